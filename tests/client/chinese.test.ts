import { describe, expect, test } from 'vitest';
import { chineseSpacing } from '../../client/i18n/chinese-spacing.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { texts as french } from '../../client/i18n/fr/texts.ts';
import { marked, placeFor } from '../../client/i18n/marked.ts';
import { handbook } from '../../client/i18n/zh/handbook.ts';
import { texts } from '../../client/i18n/zh/texts.ts';
import { say, scenario } from './seat.ts';

/** Places of a sentence that a name takes; a quarter and a sum begin with figures and end in Chinese, the rest are figures. */
const NAMES =
  /^(?:account|answer|authority|certificate|company|event|first|group|hub|name|names|order|partnership|posture|question|quality|rule|second|section|segment|subject|title|words)$/;
const SUMS = /^(?:amount|cost|minimum|quarter|rest)$/;

/** Each text as it is written, and as it is said, its places filled by Chinese names and by Latin ones. */
function spoken(path: string, text: string): string[] {
  const moved = /\.account|\.teamMoved/.test(path) ? /^(?:from|to)$/ : undefined;
  const said = ['腾讯', 'AWS'].map((name) =>
    chineseSpacing(
      text.replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
        // the projection and the front have little room: their quarters are short, like figures
        if (place === 'quarter' && /^\.(projection|board\.front)/.test(path)) return 'Q4';
        if (SUMS.test(place)) return '12.50\u00a0亿元';
        return NAMES.test(place) || moved?.test(place) ? name : '12.5';
      }),
    ),
  );
  return [text.replace(/\{\{\w+\}\}/g, '\ufffc'), ...said];
}

/** Every string in an object of texts, with where it stands. */
function strings(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => strings(value, `${path}.${key}`));
}

/** The Chinese of every text of the scenario. */
function scenarioTexts(node: unknown, path = ''): [string, string][] {
  if (typeof node !== 'object' || node === null) return [];
  if ('en' in node && 'zh' in node) return [[path, String(node.zh)]];
  return Object.entries(node).flatMap(([key, value]) => scenarioTexts(value, `${path}.${key}`));
}

const WRITTEN = [...strings({ ...texts, handbook }), ...scenarioTexts(scenario)];

const FAULTS: readonly [string, RegExp][] = [
  ['no space beside Latin letters or figures', /\p{Script=Han}[A-Za-z0-9+−¥]|[A-Za-z0-9%]\p{Script=Han}/u],
  ['a space between two characters', /\p{Script=Han}[ \u00a0\u202f]\p{Script=Han}/u],
  [
    'a space beside full-width punctuation',
    /[ \u00a0\u202f][，。；：、！？（）“”《》]|[，。；：、！？（）“”《》][ \u00a0\u202f]/,
  ],
  ['western punctuation in Chinese', /\p{Script=Han}["',.;:!?()]|["',;:!?()]\p{Script=Han}/u],
];

describe('Chinese', () => {
  test('counts halls with their measure word wherever a place is told with its number', () => {
    expect(say('zh', 'resolution')('halls', { name: '宁夏', figure: '1' })).toBe('宁夏 1 座');
  });

  test.each(FAULTS)('has nowhere %s', (_, fault) => {
    const wrong = WRITTEN.flatMap(([path, text]) =>
      spoken(path, text)
        .filter((one) => fault.test(one))
        .map((one) => `${path}: ${one}`),
    );
    expect(wrong).toEqual([]);
    expect(WRITTEN.length).toBeGreaterThan(1_500);
  });

  test('says one thing by one word', () => {
    const other = /多变|暴露|称赞|(?<!官方)信誉|座位|提供商|证书/;
    expect(WRITTEN.filter(([, text]) => other.test(text))).toEqual([]);
  });

  test('sets names and figures off that are put into a sentence, marked or not', () => {
    expect(say('zh', 'report')('level', { company: 'AWS' })).toBe('你与 AWS 并列首位。');
    expect(say('zh', 'report')('level', { company: '腾讯' })).toBe('你与腾讯并列首位。');
    expect(chineseSpacing(`由${marked('+3.0%', 'share')}至${marked('华为', 'name')}`)).toBe(
      `由 ${marked('+3.0%', 'share')} 至${marked('华为', 'name')}`,
    );
    // what will stand in such a place is not seen here: its name says nothing
    const put = `${placeFor('quarter')}起`;
    expect(chineseSpacing(put)).toBe(put);
    expect(formatFor('zh').text({ en: 'AWS waits', zh: 'AWS等待' })).toBe('AWS 等待');
  });

  test('joins lists with its own comma and word', () => {
    const { list } = formatFor('zh');
    expect(list(['AWS', '腾讯', '华为'])).toBe('AWS、腾讯和华为');
    expect(list(['腾讯', 'AWS'])).toBe('腾讯和 AWS');
  });
});

test('French validates orders: nothing that is submitted is said to be put back', () => {
  expect(french.play.submit).toBe('Valider');
  expect(french.board.submitShort).toBe('Valider');
  const wrong = strings(french).filter(([, text]) =>
    /\bremett|\bremet\b|\bremis\b|la remise attend|remise en cours/i.test(text),
  );
  expect(wrong).toEqual([]);
});
