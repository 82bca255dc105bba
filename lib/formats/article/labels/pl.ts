import type { LabelTable } from './label-table.ts';

/** Polish. */
export const pl: LabelTable = {
  pros: `
    plusy | plus | zalety | na plus | mocne strony | za | dobre strony | atuty | to, co dobre
    co mi się podobało | podobało mi się | co się udało | najlepsze | pozytywy | co się podobało | zalety filmu
    mocne punkty | plusy filmu | co zagrało | na tak | największe zalety`,
  cons: `
    minusy | minus | wady | na minus | słabe strony | przeciw | złe strony | to, co złe | co mi się nie podobało
    nie podobało mi się | co się nie udało | najgorsze | negatywy | co się nie podobało | wady filmu
    słabe punkty | minusy filmu | co nie zagrało | na nie | największe wady`,
  verdict: `
    werdykt | podsumowanie | podsumowując | wnioski | ocena końcowa | w skrócie | słowem | moja opinia
    ostatecznie | czy warto obejrzeć | czy warto | ostateczny werdykt | końcowa opinia | na koniec
    zakończenie recenzji`,
  rating: `
    ocena | moja ocena | nasza ocena | ocena ogólna | punkty | gwiazdki | ocena filmu | końcowa ocena
    ocena redakcji | ocena autora | ocena recenzenta | nota końcowa`,
  author: 'autor | autorka | recenzja | recenzent | napisał | napisała',
  published: 'opublikowano | data | data publikacji | dodano',
  title: 'tytuł | film | tytuł polski',
  originalTitle: 'tytuł oryginalny',
  genre: 'gatunek | gatunki',
  director: 'reżyseria | reżyser | reżyserka | reż | reż.',
  cast: 'obsada | występują | aktorzy | w rolach głównych | grają',
  premiere: 'premiera | data premiery | premiera kinowa | premiera polska | w kinach od',
  year: 'rok | rok produkcji | rok premiery',
  runtime: 'czas trwania | czas | długość',
  web: 'strona | strona oficjalna | linki | dostępny na | gdzie obejrzeć',
  other: 'scenariusz | muzyka | kraj | produkcja | dystrybutor | dystrybucja | zdjęcia | montaż | język',
};
