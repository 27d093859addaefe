import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { DebriefShares } from '../../../present/debrief/shares.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { ScrollBox } from '../../../ui/scroll-box.tsx';
import type { GameProps } from '../parts.ts';
import styles from './finding.module.css';

/** The chart in figures: a row a quarter, history beside those whose history is drawn. */
export function SharesTable({ shares, scenario }: Pick<GameProps, 'scenario'> & { shares: DebriefShares }) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const { quarters, lines, start } = shares;
  const name = (p: number) => format.text(scenario.providers[p]?.shortName);
  return (
    <ScrollBox className={`more-aside ${styles['scroll']}`} name={t('shares')}>
      <table>
        <caption className="hidden-text">{t('shares')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quarter')}</th>
            {lines.flatMap((line) => [
              <th key={line.provider} scope="col">
                {name(line.provider)}
              </th>,
              ...(line.history.length === 0
                ? []
                : [
                    <th key={`${line.provider} history`} scope="col">
                      {t('historyOf', { company: name(line.provider) })}
                    </th>,
                  ]),
            ])}
          </tr>
        </thead>
        <tbody>
          {quarters.map((quarter, index) => (
            <tr key={quarter}>
              <th scope="row">
                <Quarter number={quarter} />
              </th>
              {lines.flatMap((line) => {
                const past = line.history[index - start]?.mean ?? line.values[index] ?? 0;
                return [
                  <td key={line.provider}>
                    <Figure of="share">{format.percent(line.values[index] ?? 0)}</Figure>
                  </td>,
                  ...(line.history.length === 0
                    ? []
                    : [
                        <td key={`${line.provider} history`}>
                          <Figure of="historyShare">{format.percent(past)}</Figure>
                        </td>,
                      ]),
                ];
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
