import type { Path } from '../yaml/places.ts';
import { checkId, type Known, type Reporter } from './reporter.ts';

/** A citation written out instead of a key: an address, or words with spaces. */
const isCitation = (one: string) => /\s|:\/\//.test(one);
const NEEDS_SOURCE = ['R', 'D', 'M-high', 'M-med', 'M-low'];

/** Walks over everything that has a basis or a source: sources exist, and what was found somewhere says where. */
export function checkSources(report: Reporter, value: unknown, path: Path, sources: Known): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((one, index) => {
      checkSources(report, one, [...path, index], sources);
    });
    return;
  }
  const { basis, source } = value as { basis?: unknown; source?: unknown };
  if (typeof basis === 'string' && NEEDS_SOURCE.includes(basis) && source === 'invented')
    report.atValue([...path, 'source'], 'SCN35', { basis });
  if (Array.isArray(source))
    source.forEach((one: unknown, index) => {
      if (typeof one === 'string' && !isCitation(one)) checkId(report, [...path, 'source', index], one, sources);
    });
  for (const [key, one] of Object.entries(value))
    if (key !== 'source') checkSources(report, one, [...path, key], sources);
}
