import { linksOf } from '../../film/key-links.ts';
import type { Film, FilmKind } from '../../film/schema.ts';
import type { Review, Take } from '../../review/schema.ts';
import type { ExportPart, LeftOut } from './export-part.ts';

const types: Record<FilmKind, string> = { film: 'Movie', series: 'TVSeries', episode: 'TVEpisode' };
const file = 'reviews.jsonld';

/** Reviews as schema.org describes them (`Review`, with positiveNotes and negativeNotes, the strongest first). */
export async function* writeJsonLd(reviews: AsyncIterable<Review>): AsyncGenerator<ExportPart, LeftOut[]> {
  yield { file, text: '{"@context":"https://schema.org","@graph":[' };
  let comma = '';
  for await (const review of reviews) {
    yield { file, text: `${comma}\n${JSON.stringify(nodeOf(review))}` };
    comma = ',';
  }
  yield { file, text: '\n]}\n' };
  return [];
}

/** What is empty is left out, as JSON leaves out `undefined`. */
const given = <T>(value: T): T | undefined =>
  value === null || (value as { length?: number }).length === 0 ? undefined : value;

const person = (name: string) => ({ '@type': 'Person', name });

function listOf(lines: readonly string[]) {
  return lines.length === 0
    ? undefined
    : {
        '@type': 'ItemList',
        itemListElement: lines.map((name, i) => ({ '@type': 'ListItem', position: i + 1, name })),
      };
}

function nodeOf(review: Review) {
  const { film, author, publisher, rating } = review;
  return {
    '@type': 'Review',
    itemReviewed: filmOf(film),
    author: author === null ? undefined : person(author),
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    inLanguage: given(review.language),
    datePublished: given(review.publishedOn),
    url: given(review.url),
    description: given(review.verdict),
    reviewBody: given(bodyOf(review)),
    reviewRating: rating
      ? { '@type': 'Rating', ratingValue: rating.value, bestRating: rating.best, worstRating: rating.worst }
      : undefined,
    positiveNotes: listOf(review.pros),
    negativeNotes: listOf(review.cons),
    keywords: given(review.tags),
  };
}

function bodyOf({ intro, sections, conclusion }: Take): string {
  const parts = sections.map(({ heading, text }) => [heading, text].filter(Boolean).join('\n\n'));
  return [intro, ...parts, conclusion].filter(Boolean).join('\n\n');
}

function filmOf(film: Film) {
  return {
    '@type': types[film.kind],
    name: film.title,
    alternateName: given([...(film.originalTitle ? [film.originalTitle] : []), ...film.otherTitles]),
    datePublished: film.year === null ? undefined : String(film.year),
    director: given(film.directors.map(person)),
    actor: given(film.cast.map(({ name }) => person(name))),
    genre: given(film.genres),
    duration: film.runtimeMinutes === null ? undefined : `PT${film.runtimeMinutes}M`,
    sameAs: given(linksOf(film.keys).map(({ url }) => url)),
  };
}
