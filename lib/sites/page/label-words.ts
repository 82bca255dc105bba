/** What a row of an info box tells. `other` marks things that are no film: games, books. */
export type LabelField =
  | 'directors'
  | 'cast'
  | 'originalTitle'
  | 'year'
  | 'genres'
  | 'runtimeMinutes'
  | 'seasons'
  | 'episode'
  | 'other';

/**
 * Labels by field in the languages of the Wikipedias and of the countries whose film databases are read, folded as
 * `foldLabel` does it; `*` stands for any ending.
 */
const words: Readonly<Record<LabelField, string>> = {
  directors:
    'direct*|regi|regie|regis*|regia|regiz*|réalis*|direcci*|dirigida por|direção|diret*|realiza*|instruk*|ohja*|leikstj*|reży*|reži*|réži*|redatelj|rendez*|yönetm*|σκηνοθ*|режис*|режиј*|בימוי|במאי|إخراج|المخرج|کارگردان|निर्देशक|導演|导演|監督|감독|연출|กำกับ*|đạo diễn|sutradara|pengarah|zuzend*',
  cast: 'starring|cast|stars|besetzung|darsteller|acteurs*|distribution|avec|protagonist*|reparto|elenco|interpreti*|hoofdrol*|obsada|hrají|szerepl*|medvirkende|i rollerne|roller|pääosat|glavne u*|главне у*|protagonisti|actori|diễn viên|pemeran|в главных*|в рол*|主演|出演*|출연',
  originalTitle:
    'original title|originalt*|titre original|título original|titolo orig*|tytuł oryg*|původní n*|eredeti c*|оригинальн*|оригінальн*|原題|原题|원제',
  year: 'year|release*|theatrical*|in theaters|jahr|erscheinungs*|produktionsjahr|kinostart|erstauss*|année*|date de sortie|sortie|año|fecha de estreno|estreno|ano|lançamento|anno|uscita|lata*|jaar|år|premi*|première|ensi ilta|utgitt|utgiven|godina*|година*|data d estr*|công chiếu|tanggal rilis|วันฉาย*|تاريخ الصدور*|تاریخ*|הקרנת*|rok|rok produkcji|data premiery|bemutat*|yıl|yapım yılı|год*|премь*|преми*|рік|上映*|公開*|개봉*|개요',
  genres: 'genre*|género*|gênero|genere|gatunek|žánr|műfaj|жанр*|类型|類型|장르',
  runtimeMinutes:
    'running time|runtime|length|länge|durée|dura*|speelduur|lengde|speltid|spilletid|trajanje|трајање|thời lượng|durasi|czas trwania|délka|játékidő|время|продолж*|片长|片長|상영 시간',
  seasons:
    'no of seasons|no of episodes|staffeln|episoden|folgen|temporadas|nº de temporadas|stagioni|puntate|liczba sezonów|počet řad|évadok|сезон*|количество с*|sezon*|季数|集數|集数|話数|시즌*',
  episode: 'episode no|episode|prod code',
  other:
    'developer*|publish*|platform*|entwickler|développeur|desarrollador*|sviluppo|разработчик|платформ*|开发商|開發商|開発元|isbn|author',
};

export type FieldOfLabel = (label: string) => LabelField | null;

const exact = new Map<string, LabelField>();
/** Words with any ending, by their first letter. */
const beginnings = new Map<string, [string, LabelField][]>();

/** The field that a label names, in any of the languages; null where it is none. */
export function fieldOfLabel(label: string): LabelField | null {
  if (exact.size === 0) sortWords();
  const folded = label.length > 40 ? '' : foldLabel(label);
  const alike = beginnings.get(folded.charAt(0)) ?? [];
  return exact.get(folded) ?? alike.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? null;
}

function sortWords(): void {
  for (const [field, list] of Object.entries(words) as [LabelField, string][]) {
    for (const word of list.split('|')) {
      const first = word.charAt(0);
      if (word.endsWith('*')) beginnings.set(first, [...(beginnings.get(first) ?? []), [word.slice(0, -1), field]]);
      else exact.set(word, field);
    }
  }
}

/** "Directed by:", "Director(s)", "Release Date (Theaters):" in small letters without signs. */
function foldLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/\([^)]{1,3}\)/g, '')
    .replace(/[()*:：.,'’&–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
