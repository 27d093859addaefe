/**
 * What a button does, unless it cannot now. It stays where it is and keeps the focus: a button that is really disabled
 * loses it, and whoever pressed it by keyboard stands nowhere.
 */
export function unless(off: boolean, press: () => void) {
  return { 'aria-disabled': off || undefined, onClick: () => (off ? undefined : press()) } as const;
}
