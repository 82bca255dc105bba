import type { LabelTable } from './label-table.ts';

/** Dutch. */
export const nl: LabelTable = {
  pros: `
    pluspunten | plus | voordelen | pros | goed | het goede | sterke punten | positief | positieve punten
    pluspunt | wat werkt | wat ik goed vond | voor | wat is goed | de pluspunten | de voordelen | het beste
    de plussen | plussen | de sterke punten | wat ging goed`,
  cons: `
    minpunten | min | nadelen | cons | slecht | het slechte | zwakke punten | negatief | negatieve punten
    minpunt | wat niet werkt | wat ik minder vond | tegen | wat is slecht | de minpunten | de nadelen
    wat kan beter | de minnen | minnen | de zwakke punten | het minste`,
  verdict: `
    conclusie | oordeel | eindoordeel | ons oordeel | mijn oordeel | slotsom | kortom | samenvatting | verdict
    tot slot | eindconclusie | het oordeel | onze conclusie | mijn conclusie | het eindoordeel | al met al
    ons verdict | het verdict`,
  summary: 'samengevat',
  rating: `
    beoordeling | waardering | score | cijfer | mijn cijfer | eindcijfer | sterren | rapportcijfer | eindscore
    mijn score | onze score | ons cijfer | onze beoordeling | mijn beoordeling | eindbeoordeling | totaalscore
    onze waardering`,
  author: 'auteur | recensent | geschreven door | recensie door | door | tekst',
  published: 'gepubliceerd | gepubliceerd op | geplaatst op | datum',
  title: 'titel | film',
  originalTitle: 'originele titel | oorspronkelijke titel',
  genre: 'genre | genres',
  director: 'regie | regisseur | regisseuse | geregisseerd door | een film van',
  cast: 'cast | acteurs | met | rolverdeling | hoofdrollen | hoofdrolspelers',
  premiere: 'premiere | release | releasedatum | bioscooprelease | in de bioscoop | te zien vanaf',
  year: 'jaar | jaar van uitgave | productiejaar | releasejaar',
  runtime: 'speelduur | duur | lengte | looptijd',
  web: 'website | officiële site | links | te zien bij | te zien op | beschikbaar op',
  other: 'scenario | muziek | land | taal | productie | distributeur | camera | montage | kijkwijzer | gezien',
};
