import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';
import { useMatch } from '../../model/match-store.ts';
import { Marked } from '../../ui/said.tsx';
import styles from './orders.module.css';
import { useRefusalWords } from './refusal-words.ts';

/** What of the draft cannot be carried out, and why the last command was refused. */
export function Refusals({ infeasible, scenario }: { infeasible: readonly OrderRefusal[]; scenario: PublicScenario }) {
  const { t } = useTranslation('refusals');
  const words = useRefusalWords(scenario);
  const refused = useMatch((store) => store.refused);
  const shown = infeasible.map((one) => ({ key: `${one.lever} ${one.code}`, text: words(one) }));
  if (shown.length === 0 && refused === undefined) return <div role="alert" />;
  return (
    <div role="alert" className={styles['refusals']}>
      {refused !== undefined && shown.length === 0 && <p>{t(knownCode(refused.code))}</p>}
      {shown.map((one) => (
        <p key={one.key}>
          <Marked of="refusal" text={one.text} />
        </p>
      ))}
    </div>
  );
}

const CODES = [
  'LATE',
  'WRONG_PHASE',
  'NOT_A_MEMBER',
  'NO_SEAT_FREE',
  'NAME_UNUSABLE',
  'GUESS_OUTSIDE',
  'LEVER_UNKNOWN',
  'LEVER_VALUE',
  'ORDERS_INFEASIBLE',
  'NOT_ALLOWED',
  'STORE_FAILED',
  'OFFLINE',
] as const;

function knownCode(code: string): (typeof CODES)[number] | 'MALFORMED' {
  return CODES.find((one) => one === code) ?? 'MALFORMED';
}
