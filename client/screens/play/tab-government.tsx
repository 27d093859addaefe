import { isOpen } from '../../present/opening.ts';
import { Certificates } from './certificates.tsx';
import { OutlookDetails } from './outlook.tsx';
import { OwnershipAssumption } from './ownership.tsx';
import type { TabProps } from './parts.ts';
import { PostureChoice } from './posture.tsx';
import { StateProgramme } from './programme.tsx';

/** What is said to the state, held from it and won from it, and what that does to the strike chance. */
export function GovernmentTab({ draft, view, scenario, outlook }: TabProps) {
  const { posture } = draft.government;
  return (
    <>
      {isOpen(view, 'posture') && <PostureChoice posture={posture} />}
      <OutlookDetails view={view} scenario={scenario} posture={posture} state={outlook} />
      {isOpen(view, 'certificates') && <Certificates view={view} scenario={scenario} draft={draft} />}
      {isOpen(view, 'partnerships') && <StateProgramme view={view} scenario={scenario} draft={draft} />}
      <OwnershipAssumption scenario={scenario} />
    </>
  );
}
