import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { MatchSummary } from '#shared/protocol/bodies.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { readOwnMatches } from '../../net/own-matches.ts';
import { companyOf, keptCodes, seatAddress } from '../../net/seat-tokens.ts';
import { handOn } from '../../ui/hand-on.ts';
import { Link } from '../link.tsx';
import { useRead } from '../use-read.ts';
import styles from './own-matches.module.css';

/** The way back to the seats that this browser keeps; nothing where it keeps none. */
export function OwnMatches() {
  const { t } = useTranslation(['home', 'states']);
  const { answer, again } = useRead(readOwnMatches);
  const [kept] = useState(() => keptCodes().length);
  const id = useId();
  if (kept === 0 || (answer?.ok && answer.value.length === 0)) return null;
  return (
    <section className={styles['matches']} aria-labelledby={id}>
      <h2 id={id}>{t('matches')}</h2>
      {answer === undefined && <p role="status">{t('matchesLoading')}</p>}
      {answer?.ok === false && (
        <div className={styles['failed']}>
          <p role="alert">{t('matchesFailed')}</p>
          <button ref={handOn} type="button" className="button" onClick={again}>
            {t('states:again')}
          </button>
        </div>
      )}
      {answer?.ok === true && (
        <ul>
          {answer.value.map((one) => (
            <OwnMatch key={one.code} match={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A match by the company that is played here; by its code where an older page kept the seat. */
function OwnMatch({ match }: { match: MatchSummary }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const quarter = format.quarter(quarterNumber(match.quarter));
  return (
    <li>
      <Link className={styles['match']} href={seatAddress(match.code)}>
        <b>{format.text(companyOf(match.code) ?? match.code)}</b>
        <span>{t(match.locked ? 'matchOver' : 'matchRunning', { quarter })}</span>
        <ChevronRight size={20} aria-hidden="true" />
      </Link>
    </li>
  );
}
