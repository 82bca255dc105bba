import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.netflix.com/title/70305892',
    'https://www.netflix.com/de-en/title/80108495',
    'https://www.netflix.com/browse?jbv=70305892',
    'https://www.netflix.com/search?q=x&jbv=70305892',
    'https://www.netflix.com/watch/70305892?trackId=1',
  ],
  others: [
    'https://www.netflix.com/',
    'https://www.netflix.com/browse',
    'https://www.netflix.com/browse/genre/34399',
    'https://www.netflix.com/search?q=ballerina',
    'https://www.netflix.com/account',
  ],
};

export const netflix: Site = {
  id: 'netflix',
  name: 'Netflix',
  matches: ['https://www.netflix.com/*'],
  englishTitles: 'for-visitors',
  readAddress: byPath(
    { path: /[?&]jbv=(\d+)/, key: 'netflix:$1' },
    { path: /^(?:\/[a-z]{2}(?:-[a-z]{2,3})?)?\/(?:title|watch)\/(\d+)/, key: 'netflix:$1' },
  ),
  shown: {
    title: [
      '.previewModal--player-titleTreatment-logo@alt',
      '[data-uia="title-info-title"]',
      '.title-title',
      '[data-uia="video-title"] h4',
      '[data-uia="video-title"]',
    ],
    year: ['.previewModal--detailsMetadata .year', '[data-uia="item-year"]', '.item-year'],
    labels: '.previewModal--tags-label',
  },
  tail: /^(?:Watch|Ver|Regarder|Assista a|Guarda) | ansehen$/g,
  untitled: /[?&]jbv=|^\/watch\//,
  refine: (film, { root }) => (root.querySelector('.episodeSelector') ? { ...film, kind: 'series' } : film),
};
