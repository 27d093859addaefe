import type { Language } from '#shared/scenario/words.ts';
import { chineseSpacing } from './chinese-spacing.ts';
import { LANGUAGE_NAMES } from './languages.ts';

/** Figures as each language writes them. Money comes in CNY mn, shares in percent. */
export type Format = {
  readonly language: Language;
  money: (cnyMn: number) => string;
  /** CNY mn in the last decimal of `money`. */
  readonly moneyStep: number;
  /** What stands beside figures that leave their unit to it: that of `money`, and that of whole millions. */
  readonly moneyUnit: string;
  readonly millionsUnit: string;
  change: (cnyMn: number) => string;
  /** @param digits - One, or two where one would show nothing. */
  percent: (value: number, digits?: 1 | 2) => string;
  /** Percent without decimals, for the largest figure of a screen. */
  wholePercent: (value: number) => string;
  points: (value: number, digits?: 1 | 2) => string;
  /** A signed change in whole percent. */
  percentChange: (value: number) => string;
  /** Money without its unit, where the unit stands beside it. */
  bareMoney: (cnyMn: number) => string;
  /** Its change, signed: two decimals below ten units, one above. */
  bareChange: (cnyMn: number) => string;
  /** A signed whole number. */
  signed: (value: number) => string;
  /** Large sums in whole billions. */
  billions: (cnyMn: number) => string;
  /** Whole millions in every language, as on an axis of millions. */
  millions: (cnyMn: number) => string;
  /** Plain yuan to the fen, as of a price per unit. */
  yuan: (cny: number) => string;
  /** Small sums: millions, or 万 and 亿 where the language counts so. */
  smallSum: (cnyMn: number) => string;
  /** A change like `change`, in the units of small sums where it is below 0.1 billion: a fine of half a million shows. */
  changeSmall: (cnyMn: number) => string;
  /** A signed sum in whole millions. */
  changeMillions: (cnyMn: number) => string;
  list: (names: readonly string[]) => string;
  /** Parts of a sentence that each have their own verb or sign, which Chinese joins by commas alone. */
  clauses: (all: readonly string[]) => string;
  number: (value: number, digits?: number) => string;
  /** Time of day of a moment, ms. */
  time: (at: number) => string;
  quarter: (number: number) => string;
  /** The quarter where there is little room; its year only where the year begins or on request. */
  shortQuarter: (number: number, year?: boolean) => string;
  text: (text: Words | undefined) => string;
};

type Words = string | { readonly en: string; readonly zh?: string | undefined; readonly fr?: string | undefined };

/** A figure and its unit stay on one line. */
const NO_BREAK = '\u00a0';

/** French sets its percent sign off by a narrow space. */
const NARROW_NO_BREAK = '\u202f';

const made = new Map<Language, Format>();

export function formatFor(language: Language): Format {
  const known = made.get(language);
  if (known !== undefined) return known;
  const fresh = makeFormat(language);
  made.set(language, fresh);
  return fresh;
}

const minus = (text: string) => text.replace('-', '−');

function makeFormat(language: Language): Format {
  const { tag } = LANGUAGE_NAMES[language];
  // what is written as nothing has no sign
  const fixed = (digits: number, sign: 'negative' | 'exceptZero' = 'negative') => {
    const format = new Intl.NumberFormat(tag, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: sign,
      // four figures stand together in Chinese, in sentences and in tables
      useGrouping: language === 'zh' ? 'min2' : 'auto',
    });
    return (value: number) => minus(format.format(value));
  };
  const one = fixed(1);
  const two = fixed(2);
  const signedOne = fixed(1, 'exceptZero');
  const signedTwo = fixed(2, 'exceptZero');
  const whole = fixed(0);
  const signedWhole = fixed(0, 'exceptZero');
  const clock = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const names = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    language,
    money: (cnyMn) => yuan(language, cnyMn, two),
    moneyUnit: yuan(language, 0, () => '').trim(),
    millionsUnit: millions(language, '').trim(),
    moneyStep: (language === 'zh' ? 100 : 1000) / 100,
    change: (cnyMn) => yuan(language, cnyMn, signedTwo),
    percent: (value, digits = 1) => {
      const text = digits === 1 ? one(value) : two(value);
      return language === 'fr' ? `${text}${NARROW_NO_BREAK}%` : `${text}%`;
    },
    wholePercent: (value) => (language === 'fr' ? `${whole(value)}${NARROW_NO_BREAK}%` : `${whole(value)}%`),
    points: (value, digits = 1) => (digits === 1 ? signedOne(value) : signedTwo(value)),
    percentChange: (value) =>
      language === 'fr' ? `${signedWhole(value)}${NARROW_NO_BREAK}%` : `${signedWhole(value)}%`,
    bareMoney: (cnyMn) => two(cnyMn / (language === 'zh' ? 100 : 1000)),
    bareChange: (cnyMn) => {
      const value = cnyMn / (language === 'zh' ? 100 : 1000);
      return Math.abs(value) < 10 ? signedTwo(value) : signedOne(value);
    },
    signed: signedWhole,
    billions: (cnyMn) => yuan(language, cnyMn, whole),
    millions: (cnyMn) => millions(language, whole(cnyMn)),
    yuan: (cny) => plainYuan(language, two(cny)),
    smallSum: (cnyMn) => (language === 'zh' ? tenThousands(cnyMn, whole, two) : millions(language, whole(cnyMn))),
    changeSmall: (cnyMn) => smallChange(language, cnyMn, { signedWhole, signedOne, signedTwo }),
    changeMillions: (cnyMn) => millions(language, signedWhole(cnyMn)),
    clauses: (all) => (language === 'zh' ? all.join('，') : names.format(all)),
    list: (all) => (language === 'zh' ? chineseSpacing(names.format(all)) : names.format(all)),
    number: (value, digits = 0) => fixed(digits)(value),
    time: (at) => clock.format(at),
    quarter: (number) => quarterIn(language, Math.floor(number / 4), (number % 4) + 1),
    shortQuarter: (number, year = number % 4 === 0) =>
      shortQuarterIn(
        language,
        (number % 4) + 1,
        year ? String(Math.floor(number / 4) % 100).padStart(2, '0') : undefined,
      ),
    text: (text) => {
      const words = text === undefined ? '' : typeof text === 'string' ? text : (text[language] ?? text.en);
      return language === 'zh' ? chineseSpacing(words) : words;
    },
  };
}

