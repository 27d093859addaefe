import type { RuleId } from '../present/handbook/rules.ts';

/** Where a rule is told, with the figures of a match's own scenario. */
export function handbookAddress(content: string | undefined, rule?: RuleId): string {
  const asked = content === undefined ? '' : `?content=${content}`;
  return `/handbook${asked}${rule === undefined ? '' : `#${rule}`}`;
}
