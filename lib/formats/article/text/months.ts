import { fold } from './fold.ts';

/** The months by name in the languages known here, each as a list of its spellings. */
const months = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro styczeń stycznia sty januari leden ledna led ocak',
  'february feb februar février fevr fév febrero febbraio fevereiro fev luty lutego lut februari únor února úno şubat',
  'march mar märz mrz mars marzo março marzec marca maart mrt březen března bře mart',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna dub nisan',
  'may mai mayo maggio mag maio maj maja mei květen května kvě mayıs',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června haziran',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července temmuz',
  'august aug août agosto ago sierpień sierpnia sie augustus srpen srpna srp ağustos',
  'september sept sep septembre septiembre settembre set setembro wrzesień września wrz září eylül',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen října říj ekim',
  'november nov novembre noviembre novembro listopada lis listopad kasım',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru prosinec prosince pro aralık',
];

const numbers = new Map(months.flatMap((names, i) => names.split(' ').map((name) => [fold(name), i + 1] as const)));

/** 1 to 12 for the name of a month, whole or shortened; null for any other word. */
export function monthOf(word: string): number | null {
  return numbers.get(fold(word).replace(/\.$/, '')) ?? null;
}
