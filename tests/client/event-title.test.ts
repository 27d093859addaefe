import { expect, test } from 'vitest';
import type { EventCard } from '#shared/match/cards.ts';
import { LANGUAGES } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { eventTitle } from '../../client/present/event-title.ts';
import { PUBLIC, say, scenario, seat } from './seat.ts';

const view = seat('alibaba', '2020-Q2');
const index = (id: string) => PUBLIC.providers.findIndex((one) => one.id === id);

function titled(
  id: string,
  struck: readonly string[],
  language: (typeof LANGUAGES)[number] = 'en',
  own = view,
): string {
  const event = scenario.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`no event is called ${id}`);
  const events = struck.map((one) => ({ event: id, provider: index(one) }));
  const told = { view: own, scenario: PUBLIC, format: formatFor(language), t: say(language, 'play') };
  const card = { id, title: event.title } as EventCard;
  return eventTitle(told, card, {
    events: [...events, { event: 'another', provider: 0 }],
    strikes: events.slice(0, 1),
  });
}

test('What struck a rival names the rival, in every language', () => {
  for (const language of LANGUAGES) {
    const name = formatFor(language).text(PUBLIC.providers[index('china-telecom')]?.shortName);
    expect(titled('western-halls-ordered', ['china-telecom'], language).startsWith(name), language).toBe(true);
  }
  expect(titled('western-halls-ordered', ['china-telecom'])).toMatch(/^\w+: Halls in the west are made compulsory$/);
});

test('What struck the own seat, or nobody by name, or says itself whom it struck, is told as it is written', () => {
  const written = 'Halls in the west are made compulsory';
  expect(titled('western-halls-ordered', ['china-telecom'], 'en', seat('china-telecom', '2020-Q2'))).toBe(written);
  expect(titled('western-halls-ordered', [])).toBe(written);
  expect(titled('western-halls-ordered', ['huawei', 'tencent', 'baidu'])).toBe(written);
  expect(titled('entity-list', ['huawei'])).toBe('The United States lists Huawei');
});

test('Two rivals are named together, and once each', () => {
  expect(titled('festival-outage', ['huawei', 'tencent'])).toBe(
    'Huawei and Tencent: Checkout stalls on the festival night',
  );
});
