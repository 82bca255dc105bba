import type { LastAdded } from '../../lib/browser/added-words.ts';

const names = { pro: 'a pro', con: 'a con', verdict: 'the verdict', note: 'a note' };

/** What has become of the words, as a sentence. */
export function tellAdded({ added, instead, title, place }: Omit<LastAdded, 'id' | 'at' | 'tabId' | 'isTold'>): string {
  const film = title ? `“${title.length > 60 ? `${title.slice(0, 60)}…` : title}”` : 'this film';
  const where = 'draftKey' in place ? 'your draft on' : place.isNew ? 'a new review of' : 'your review of';
  const why = { verdict: 'There is a verdict already: ', list: 'The list is full: ' };
  const said = `added as ${names[added.kind]} to ${where} ${film}.`;
  return instead ? why[instead] + said : said.replace('added', 'Added');
}
