import type { FindingCode, FindingValues, IdKind } from '../codes.ts';
import { type Finding, finding } from '../findings.ts';
import { nearest } from '../near.ts';
import { type Path, type Places, placeInText, placeOfKey, placeOfValue } from '../yaml/places.ts';

/** Collects findings of the cross-check; a check names a path and says whether its key or its value is meant. */
export type Reporter = {
  readonly findings: Finding[];
  readonly atValue: <C extends FindingCode>(path: Path, code: C, values: FindingValues[C]) => void;
  readonly atKey: <C extends FindingCode>(path: Path, code: C, values: FindingValues[C]) => void;
  readonly inText: <C extends FindingCode>(path: Path, index: number, code: C, values: FindingValues[C]) => void;
};

export function reporter(places: Places): Reporter {
  const findings: Finding[] = [];
  return {
    findings,
    atValue: (path, code, values) => findings.push(finding(placeOfValue(places, path), code, values)),
    atKey: (path, code, values) => findings.push(finding(placeOfKey(places, path), code, values)),
    inText: (path, index, code, values) => findings.push(finding(placeInText(places, path, index), code, values)),
  };
}

export type Known = { readonly kind: IdKind; readonly ids: readonly string[] };

/** Reports an id that nobody has, with the closest that somebody has. */
export function checkId(
  report: Reporter,
  path: Path,
  id: string,
  known: Known,
  at: 'atKey' | 'atValue' = 'atValue',
): boolean {
  if (known.ids.includes(id)) return true;
  report[at](path, 'SCN12', { kind: known.kind, id: id.slice(0, 80), near: nearest(id, known.ids) });
  return false;
}

export function checkIds(report: Reporter, path: Path, ids: readonly string[] | undefined, known: Known): void {
  ids?.forEach((id, index) => {
    checkId(report, [...path, index], id, known);
  });
}

/** Reports keys of a mapping that are no known ids. */
export function checkKeys(report: Reporter, path: Path, mapping: object, known: Known): void {
  for (const id of Object.keys(mapping)) checkId(report, [...path, id], id, known, 'atKey');
}

/** Reports the second of two items with one id. */
export function checkTwice(
  report: Reporter,
  path: Path,
  items: readonly { readonly id: string }[],
  kind: IdKind,
): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) report.atValue([...path, index, 'id'], 'SCN37', { kind, id });
    seen.add(id);
  });
}
