import { formatFinding, hasErrors } from '#shared/scenario/findings.ts';
import { checkFile } from './check-files.ts';

export const CHECK_USAGE = 'check [--languages] FILE…   findings on stdout, one a line; exit 0 without errors, 1 with';

/** `scenario check FILE…`; the exit code, or undefined on wrong use. */
export function check(words: readonly string[]): number | undefined {
  const files = words.filter((one) => !one.startsWith('-'));
  const flags = words.filter((one) => one.startsWith('-'));
  if (files.length === 0 || flags.some((one) => one !== '--languages')) return undefined;
  const options = flags.length > 0 ? { languages: true as const } : {};
  const findings = files.flatMap((file) => checkFile(file, options));
  for (const one of findings) console.log(formatFinding(one, 'en'));
  return hasErrors(findings) ? 1 : 0;
}
