import type { LabelTable } from './label-table.ts';

/** German. */
export const de: LabelTable = {
  pros: `
    pro | pros | das gute | gut | positiv | positives | positive punkte | plus | pluspunkte | vorteile | stärken
    das hat mir gefallen | was mir gefallen hat | hat mir gefallen | was gefällt | was uns gefällt | das gefällt
    was gut ist | gelungen | top | tops | das spricht dafür | dafür | das positive | was funktioniert
    was uns gefallen hat | uns hat gefallen | positiv aufgefallen | die stärken | das lief gut | gut gemacht`,
  cons: `
    contra | kontra | cons | das schlechte | schlecht | negativ | negatives | negative punkte | minus
    minuspunkte | nachteile | schwächen | das hat mir nicht gefallen | was mir nicht gefallen hat
    hat mir nicht gefallen | was nicht gefällt | was uns nicht gefällt | das gefällt nicht | nicht gelungen
    flop | flops | das spricht dagegen | dagegen | wider | das negative | was nicht funktioniert
    was uns nicht gefallen hat | uns hat nicht gefallen | negativ aufgefallen | die schwächen`,
  verdict: `
    fazit | mein fazit | unser fazit | das fazit | urteil | das urteil | kurzfazit | schlussfazit | kurzum
    gesamteindruck | gesamturteil | zusammenfassung | abschließend | schluss | endurteil | resümee | kurz gesagt
    kurz und knapp | empfehlung | gesamtfazit | abschließendes fazit | kurz-fazit | alles in allem | schlusswort
    schlussurteil | unser urteil | mein urteil`,
  summary: 'teaser | vorspann | untertitel',
  rating: `
    bewertung | meine bewertung | unsere bewertung | gesamtbewertung | wertung | meine wertung | gesamtwertung
    punkte | note | sterne | endwertung | gesamtnote | filmbewertung | punktzahl | schulnote | unsere wertung
    sternebewertung | endnote | filmwertung`,
  author: `
    autor | autorin | verfasser | verfasserin | kritik von | geschrieben von | rezensent | rezensentin | text
    von | eine kritik von`,
  published: 'veröffentlicht | veröffentlicht am | erschienen am | datum | vom | publiziert am',
  title: 'titel | film | filmtitel | deutscher titel',
  originalTitle: 'originaltitel | ot',
  genre: 'genre | genres | gattung | kategorie',
  director: 'regie | regisseur | regisseurin | regisseure | regie führte | ein film von',
  cast: `
    besetzung | darsteller | schauspieler | darstellerinnen | schauspielerinnen | hauptdarsteller | mit | cast
    in den hauptrollen | hauptrollen`,
  premiere: `
    premiere | kinostart | start | starttermin | deutscher kinostart | deutschlandstart | ab | veröffentlichung
    im kino ab | filmstart | heimkinostart | erscheinungstermin`,
  year: 'jahr | erscheinungsjahr | produktionsjahr | filmjahr | veröffentlichungsjahr',
  runtime: 'laufzeit | länge | spieldauer | filmlänge | dauer | spielzeit',
  web: `
    web | webseite | offizielle seite | links | link | verfügbar bei | verfügbar auf | zu sehen bei | streaming
    im stream bei | zu finden bei`,
  other: `
    drehbuch | buch | produktion | produzent | produzenten | musik | land | produktionsland | sprache | fsk
    altersfreigabe | freigabe | verleih | kamera | schnitt | geschaut | gesehen | gesehen am | originalsprache
    studio | vorlage | einspielergebnis | publikum | zuschauerwertung | schlagworte | herkunft | drehbuchautor
    bild`,
};
