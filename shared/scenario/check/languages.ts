import { LANGUAGES } from '../words.ts';
import type { Path } from '../yaml/places.ts';
import type { Reporter } from './reporter.ts';

/** Keys whose value is a text for people. A plain string there is English only. */
const TEXT_KEYS = [
  'title',
  'description',
  'after',
  'text',
  'name',
  'shortName',
  'edge',
  'weakness',
  'caption',
  'counterView',
  'label',
  'rule',
  'authority',
  'news',
];

/** Walks over all texts: shipped content speaks all three languages. Sources keep the language of their titles. */
export function checkLanguages(report: Reporter, value: unknown, path: Path = []): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (path.length === 0 && key === 'sources') continue;
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (TEXT_KEYS.includes(key) && (typeof one === 'string' || isText(one))) missing(report, here, one);
    else checkLanguages(report, one, here);
  }
}

const isText = (value: unknown): value is object => typeof value === 'object' && value !== null && 'en' in value;

function missing(report: Reporter, path: Path, text: string | object): void {
  for (const language of LANGUAGES) {
    const there = typeof text === 'string' ? language === 'en' : Object.hasOwn(text, language);
    if (!there) report.atKey(path, 'SCN36', { language });
  }
}
