/** School grades from the worst to the best; a rating by letter is kept as 0 (F) to 12 (A+). */
export const letterGrades: readonly string[] = [
  'F',
  'D-',
  'D',
  'D+',
  'C-',
  'C',
  'C+',
  'B-',
  'B',
  'B+',
  'A-',
  'A',
  'A+',
];
