type Source = { readonly title: string; readonly address: string };

/** A source by its title. Titles stay in the language they were written in, which in a scenario is English. */
export function SourceLink({ title, address }: Source) {
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" lang="en">
      {title}
    </a>
  );
}
