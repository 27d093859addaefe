import { useTranslation } from 'react-i18next';
import { counted, marked } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { eventTitle } from '../../present/event-title.ts';
import { Quarter } from '../../ui/quarter.tsx';
import { Marked, Said } from '../../ui/said.tsx';
import { OwnAnswers } from './own-answers.tsx';
import { OwnTouches } from './own-touches.tsx';
import type { GameProps } from './parts.ts';
import { useRefusalWords } from './refusal-words.ts';
import styles from './what-happened.module.css';

/** Events, key accounts, what was refused: the quarter in sentences. */
export function WhatHappened({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const words = useRefusalWords(scenario);
  const last = view.past.at(-1);
  const company = (p: number) => format.text(scenario.providers[p]?.name);
  const happened = cards.filter((card) => last?.events.some((one) => one.event === card.id));
  const answered = new Set(view.ownEvents.answered.map((one) => one.event));
  // an answer's doing stands with the answer
  const touchesOf = (event: string) =>
    view.ownEvents.touches.filter((one) => one.event === event && !answered.has(event));
  const certificate = (n: number) => format.text(scenario.certificates[n]?.name);
  const certificates = [
    ...view.certified.gained.map((n) => (
      <Said
        key={`gained ${n}`}
        figures={{
          certificate: <span data-name>{certificate(n)}</span>,
          quarter: <Quarter number={scenario.firstQuarter + view.quarter + 1} />,
        }}
      >
        {(put) => t('certificateGained', put)}
      </Said>
    )),
    ...view.certified.lapsed.map((n) => (
      <Said key={`lapsed ${n}`} figures={{ certificate: <span data-name>{certificate(n)}</span> }}>
        {(put) => t('certificateLapsed', put)}
      </Said>
    )),
  ];
  const moved = view.own.lines?.group ?? 0;
  const group = {
    group: format.text(scenario.providers[view.own.provider]?.group),
    amount: marked(format.money(Math.abs(moved)), 'lineGroup'),
  };
  const groupMoved = moved === 0 ? [] : [t(moved < 0 ? 'groupPaid' : 'groupGave', group)];
  const sentences = [
    ...(last?.accounts ?? []).map((one) => {
      const account = format.text(scenario.accounts[one.account]?.name);
      if (one.to < 0) return t('accountOwn', { account, from: company(one.from) });
      if (one.to === one.from)
        return t('accountStayed', {
          account,
          from: company(one.from),
          percent: marked(format.percent(100 * one.discount), 'discountGiven'),
        });
      return t('accountLeft', { account, from: company(one.from), to: company(one.to) });
    }),
    ...(last?.partnershipsWon ?? []).map((one) =>
      t('partnershipWon', {
        company: company(one.provider),
        partnership: format.text(scenario.stateProgramme?.partnerships[one.partnership]?.name),
        ...counted(scenario.stateProgramme?.quarters ?? 0, 'partnershipQuarters'),
      }),
    ),
    ...groupMoved,
    ...(last?.rescues ?? []).map((p) => t('rescued', { company: company(p) })),
    ...(view.own.turnedAway > 0
      ? [t('turnedAway', { amount: marked(format.money(view.own.turnedAway), 'turnedAway') })]
      : []),
  ];
  return (
    <section className={`sheet ${styles['happened']}`}>
      <h2 className="rod">{t('events')}</h2>
      {happened.length + view.ownEvents.answered.length + sentences.length + certificates.length === 0 && (
        <p>{t('eventNone')}</p>
      )}
      {happened.map((card) => (
        <article key={card.id} className={styles['card']}>
          <h3 data-words>{last && eventTitle({ view, scenario, format, t }, card, last)}</h3>
          {last?.strikes
            .filter((one) => one.event === card.id)
            .map((one) => (
              <p key={one.provider}>
                <b>{t('struck', { company: company(one.provider) })}</b>
              </p>
            ))}
          <p data-words>{format.text(card.text)}</p>
          <OwnTouches touches={touchesOf(card.id)} scenario={scenario} />
          {card.ground !== undefined && (
            <p className="caption" data-words>
              {t('ground', { rule: format.text(card.ground.rule), authority: format.text(card.ground.authority) })}
            </p>
          )}
          {card.counterView !== undefined && (
            <p className="caption" data-words>
              {format.text(card.counterView)}
            </p>
          )}
          {card.invented && <p className="caption">{t('inventedCard')}</p>}
        </article>
      ))}
      <OwnAnswers view={view} scenario={scenario} />
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Marked of="refusal" text={sentence} />
        </p>
      ))}
      {certificates.map((sentence) => (
        <p key={sentence.key}>{sentence}</p>
      ))}
      {view.refused.length > 0 && (
        <>
          <h2 className="rod">{t('refusedTitle')}</h2>
          {view.refused.map((one) => (
            <p key={`${one.lever} ${one.code}`}>
              <Marked of="refusal" text={words(one)} />
            </p>
          ))}
        </>
      )}
    </section>
  );
}
