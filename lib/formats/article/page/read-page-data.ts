import { asList, asText, hasType, isObject, type Json, namesOf, readThings } from './json-ld.ts';

/** What a page's own data say about article and film, as texts; fields that the page has not are left out. */
export interface PageData {
  page?: string;
  film?: string;
  type?: string;
  year?: string;
  directors?: string;
  cast?: string;
  genres?: string;
  imdb?: string;
  rating?: string;
  author?: string;
  site?: string;
  published?: string;
  url?: string;
  language?: string;
}

function readRating(value: unknown): string | undefined {
  const rating = asList(value).find(isObject);
  const shown = asText(rating?.ratingValue);
  if (!rating || !shown) return undefined;
  const best = asText(rating.bestRating) ?? (Number(shown.replace(',', '.')) <= 5 ? '5' : undefined);
  return best && !/[/%★]/.test(shown) ? `${shown}/${best}` : shown;
}

/** The film's fields of a Movie or the like. */
function readWork(work: Json): PageData {
  const links = [...asList(work.sameAs), ...asList(work.url)].filter((link) => typeof link === 'string');
  return defined({
    film: asText(work.name),
    type: asText(work['@type']),
    year: /(?:18|19|20)\d\d/.exec(asText(work.datePublished) ?? asText(work.dateCreated) ?? '')?.[0],
    directors: namesOf(work.director),
    cast: namesOf(work.actor ?? work.actors),
    genres: namesOf(work.genre),
    imdb: links.find((link) => /imdb\.com\/title\/tt/.test(link)),
  });
}

function defined(data: { [K in keyof PageData]: PageData[K] | undefined }): PageData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== ''));
}

/** Hand-made microdata: the first name and the directors inside a Movie's scope; nothing else of it can be trusted. */
function readMicrodata(doc: Document): PageData {
  const scope = doc.querySelector('[itemtype*="schema.org/Movie"], [itemtype*="schema.org/TVSeries"]');
  const words = (element: Element | null) =>
    (element?.getAttribute('content') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!scope?.querySelector('[itemprop]')) return {};
  const directors = [...scope.querySelectorAll('[itemprop="director"]')]
    .map(words)
    .map((name) => name.replace(/['’]s$/, ''));
  return defined({
    film: words(scope.querySelector('[itemprop="name"]')).slice(0, 300) || undefined,
    type: /TVSeries/.test(scope.getAttribute('itemtype') ?? '') ? 'TVSeries' : 'Movie',
    directors:
      directors
        .filter((name) => /\s/.test(name) && name.length <= 80)
        .slice(0, 5)
        .join(', ') || undefined,
  });
}

function readMeta(doc: Document): PageData {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = doc
        .querySelector(`meta[name="${name}"], meta[property="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (found) return found.replace(/\s+/g, ' ').slice(0, 500);
    }
    return undefined;
  };
  const time = doc.querySelector('article time, main time, .entry-date, .published, time');
  const site = meta('og:site_name', 'application-name');
  const author = meta('author', 'article:author', 'parsely-author', 'byl', 'dc.creator');
  return defined({
    page: doc.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 300),
    site,
    author: author && !/^https?:|^@/.test(author) && author !== site ? author.replace(/^by\s+/i, '') : undefined,
    published:
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'parsely-pub-date',
        'dc.date',
        'published_at',
        'pubdate',
      ) ??
      time?.getAttribute('datetime') ??
      time?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60),
    url: (doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'))?.replace(
      /^\/\//,
      'https://',
    ),
    language: doc.documentElement?.getAttribute('lang') ?? undefined,
  });
}

/**
 * Reads what a page tells machines: JSON-LD (a Review and what it reviews, an Article), then microdata of a Movie, then
 * its meta elements. What stands first wins.
 */
export function readPageData(doc: Document): PageData {
  const things = readThings(doc);
  const review = things.find((thing) => hasType(thing, /^(?:Critic|User)?Review$/));
  const article = things.find((thing) => hasType(thing, /Article|BlogPosting|Report$/));
  const reviewed =
    asList(review?.itemReviewed).find(isObject) ??
    (review ? things.find((thing) => hasType(thing, /^(?:Movie|TVSeries|TVSeason)$/)) : undefined);
  const work =
    reviewed ??
    things.find((thing) => hasType(thing, /^Movie$/) && (isObject(thing.review) || isObject(thing.reviews)));
  const said = defined({
    rating: readRating(review?.reviewRating),
    author: namesOf(review?.author ?? article?.author),
    published: asText(review?.datePublished ?? article?.datePublished),
    site: asText(review?.publisher ?? article?.publisher),
  });
  return { ...readMeta(doc), ...readMicrodata(doc), ...(work ? readWork(work) : {}), ...said };
}
