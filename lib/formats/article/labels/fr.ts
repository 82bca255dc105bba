import type { LabelTable } from './label-table.ts';

/** French. */
export const fr: LabelTable = {
  pros: `
    pour | les pour | points forts | les points forts | point fort | le point fort | points positifs
    les points positifs | les plus | plus | avantages | les avantages | positif | le positif | ce que j'ai aimé
    ce qu'on a aimé | j'ai aimé | j'aime | on aime | on a aimé | qualités | les qualités | le bon
    les bons points | bons points | le meilleur | le + | les + | forces | on a adoré | ce qui fonctionne
    ce qui marche | ce que l'on a aimé | ce que nous avons aimé | nous avons aimé | les réussites
    ce que j'aime | ce qu'on aime | les atouts | atouts`,
  cons: `
    contre | les contre | points faibles | les points faibles | point faible | le point faible | points négatifs
    les points négatifs | les moins | moins | inconvénients | les inconvénients | négatif | le négatif
    ce que je n'ai pas aimé | ce qu'on n'a pas aimé | je n'ai pas aimé | j'ai moins aimé
    ce que j'ai moins aimé | on n'aime pas | on aime moins | défauts | les défauts | le mauvais
    les mauvais points | mauvais points | le pire | le - | les - | faiblesses | ce qui ne fonctionne pas
    ce qui ne marche pas | on a moins aimé | on a regretté | les bémols | bémols | nous n'avons pas aimé
    les ratés | ce que l'on n'a pas aimé | ce qu'on aime moins | ce que j'aime moins`,
  verdict: `
    verdict | le verdict | notre verdict | mon verdict | conclusion | en conclusion | bilan | le bilan | en bref
    en résumé | pour conclure | avis final | notre avis | mon avis | au final | l'avis | résumé | pour résumer
    le mot de la fin | en deux mots | l'avis de la rédaction | pour finir | notre conclusion | ma conclusion`,
  summary: 'chapeau | accroche',
  rating: `
    note | ma note | notre note | la note | note finale | note globale | évaluation | cote | ma cote | étoiles
    note du film | score | note générale | note de la rédaction | ma note finale | note du rédacteur`,
  author: 'auteur | auteure | autrice | rédacteur | rédactrice | critique de | écrit par | publié par | par',
  published: 'publié | publié le | date | date de publication | mis en ligne le | posté le',
  title: 'titre | film | titre du film | titre français',
  originalTitle: 'titre original | vo',
  genre: 'genre | genres',
  director: `
    réalisateur | réalisatrice | réalisateurs | réalisation | réalisé par | mise en scène | un film de | de`,
  cast: `
    acteurs | avec | distribution | casting | interprètes | acteurs principaux | interprétation | actrices`,
  premiere: `
    sortie | date de sortie | sortie en salles | en salles le | au cinéma le | sortie nationale | première`,
  year: 'année | année de sortie | année de production | millésime',
  runtime: 'durée',
  web: 'site | site officiel | liens | lien | disponible sur | à voir sur',
  other: `
    scénario | scénariste | musique | pays | nationalité | langue | production | producteur | distributeur
    photographie | montage | origine | presse | spectateurs | vu le | public`,
};
