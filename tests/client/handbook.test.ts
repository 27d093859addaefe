import { describe, expect, test } from 'vitest';
import { handbookOf } from '#shared/protocol/handbook.ts';
import { LANGUAGES } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { entriesOf } from '../../client/present/handbook/entries.ts';
import { figureRows } from '../../client/present/handbook/figures.ts';
import { RULES } from '../../client/present/handbook/rules.ts';
import { matching } from '../../client/present/handbook/search.ts';
import { FIGURE_RULES } from '../../client/ui/figure-rules.ts';
import { handbookAddress } from '../../client/ui/handbook-address.ts';
import { say, scenario, world } from './seat.ts';

const handbook = handbookOf(scenario, world);
const entries = (language: (typeof LANGUAGES)[number]) =>
  entriesOf(handbook, { say: say(language, 'handbook'), format: formatFor(language) });
const found = (language: (typeof LANGUAGES)[number], typed: string) =>
  matching(entries(language), typed, (one) => [one.title, one.text]).map((one) => one.id);

describe('The handbook on screen', () => {
  test.each(LANGUAGES)('fills every figure of every entry in %s, and knows every unit', (language) => {
    const all = entries(language);
    const text = JSON.stringify([all, figureRows(say(language, 'handbook'), formatFor(language), handbook)]);
    expect(text).not.toMatch(/\{\{|"(?:unit|name|basis) |NaN|undefined/);
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    expect(RULES.filter((rule) => !all.some((one) => one.id === rule.id))).toEqual([]);
  });

  test('takes the figures of a rule from the scenario, with their origin', () => {
    const chance = entries('en').find((one) => one.id === 'rule-weather-chance');
    expect(chance?.text).toContain('at least 1% and at most 75%');
    expect(chance?.figures.map((one) => [one.value, one.basis])).toEqual([
      ['1%', 'set for play'],
      ['75%', 'set for play'],
    ]);
  });

  test('counts what a unit of capacity costs as each language counts money', () => {
    const costs = LANGUAGES.map(
      (language) =>
        figureRows(say(language, 'handbook'), formatFor(language), handbook).find((one) => one.id === 'unitCost')
          ?.value,
    );
    expect(costs.map((one) => one?.replaceAll('\u00a0', ' '))).toEqual([
      '¥3.3m a unit',
      '每单位 330 万元',
      '3,3 M¥ par unité',
    ]);
  });

  test('finds by every word that was typed, whatever its case and marks', () => {
    expect(found('en', 'STRIKE  chance')).toContain('rule-weather-chance');
    expect(found('fr', 'credit officiel')).toContain('rule-government-standing');
    expect(found('zh', '雷击概率')).toContain('rule-weather-chance');
    expect(found('en', 'no such thing at all')).toEqual([]);
    expect(found('en', ' ')).toHaveLength(entries('en').length);
  });

  test('has an entry behind every figure that can be asked', () => {
    const known = new Set(entries('en').map((one) => one.id));
    expect(Object.values(FIGURE_RULES).filter((rule) => !known.has(rule))).toEqual([]);
    expect(handbookAddress('abc', FIGURE_RULES.chance)).toBe('/handbook?content=abc#rule-weather-chance');
    expect(handbookAddress(undefined)).toBe('/handbook');
  });
});
