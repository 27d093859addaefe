import { useTranslation } from 'react-i18next';
import { marked } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { ownStrikes } from '../../../present/own-strikes.ts';
import { whereYouStand } from '../../../present/stand.ts';
import { Marked } from '../../../ui/said.tsx';
import { GuessOutcome } from '../guess-outcome.tsx';
import type { GameProps } from '../parts.ts';
import { PointsLine } from '../points-line.tsx';
import styles from './report.module.css';

/** Where nothing is explained: a match that an older version played. */
export function PlainFinding({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const say = useTranslation('report').t;
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const { share, shareChange = 0 } = whereYouStand(view, scenario);
  const written = { points: marked(format.number(Math.abs(shareChange), 1)) };
  const finding = shareChange > 0 ? t('gained', written) : shareChange < 0 ? t('lost', written) : t('same');
  const after = marked(format.percent(share));
  const market = marked(format.money(view.past.at(-1)?.market ?? 0), 'market');
  const first =
    shareChange === 0
      ? t('fromToSame', { share: after, market })
      : t('fromTo', { before: marked(format.percent(share - shareChange)), after, market });
  const struck = ownStrikes(view, cards).map((card) =>
    say('struckYou', { title: marked(format.text(card.title), 'name') }),
  );
  return (
    <div className={styles['finding']}>
      <h1>
        <Marked of="shareChange" text={finding} />
      </h1>
      <p>
        <Marked of="share" text={struck.reduce((one, other) => say('both', { first: one, second: other }), first)} />
      </p>
      <div className={styles['asides']}>
        <PointsLine view={view} />
        <GuessOutcome view={view} />
      </div>
    </div>
  );
}
