import type { Issue } from './issues.ts';

/**
 * The branch of a union that the writer meant: one whose outer shape fits, with the fewest faults. Undefined when no
 * branch fits, so that the message is about the choice itself.
 */
export function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter((issues) => issues.length > 0 && !issues.some(isOuter));
  return [...fitting].sort((a, b) => a.length - b.length)[0] ?? lonelyObject(branches);
}

function isOuter(issue: Issue): boolean {
  return issue.path.length === 0 && ['invalid_type', 'invalid_value', 'unrecognized_keys'].includes(issue.code);
}

/** Where only one branch is a mapping (texts, indices), a mapping with faults is meant to be that one. */
function lonelyObject(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const mappings = branches.filter(
    (issues) => !issues.some((one) => one.path.length === 0 && ['invalid_type', 'invalid_value'].includes(one.code)),
  );
  return mappings.length === 1 ? mappings[0] : undefined;
}
