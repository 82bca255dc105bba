import type { Take } from '../../review/schema.ts';

const lists = [
  ['Pros', 'pros'],
  ['Cons', 'cons'],
] as const;

/** A review as one plain text, for files that have one column for it: verdict, pros and cons, then the rest with its headings. */
export function reviewText(take: Take): string {
  const points = lists.flatMap(([heading, field]) =>
    take[field].length > 0 ? [[`${heading}:`, ...take[field].map((line) => `- ${line}`)].join('\n')] : [],
  );
  const sections = take.sections.map(({ heading, text }) => [heading, text].filter(Boolean).join('\n'));
  return [take.verdict, ...points, take.intro, ...sections, take.conclusion].filter(Boolean).join('\n\n');
}
