import type { FilmKind } from '../../../film/schema.ts';
import { UserError } from '../../../film/user-error.ts';

/** In the languages that IMDb writes its export in, folded: letters only, no case, no accents. */
const others =
  /game|spiel(?!film)|juego|videogioco|jeuvideo|\bjeu\b|jogo|gra$|podcast|musicvideo|clip|musica|book|libro|manga|comic|album|person|character/;
const episodes = /episod|epizod|folge|aflevering|odcinek|bolum|^ep$/;
const series = /seri|show|^tv$|season|staffel|saison|temporada|anime|dizi|sorozat|miniserie/;

/**
 * Which kind of thing a word of an export names: "Movie", "tvMiniSeries", "Serie TV", "Épisode télévisé". A word that is
 * not known is a film's: shorts, specials and videos have many names.
 * @throws UserError where it is none that is seen on a screen.
 */
export function readKind(word: string): FilmKind {
  const folded = word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  if (others.test(folded)) throw new UserError(`This is a “${word.slice(0, 40)}”, not a film.`);
  if (episodes.test(folded)) return 'episode';
  return series.test(folded) ? 'series' : 'film';
}
