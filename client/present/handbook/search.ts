/** Letters without marks and case, so that "modele" finds "modèle"; blanks count once. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").replace(/\s+/g, ' ').toLowerCase().trim();
}

/** Those whose words hold every word that was typed, in their order; all where nothing was typed. */
export function matching<T>(all: readonly T[], typed: string, wordsOf: (one: T) => readonly string[]): T[] {
  const wanted = plain(typed).split(' ');
  return all.filter((one) => {
    const words = plain(wordsOf(one).join(' '));
    return wanted.every((word) => words.includes(word));
  });
}
