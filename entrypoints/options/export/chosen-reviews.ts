const name = 'chosen-reviews';

/** Remembers in this tab which reviews are to be exported. */
export function chooseReviews(ids: readonly string[]): void {
  sessionStorage.setItem(name, JSON.stringify(ids));
}

/** Which they are; null where all are meant. */
export function readChosenReviews(): string[] | null {
  const stored = sessionStorage.getItem(name);
  return stored === null ? null : (JSON.parse(stored) as string[]);
}

export function forgetChosenReviews(): void {
  sessionStorage.removeItem(name);
}
