/** The cloud with its rod. Decoration: the name stands beside it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M6.2 17.4a5.2 5.2 0 0 1 .9-10.2A8.4 8.4 0 0 1 23 7.4a5.1 5.1 0 0 1 3 9.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.3"
        strokeLinecap="round"
      />
      <path d="M16 17.6V30M11.4 30h9.2" stroke="currentColor" strokeWidth="2.3" strokeLinecap="round" />
      <circle cx="16" cy="15.4" r="3.4" fill="var(--bolt)" stroke="currentColor" strokeWidth="1.9" />
    </svg>
  );
}
