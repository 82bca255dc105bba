import { type FrontMatterField, frontMatterKeys } from '../../article/front-matter/front-matter-keys.ts';
import { columnKey } from './column-key.ts';

/** Names that people give the columns of their own tables, beside those that they give the properties of a note. */
const words = {
  title:
    'title, name, film, movie, film title, movie title, film name, movie name, english title, title en, name eng, name en, titre du film, nome, nombre, nome do filme, nombre de la película, título, tytuł, nazwa, název, název filmu, cím, başlık, tittel, otsikko, название, русскоязычное название, русское название, фильм, название фильма, назва, タイトル, 題名, 作品名, 片名, 电影, 标题, 제목, 영화',
  otherTitle:
    'original title, original name, name rus, name ru, title ru, russian title, russian name, originaltitel, titre original, título original, titolo originale, tytuł oryginalny, оригинальное название, 原題, alternative title, also known as, german title, local title, localized title',
  year: 'year, release year, film year, movie year, released, release date, год, год выпуска, rok, année, año, ano, anno, jaar, jahr, év, yıl, 年, 公開年, 年份, 연도',
  rating:
    'rating, my rating, your rating, user rating, score, my score, stars, my stars, grade, my vote, bewertung, wertung, nota, voto, valutazione, ocena, hodnocení, puan, puntuación, calificación, valoración, avaliação, betyg, cijfer, оценка, моя оценка, 評価, 評分, 评分, 평점, vote, note',
  ratingOfTen: 'rating10, rating 10, rating out of 10, score out of 10',
  review:
    'review, my review, comment, comments, text, thoughts, opinion, critique, kritik, rezension, kommentar, commentaire, avis, reseña, crítica, recensione, commento, recenzja, recenze, yorum, opinião, отзыв, рецензия, комментарий, 感想, レビュー, 影评, 评论',
  note: 'notes, my notes, my note, notiz, notizen, anmerkung, remarks, note',
  watched:
    'watched, watched date, date watched, watched on, watched at, last watched, last watched at, seen, seen on, date seen, viewed, viewed on, view date, viewing date, gesehen, gesehen am, vu le, date de visionnage, visto, visto el, visto il, data visione, fecha de visionado, obejrzano, assistido em, izlenme tarihi, дата просмотра, 鑑賞日, 視聴日, 观看日期',
  rated:
    'date, date rated, rated at, rated on, rating date, vote date, review date, reviewed on, reviewed at, datum, fecha, data, tarih, дата, дата оценки, 日付, 日期, date added, added, created, created at',
  rewatch: 'rewatch, rewatched, re watch',
  kind: 'type, title type, media type, item type, kind, tipo, typ, тип',
  director:
    'director, directors, directed by, regie, regisseur, réalisateur, dirección, regista, regia, reżyser, režie, yönetmen, diretor, режиссер, режиссёр, 監督, 导演, 감독',
  genre: 'genre, genres, género, géneros, gênero, genere, gatunek, žánr, tür, жанр, жанры, ジャンル, 类型',
  minutes: 'runtime, runtime mins, runtime minutes, duration, length, laufzeit, durée, duración, durata, minutes',
  imdb: 'imdb, imdb id, imdb link, imdb url, const, tconst, imdb number',
  tmdb: 'tmdb, tmdb id, tmdb url, themoviedb id, the movie database id, moviedb id',
  link: 'link, url, uri, letterboxd uri, letterboxd url, film url, movie url, kinopoisk url, kinopoisk link, ссылка, href',
  tags: 'tags, tag, labels, keywords, schlagworte, étiquettes, etiquetas',
} as const;

export type AnyField = keyof typeof words;

const fromNotes: Partial<Record<AnyField, FrontMatterField>> = {
  title: 'title',
  otherTitle: 'originalTitle',
  year: 'year',
  director: 'director',
  genre: 'genre',
  minutes: 'runtime',
  imdb: 'imdb',
  tmdb: 'tmdb',
};

/** For each thing that a table may tell of a film, the names of its column as `columnKey` folds them, the surest first. */
export const columnWords = Object.fromEntries(
  Object.entries(words).map(([field, names]) => {
    const more = fromNotes[field as AnyField];
    return [field, [...names.split(','), ...(more ? frontMatterKeys[more] : [])].map(columnKey)];
  }),
) as Record<AnyField, string[]>;

/** The column of a table for each thing; null where it has none. */
export type ColumnsOfTable = Record<AnyField, string | null>;

export function findColumns(columns: Iterable<string>): ColumnsOfTable {
  const there = new Set(columns);
  const found = Object.entries(columnWords).map(([field, names]) => [
    field,
    names.find((name) => there.has(name)) ?? null,
  ]);
  return Object.fromEntries(found) as ColumnsOfTable;
}
