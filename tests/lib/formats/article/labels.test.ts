import { describe, expect, test } from 'vitest';
import { fieldsOfLabel } from '../../../../lib/formats/article/labels/find-label.ts';

/** As people head their lists, besides the plain words. */
const heads = {
  pros: [
    'What We Like',
    'Was uns gefallen hat',
    'Ce qui fonctionne',
    'Ce que l’on a aimé',
    'Lo que nos ha gustado',
    'Perché sì',
    'Pontos altos',
    'Co się podobało',
    'De pluspunten',
    'Co potěšilo',
    'Beğendiklerimiz',
    'よかったところ',
  ],
  cons: [
    'What We Don’t Like',
    'Was nicht funktioniert',
    'Les bémols',
    'Lo que no funciona',
    'Cosa non va',
    'O que não funcionou',
    'Wady filmu',
    'Wat kan beter',
    'Co zklamalo',
    'Zayıf yanları',
    'イマイチなところ',
  ],
  verdict: [
    'The Last Word',
    'Gesamtfazit',
    'L’avis de la rédaction',
    'Nuestro veredicto',
    'Il nostro verdetto',
    'Vale a pena assistir?',
    'Czy warto obejrzeć?',
    'Al met al',
    'Závěrečné hodnocení',
    'Sonuç olarak',
    'おわりに',
  ],
  rating: [
    'Unsere Wertung',
    'Note de la rédaction',
    'Nota media',
    'Voto totale',
    'Nota do crítico',
    'Końcowa ocena',
    'Ons cijfer',
    'Hodnocení redakce',
    'Genel puan',
    '個人評価',
  ],
};

describe.each(Object.entries(heads))('%s', (field, labels) => {
  test.each(labels)('are headed by “%s”', (label) => {
    expect(fieldsOfLabel(label)).toContain(field);
  });
});

test.each(['Highlights', 'Mais', 'Menos', '見どころ', 'In the end'])(
  '“%s” heads too much else to be a label',
  (label) => {
    expect(fieldsOfLabel(label)).toEqual([]);
  },
);
