import type { LabelTable } from './label-table.ts';

/** Czech. */
export const cs: LabelTable = {
  pros: `
    plusy | plus | klady | pro | pozitiva | co se povedlo | silné stránky | výhody | co se mi líbilo
    líbilo se mi | to dobré | kladné body | co potěšilo | klady filmu | co se líbilo | plusy filmu | to nejlepší`,
  cons: `
    minusy | minus | zápory | proti | negativa | co se nepovedlo | slabé stránky | nevýhody | co se mi nelíbilo
    nelíbilo se mi | to špatné | záporné body | co zklamalo | zápory filmu | co se nelíbilo | minusy filmu
    to nejhorší`,
  verdict: `
    verdikt | závěr | shrnutí | celkové hodnocení | celkový dojem | závěrem | konečný verdikt | suma sumarum
    resumé | můj verdikt | závěrečné hodnocení | celkově | závěrečný verdikt | slovo závěrem | náš verdikt
    verdikt redakce`,
  rating: `
    hodnocení | moje hodnocení | naše hodnocení | známka | body | hvězdičky | bodové hodnocení | mé hodnocení
    celkové hodnocení | hodnocení redakce | hodnocení autora | hodnocení filmu | celková známka | výsledné hodnocení
    konečné hodnocení`,
  author: 'autor | autorka | napsal | napsala | recenzent | recenzi napsal',
  published: 'publikováno | datum | vydáno | zveřejněno',
  title: 'název | film | český název',
  originalTitle: 'originální název | původní název',
  genre: 'žánr | žánry',
  director: 'režie | režisér | režírovala | režíroval',
  cast: 'hrají | obsazení | herci | v hlavních rolích | účinkují',
  premiere: 'premiéra | premiéra v čr | v kinech od | datum premiéry',
  year: 'rok | rok vydání | rok výroby',
  runtime: 'délka | stopáž | doba trvání',
  web: 'web | oficiální stránky | odkazy | dostupné na | kde sledovat',
  other: 'scénář | hudba | země | jazyk | produkce | distributor | kamera | střih | původ | viděno',
};