/** Billions where the language counts in thousands, 亿 where it counts in ten thousands. */
function yuan(language: Language, cnyMn: number, write: (value: number) => string): string {
  switch (language) {
    case 'en':
      return signBeforeYuan(write(cnyMn / 1000), 'bn');
    case 'zh':
      return `${write(cnyMn / 100)}${NO_BREAK}亿元`;
    case 'fr':
      return `${write(cnyMn / 1000)}${NO_BREAK}Md¥`;
    default:
      return language satisfies never;
  }
}

function signBeforeYuan(text: string, unit: string): string {
  return /^[−+]/.test(text) ? `${text[0]}¥${text.slice(1)}${unit}` : `¥${text}${unit}`;
}

function plainYuan(language: Language, text: string): string {
  switch (language) {
    case 'en':
      return signBeforeYuan(text, '');
    case 'zh':
      return `${text}${NO_BREAK}元`;
    case 'fr':
      return `${text}${NO_BREAK}¥`;
    default:
      return language satisfies never;
  }
}

function millions(language: Language, text: string): string {
  switch (language) {
    case 'en':
      return signBeforeYuan(text, 'm');
    case 'zh':
      return `${text}${NO_BREAK}百万元`;
    case 'fr':
      return `${text}${NO_BREAK}M¥`;
    default:
      return language satisfies never;
  }
}

/** 万元 up to a hundred million yuan, 亿元 from there on. */
function tenThousands(cnyMn: number, whole: (value: number) => string, two: (value: number) => string): string {
  const millions = Math.round(cnyMn);
  return Math.abs(millions) < 100 ? `${whole(millions * 100)}${NO_BREAK}万元` : yuan('zh', cnyMn, two);
}

type Signed = Readonly<Record<'signedWhole' | 'signedOne' | 'signedTwo', (value: number) => string>>;

/** Below a hundred million yuan in 万元 or millions, these with a decimal where one is seen; from there on as `change`. */
function smallChange(language: Language, cnyMn: number, { signedWhole, signedOne, signedTwo }: Signed): string {
  if (Math.abs(cnyMn) >= SMALL) return yuan(language, cnyMn, signedTwo);
  if (language === 'zh') return `${signedWhole(cnyMn * 100)}${NO_BREAK}万元`;
  const inTenths = Math.abs(cnyMn) < 10 && Math.round(cnyMn * 10) % 10 !== 0;
  return millions(language, inTenths ? signedOne(cnyMn) : signedWhole(cnyMn));
}

/** A tenth of a billion, or one 亿, in CNY mn. */
const SMALL = 100;

function quarterIn(language: Language, year: number, quarter: number): string {
  switch (language) {
    case 'en':
      return `Q${quarter}${NO_BREAK}${year}`;
    case 'zh':
      return `${year} 年第${'一二三四'[quarter - 1]}季度`;
    case 'fr':
      return `T${quarter}${NO_BREAK}${year}`;
    default:
      return language satisfies never;
  }
}

function shortQuarterIn(language: Language, quarter: number, year: string | undefined): string {
  switch (language) {
    case 'en':
      return year === undefined ? `Q${quarter}` : `Q${quarter}${NO_BREAK}${year}`;
    case 'zh':
      return year === undefined ? `Q${quarter}` : `${year}Q${quarter}`;
    case 'fr':
      return year === undefined ? `T${quarter}` : `T${quarter}${NO_BREAK}${year}`;
    default:
      return language satisfies never;
  }
}
