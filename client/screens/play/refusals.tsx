import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';
import { useMatch } from '../../model/match-store.ts';
import type { Refused } from '../../model/refused.ts';
import { Quarter } from '../../ui/quarter.tsx';
import { Marked, Said } from '../../ui/said.tsx';
import styles from './orders.module.css';
import { useRefusalWords } from './refusal-words.ts';

/** What of the draft cannot be carried out, and why the last command was refused. */
export function Refusals({ infeasible, scenario }: { infeasible: readonly OrderRefusal[]; scenario: PublicScenario }) {
  const words = useRefusalWords(scenario);
  const refused = useMatch((store) => store.refused);
  const shown = infeasible.map((one) => ({ key: `${one.lever} ${one.code}`, text: words(one) }));
  if (shown.length === 0 && refused === undefined) return <div role="alert" />;
  return (
    <div role="alert" className={styles['refusals']}>
      {refused !== undefined && shown.length === 0 && <CommandRefused refused={refused} scenario={scenario} />}
      {shown.map((one) => (
        <p key={one.key}>
          <Marked of="refusal" text={one.text} />
        </p>
      ))}
    </div>
  );
}

/** Why the last command was refused. */
function CommandRefused({ refused, scenario }: { refused: Refused; scenario: PublicScenario }) {
  const { t } = useTranslation('refusals');
  const { opens } = refused;
  if (opens === undefined) return <p>{t(knownCode(refused.code))}</p>;
  return (
    <p>
      <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + opens} /> }}>
        {(put) => t('LEVER_OPENS', put)}
      </Said>
    </p>
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
  'LEVER_CLOSED',
  'OPEN_ALONE',
  'ORDERS_INFEASIBLE',
  'NOT_ALLOWED',
  'STORE_FAILED',
] as const;

function knownCode(code: string): (typeof CODES)[number] | 'MALFORMED' {
  return CODES.find((one) => one === code) ?? 'MALFORMED';
}
