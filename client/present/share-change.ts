import { roundedTo } from './why/rounding.ts';

/** Tenths of a percent: the last decimal of a share where nothing else is said. */
const TENTH = 0.1;

/**
 * By how much two figures differ as they are written: whoever takes one from the other finds this and nothing else.
 *
 * @param step - What their last decimal counts.
 */
export function writtenChange(before: number, after: number, step: number): number {
  return roundedTo(roundedTo(after, step) - roundedTo(before, step), step);
}

export function shareChange(before: number, after: number, step: number = TENTH): number {
  return writtenChange(before, after, step);
}
