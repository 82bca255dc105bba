/** What a label says of the words behind it. `other` is a fact of an info box that a review has no place for. */
export type LabelField =
  | 'pros'
  | 'cons'
  | 'verdict'
  | 'summary'
  | 'rating'
  | 'author'
  | 'published'
  | 'title'
  | 'originalTitle'
  | 'genre'
  | 'director'
  | 'cast'
  | 'premiere'
  | 'year'
  | 'runtime'
  | 'web'
  | 'other';

/** The labels of one language: whole labels, parted by `|` or line ends. Case and accents do not matter. */
export type LabelTable = Partial<Record<LabelField, string>>;
