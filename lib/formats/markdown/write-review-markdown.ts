import { linksOf } from '../../film/key-links.ts';
import type { Film } from '../../film/schema.ts';
import { formatRating } from '../../review/rating.ts';
import type { Take } from '../../review/schema.ts';
import { escapeLine, escapeMarkdown } from './escape-markdown.ts';

const stances = { recommended: 'Recommended', mixed: 'Mixed', avoid: 'Avoid' } as const;

const isPresent = (part: string | null): part is string => part !== null && part !== '';
const labelled = (label: string, value: string | null) => (value ? `- ${label}: ${value}` : null);
const names = (list: readonly string[]) => list.map(escapeLine).join(', ');

function writeHeading({ title, year }: Film): string {
  return `# ${escapeLine(title) || 'Untitled'}${year === null ? '' : ` (${year})`}`;
}

function writeFacts({ film, author, publisher, publishedOn }: Take): string {
  const cast = film.cast.map(({ name, role }) => escapeLine(role ? `${name} (${role.replace(/[()]/g, '')})` : name));
  const lines = [
    labelled('Original title', film.originalTitle && escapeLine(film.originalTitle)),
    labelled('Director', names(film.directors)),
    labelled('Cast', cast.join(', ')),
    labelled('Genre', names(film.genres)),
    labelled('Premiere', film.premiere && escapeLine(film.premiere)),
    labelled('Runtime', film.runtimeMinutes === null ? null : `${film.runtimeMinutes} min`),
    labelled(
      'Links',
      linksOf(film.keys)
        .map(({ name, url }) => `[${name}](${url})`)
        .join(', '),
    ),
    labelled('Author', author && escapeLine(author)),
    labelled('Published in', publisher && escapeLine(publisher)),
    labelled('Published on', publishedOn),
  ];
  return lines.filter(isPresent).join('\n');
}

function writeVerdict({ verdict, rating, stance }: Take): string {
  const lines = [
    verdict === '' ? null : `**Verdict:** ${escapeLine(verdict)}`,
    rating && `**Rating:** ${formatRating(rating)}`,
    stance && `**${stances[stance]}**`,
  ];
  return lines.filter(isPresent).join('\n\n');
}

function writeList(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`## ${heading}`, '', ...lines.map((line) => `- ${escapeLine(line)}`)].join('\n');
}

function writePart(heading: string, text: string, spoiler = false): string {
  const mark = spoiler ? ' (spoilers)' : '';
  const head = heading === '' ? '' : `## ${escapeLine(heading)}${/spoiler/i.test(heading) ? '' : mark}`;
  return [head, escapeMarkdown(text)].filter(isPresent).join('\n\n');
}

/** An address as it may stand in a Markdown link. */
const address = (url: string) =>
  url
    .replace(/[()\s]/g, encodeURIComponent)
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');

/**
 * A review as neat Markdown: title and year, verdict and rating, pros and cons, the film's facts, then the text with
 * its headings. Words that look like Markdown are escaped; `parseArticle` reads the same review out of it again.
 */
export function writeReviewMarkdown(take: Take): string {
  const parts = [
    writeHeading(take.film),
    take.spoiler ? 'Warning: contains spoilers.' : '',
    writeVerdict(take),
    writeList('Pros', take.pros),
    writeList('Cons', take.cons),
    writeFacts(take),
    escapeMarkdown(take.intro),
    ...take.sections.map(({ heading, text, spoiler }) => writePart(heading, text, spoiler)),
    take.conclusion === '' ? '' : writePart('Conclusion', take.conclusion),
    take.note === '' ? '' : writePart('Note', take.note),
    take.url ? `[Where it stands](${address(take.url)})` : '',
  ];
  return `${parts.filter(isPresent).join('\n\n')}\n`;
}
