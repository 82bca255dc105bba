import { fold } from '../text/fold.ts';

/** Genres as info boxes name them, to know them where no label says so. */
const words = `
  action | adventure | animation | anime | biography | biopic | black comedy | comedy | coming of age | crime | dark comedy
  disaster | documentary | drama | dramedy | family | fantasy | film noir | history | historical | horror | martial arts
  melodrama | music | musical | mystery | neo-noir | noir | psychological thriller | road movie | romance | romantic comedy
  romcom | rom-com | satire | sci-fi | sci fi | science fiction | science-fiction | short | slasher | sport | sports | spy
  superhero | suspense | thriller | tragicomedy | war | western
  abenteuer | animationsfilm | biografie | dokumentation | dokumentarfilm | familie | familienfilm | fantasie | geschichte
  historie | historienfilm | horrorfilm | komödie | kriegsfilm | krimi | krieg | liebesfilm | musikfilm | romantik | satire
  spielfilm | tragikomödie | zeichentrick | actionfilm | superhelden
  animation | aventure | biographie | comédie | comédie dramatique | comédie romantique | documentaire | drame
  épouvante | épouvante-horreur | espionnage | famille | fantastique | film d'animation | guerre | historique | policier
  péplum | romance | science-fiction
  acción | aventura | aventuras | animación | bélico | biografía | ciencia ficción | comedia | comedia romántica
  crimen | documental | drama | familiar | fantasía | fantástico | histórico | intriga | misterio | romance | suspense
  terror | thriller | cine negro
  animazione | avventura | azione | biografico | commedia | documentario | drammatico | fantascienza | fantastico
  fantasy | giallo | guerra | orrore | poliziesco | romantico | sentimentale | storico
  ação | animação | aventura | biografia | comédia | comédia romântica | crime | documentário | fantasia | ficção científica
  guerra | mistério | musical | romance | suspense | terror
  akcja | animacja | biograficzny | dokument | dokumentalny | dramat | familijny | historyczny | komedia | kryminał
  przygodowy | romans | wojenny
  actie | animatie | avontuur | documentaire | familie | historisch | komedie | misdaad | oorlog | romantiek | tragikomedie
  akční | animovaný | dobrodružný | dokumentární | drama | historický | komedie | krimi | rodinný | romantický | válečný
  aksiyon | animasyon | belgesel | bilim kurgu | dram | fantastik | gerilim | gizem | komedi | korku | macera | polisiye
  romantik | savaş | suç
  アクション | アドベンチャー | アニメ | サスペンス | スリラー | ドキュメンタリー | ドラマ | コメディ | ファンタジー | ホラー | ミステリー
  ラブストーリー | ミュージカル | 恋愛 | 戦争 | 時代劇 | SF`;

const known = new Set(words.split(/[|\n]/).map(fold).filter(Boolean));

/** Whether a text is the name of a genre in one of the languages known here. */
export function isGenreWord(text: string): boolean {
  return text.length <= 40 && known.has(fold(text));
}
