import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.primevideo.com/detail/0KRGHGZCHKS920ZQGY5LBRF7MA/ref=atv_hm',
    'https://www.primevideo.com/region/eu/detail/0KRGHGZCHKS920ZQGY5LBRF7MA',
    'https://www.primevideo.com/-/de/detail/The-Boys/0KRGHGZCHKS920ZQGY5LBRF7MA/',
    'https://www.amazon.com/gp/video/detail/B0DCJ7QFWL/ref=x',
    'https://www.amazon.co.uk/gp/video/detail/amzn1.dv.gti.0aa9f6c5-1f00-4f8b-ba1e-000000000000',
  ],
  others: [
    'https://www.primevideo.com/',
    'https://www.primevideo.com/storefront/home',
    'https://www.primevideo.com/search?phrase=ballerina',
    'https://www.amazon.com/gp/video/storefront',
    'https://www.amazon.com/Ballerina-Blu-ray-Ana-Armas/dp/B0F1234567',
    'https://www.amazon.de/s?k=ballerina',
  ],
};

/** Stores that show Prime Video under their own roof; the rest of a store is none of our business. */
const stores = [
  'com',
  'ca',
  'com.mx',
  'com.br',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'se',
  'pl',
  'co.jp',
  'in',
  'com.au',
];

export const primevideo: Site = {
  id: 'primevideo',
  name: 'Prime Video',
  matches: ['https://www.primevideo.com/*', ...stores.map((tld) => `https://www.amazon.${tld}/gp/video/*`)],
  englishTitles: 'for-visitors',
  readAddress: byPath({
    path: /^(?:\/region\/\w+|\/-\/\w+)?(?:\/gp\/video)?\/detail\/(?:[^/?]+\/)?([A-Z0-9]{10,}|amzn1\.dv\.gti\.[\w-]+)(?=[/?]|$)/,
    key: 'primevideo:$1',
  }),
  shown: {
    title: [
      '[data-automation-id="title"]',
      '[data-testid="title-art"] img@alt',
      '[data-testid="title-art"]',
      'meta:og:title',
      'title',
    ],
    year: ['[data-automation-id="release-year-badge"]', '[data-testid="release-year"]'],
    labels: '[data-testid="metadata-row"] dt, [data-automation-id="meta-info"] dt, #btf-product-details dt',
  },
  tail: /^(?:Prime Video: |Watch )| [-–] (?:Season|Staffel|Saison|Temporada|Stagione) \d+.*$|\s\|.*$/g,
  refine(film, { root }) {
    const isSeries = root.querySelector(
      '[data-automation-id="num-of-seasons-badge"], [id*="season-selector"], .dv-node-dp-seasons',
    );
    return { ...film, kind: isSeries ? 'series' : film.kind };
  },
};
