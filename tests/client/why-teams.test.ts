import { expect, test } from 'vitest';
import type { SeatView } from '#shared/match/views.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { salesReason } from '../../client/present/why/reasons-own.ts';
import { PUBLIC, reportOf, say } from './seat.ts';
import { whyOf } from './why-fixture.ts';

const { view, cards } = reportOf('alibaba', '2020-Q1', 2);
const { last, before } = view;
if (last === null || before === undefined) throw new Error('two quarters were played');

const placed = (teams: Orders['sell']['teams']): Orders => ({ ...last, sell: { ...last.sell, teams } });

function told(gradual: boolean, language: 'en' | 'fr' = 'en'): string {
  const was = placed({ internet: 3, services: 1, government: 2, finance: 2, industry: 2 });
  const now = placed({ internet: 4, services: 1, government: 1, finance: 1, industry: 3 });
  const seen: SeatView = {
    ...view,
    last: now,
    before: { ...before, orders: was } as SeatView['before'],
    opens: { ...view.opens, gradual },
  };
  const why = whyOf({ view: seen, scenario: PUBLIC });
  return salesReason({
    view: seen,
    why,
    cards,
    scenario: PUBLIC,
    format: formatFor(language),
    t: say(language, 'report'),
  });
}

test('Teams are told as they are placed: by segment, or by the group that a control sets together', () => {
  expect(told(false)).toBe('Internet: from 3 to 4 of your teams.');
  expect(told(true)).toBe('Online: from 4 to 5 of your teams; Regulated: from 6 to 5.');
  expect(told(true, 'fr')).toBe('En ligne\u202f: de 4 à 5 de vos équipes\u202f; Réglementés\u202f: de 6 à 5.');
});
