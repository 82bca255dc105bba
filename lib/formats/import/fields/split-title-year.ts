/** A title that ends with its year in brackets, as "Toy Story (1995)", in its two halves; the year empty where there is none. */
export function splitTitleYear(text: string): { title: string; year: string } {
  const [, title, year] = /^(.*\S)\s*\((\d{4})(?:[-–]\d{0,4})?\)$/s.exec(text.trim()) ?? [];
  return title && year ? { title, year } : { title: text.trim(), year: '' };
}
