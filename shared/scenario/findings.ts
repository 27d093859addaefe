import { FINDING_TEXTS } from '#shared/words/findings.ts';
import { type FindingCode, type FindingValues, WARNINGS } from './codes.ts';
import type { Language } from './words.ts';

/** Nobody reads more findings than these; the last then says that there are more. */
export const FINDING_LIMIT = 200;

/** A place in a file, line and column from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** One thing wrong with a file: where, how bad, which code, and the values its message names. */
export type Finding = {
  [C in FindingCode]: Place & {
    readonly severity: 'error' | 'warning';
    readonly code: C;
    readonly values: FindingValues[C];
  };
}[FindingCode];

/** A finding at a place; whether it is an error follows from its code. */
export function finding<C extends FindingCode>(place: Place, code: C, values: FindingValues[C]): Finding {
  const severity = WARNINGS.includes(code) ? 'warning' : 'error';
  return { ...place, severity, code, values } as unknown as Finding;
}

/** `file:line:column severity CODE message`, the message in the person's language. */
export function formatFinding(one: Finding, language: Language): string {
  return `${one.file}:${one.line}:${one.column} ${one.severity} ${one.code} ${findingMessage(one, language)}`;
}

/** The message alone. Control characters that a hostile file planted in a name are shown as spaces. */
function findingMessage(one: Finding, language: Language): string {
  const text = FINDING_TEXTS[language][one.code] as (values: FindingValues[FindingCode]) => string;
  return text(one.values).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'error');
}
