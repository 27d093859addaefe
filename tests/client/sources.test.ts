import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { debriefTexts } from '#shared/debrief/texts.ts';
import { LANGUAGES, type Language } from '#shared/scenario/words.ts';
import { FigureTable } from '../../client/screens/handbook/figure-table.tsx';
import { Evidence } from '../../client/screens/play/debrief/evidence.tsx';
import { EventOrigin } from '../../client/screens/play/resolution/event-origin.tsx';
import { pageIn, reportOf, scenario } from './seat.ts';

const page = (language: Language, child: ReactElement) =>
  renderToString(createElement(I18nextProvider, { i18n: pageIn(language) }, child));

/** The titles a page shows as English, in their order. */
const inEnglish = (html: string) => [...html.matchAll(/lang="en"[^>]*>([^<]*)</g)].map(([, title]) => title ?? '');

/** What stands on a page beside those titles. */
const rest = (html: string) => html.replace(/<(\w+)[^>]*lang="en"[^>]*>[^<]*<\/\1>/g, '').replace(/<[^>]*>/g, '');

const written = debriefTexts(scenario);
const cards = reportOf('alibaba', '2020-Q1', 2).cards.filter((one) => one.sources.length > 0);

test.each(LANGUAGES)('a card says in %s where it comes from, each title in its own language', (language) => {
  expect(cards.length).toBeGreaterThan(1);
  for (const card of cards) {
    const html = page(language, createElement(EventOrigin, { card }));
    expect(inEnglish(html).map(plain)).toEqual(card.sources);
    if (language === 'zh') expect(rest(html)).not.toMatch(/[A-Za-z]{4,}/);
  }
});

test.each([
  ['en', 'Sources:'],
  ['fr', 'Sources\u202f:'],
  ['zh', '来源：'],
] as const)('evidence in %s has a word before its titles, which stay as they are', (language, word) => {
  if (written === undefined) throw new Error('the built-in scenario has a debrief');
  const cause = written.causes.find((one) => one.evidenceFor.some(({ source }) => source !== 'invented'));
  const html = page(
    language,
    createElement(Evidence, {
      statements: cause?.evidenceFor ?? [],
      written: { ...written, sources: scenario.sources },
    }),
  );
  expect(rest(html)).toContain(word);
  expect(inEnglish(html).length).toBeGreaterThan(0);
});

test('a figure of the handbook links to its sources in their language', () => {
  const source = { title: 'A report', address: 'https://example.org/' };
  const row = { id: 'a', name: 'Ein', value: '1', basis: 'R', sources: [source] };
  expect(inEnglish(page('fr', createElement(FigureTable, { caption: 'C', rows: [row] })))).toEqual(['A report']);
});

function plain(html: string): string {
  return html.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&gt;', '>');
}
