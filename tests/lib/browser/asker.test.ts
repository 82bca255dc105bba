import { expect, test } from 'vitest';
import { askerOf, type Sender } from '../../../lib/browser/asker.ts';

const tab = { id: 7 };

test.each<[string, Sender, string | null]>([
  ['the detector in a page', { id: 'us', url: 'https://www.imdb.com/title/tt1/', tab, frameId: 0 }, 'page'],
  ['a script in a frame within a page', { id: 'us', url: 'https://ads.example/', tab, frameId: 4 }, null],
  [
    'the card, at its made-up address',
    { id: 'us', url: 'chrome-extension://guid/card.html#t', tab, frameId: 3 },
    'card',
  ],
  ['the popup', { id: 'us', url: 'moz-extension://uuid/popup.html' }, 'popup'],
  [
    'the options page in a tab',
    { id: 'us', url: 'chrome-extension://us/options.html#library', tab, frameId: 0 },
    'options',
  ],
  ['a web page that names itself like the card', { id: 'us', url: 'https://evil.example/card.html', frameId: 0 }, null],
  ['another extension', { id: 'them', url: 'chrome-extension://them/popup.html' }, null],
  ['a page of ours that asks nothing', { id: 'us', url: 'chrome-extension://us/other.html' }, null],
  ['nobody', { id: 'us' }, null],
])('%s is known for what it is', (_, sender, asker) => {
  expect(askerOf(sender, 'us')).toBe(asker);
});
