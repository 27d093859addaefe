import { crossCheck } from './cross-check.ts';
import { FINDING_LIMIT, type Finding, finding, hasErrors, type Place } from './findings.ts';
import { INCLUDE_KEY, type Scenario, scenario as schema } from './format/scenario.ts';
import { nearest } from './near.ts';
import { findingsOf } from './schema/issues.ts';
import { tooLong } from './schema/lengths.ts';
import type { Places, SectionPart } from './yaml/places.ts';
import { placeOfKey, placeOfValue } from './yaml/places.ts';
import { readYaml, YAML_LIMITS } from './yaml/read-yaml.ts';
import type { SourceFile } from './yaml/source-file.ts';

/** Texts of files by path, as a folder or an editor gives them. */
export type Files = Readonly<Record<string, string>>;

/** `languages` asks for a warning wherever shipped content lacks one of the three languages. */
export type LoadOptions = { readonly languages?: true };

export type Loaded = {
  readonly findings: readonly Finding[];
  /** Present when there are no errors. */
  readonly scenario?: Scenario;
  readonly places?: Places;
};

const MOST_FILES = 50;
const PLAIN_NAME = /^[\w-]+\.ya?ml$/;

/**
 * Reads a scenario from its files. Never throws, whatever the files hold; answers within a second.
 *
 * @param entry - Path of scenario.yaml in `files`; included files are looked for beside it.
 */
export function loadScenario(files: Files, entry: string, options: LoadOptions = {}): Loaded {
  const merged = mergeFiles(files, entry);
  if (merged.value === undefined || merged.places === undefined) return { findings: limited(merged.findings) };
  const { places, value } = merged;
  const long = tooLong(value, places);
  if (long.length > 0) return { findings: limited([...merged.findings, ...long]), places };
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issues = findingsOf(parsed.error.issues, { schema, value, places });
    return { findings: limited([...merged.findings, ...issues]), places };
  }
  const findings = limited([...merged.findings, ...crossCheck(parsed.data, places, options)]);
  return hasErrors(findings) ? { findings, places } : { findings, scenario: parsed.data, places };
}

/** In the order of files and lines, and not more than anybody reads. */
export function limited(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  const last = sorted[FINDING_LIMIT];
  if (last === undefined) return sorted;
  return [...sorted.slice(0, FINDING_LIMIT), finding(last, 'SCN09', { limit: FINDING_LIMIT })];
}

type Merged = { findings: readonly Finding[]; value?: Record<string, unknown>; places?: Places };

/** The entry's mapping with the sections of all included files beside its own, lists joined in the order of files. */
function mergeFiles(files: Files, entry: string): Merged {
  const head = readMapping(files, entry);
  if (head.value === undefined || head.file === undefined) return { findings: head.findings };
  const { [INCLUDE_KEY]: names = [], ...value } = head.value;
  const own: Places = { entry: head.file, sections: new Map() };
  const sections = new Map<string, readonly SectionPart[]>();
  const findings = [...head.findings];
  if (!Array.isArray(names) || names.length > MOST_FILES)
    return { findings: [...findings, finding(placeOfValue(own, [INCLUDE_KEY]), 'SCN08', {})] };
  let characters = head.file.text.length;
  let whole = true;
  for (const [index, name] of names.entries()) {
    const place = placeOfValue(own, [INCLUDE_KEY, index]);
    const part = includedFile(files, entry, name, place);
    findings.push(...part.findings);
    characters += part.file?.text.length ?? 0;
    if (characters > YAML_LIMITS.together)
      return { findings: [...findings, finding(place, 'SCN02', { characters, limit: YAML_LIMITS.together })] };
    if (part.value !== undefined && part.file !== undefined)
      findings.push(...addSections({ value, sections, entry: head.file }, part.value, part.file));
    else whole = false;
  }
  return whole ? { findings, value, places: { entry: head.file, sections } } : { findings };
}

/** One name of `include`: a plain file name of the entry's own folder. */
function includedFile(files: Files, entry: string, name: unknown, place: Place): Mapping {
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  const path = `${folder}${String(name)}`;
  if (typeof name !== 'string' || !PLAIN_NAME.test(name) || path === entry)
    return { findings: [finding(place, 'SCN08', {})] };
  if (Object.hasOwn(files, path)) return readMapping(files, path);
  const known = Object.keys(files).map((one) => one.slice(one.lastIndexOf('/') + 1));
  return { findings: [finding(place, 'SCN06', { file: name, near: nearest(name, known) })] };
}

type Whole = { value: Record<string, unknown>; sections: Map<string, readonly SectionPart[]>; entry: SourceFile };

/** Puts a file's sections beside those that are there. Lists are joined; the second of two mappings is a finding. */
function addSections(whole: Whole, part: Record<string, unknown>, file: SourceFile): Finding[] {
  const { value, sections, entry } = whole;
  return Object.entries(part).flatMap(([section, body]) => {
    const before = Object.hasOwn(value, section) ? value[section] : undefined;
    if (before === undefined) {
      value[section] = body;
      sections.set(section, [{ file, first: 0 }]);
      return [];
    }
    const parts = sections.get(section) ?? [{ file: entry, first: 0 }];
    if (!Array.isArray(before) || !Array.isArray(body)) {
      const place = placeOfKey({ entry: file, sections: new Map() }, [section]);
      return [finding(place, 'SCN07', { section, other: parts[0]?.file.path ?? entry.path })];
    }
    value[section] = [...before, ...body];
    sections.set(section, [...parts, { file, first: before.length }]);
    return [];
  });
}

export type Mapping = { findings: readonly Finding[]; value?: Record<string, unknown>; file?: SourceFile };

/** One file that must be a mapping of sections. */
export function readMapping(files: Files, path: string): Mapping {
  const text = Object.hasOwn(files, path) ? files[path] : undefined;
  const top = { file: path, line: 1, column: 1 };
  if (text === undefined) return { findings: [finding(top, 'SCN06', { file: path, near: '' })] };
  const { file, value, findings } = readYaml(path, text);
  if (findings.length > 0 && value === undefined) return { findings };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { findings: [...findings, finding(top, 'SCN08', {})] };
  return { findings, value: value as Record<string, unknown>, file };
}
