import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { fillForm } from '../../../lib/review/take-form.ts';
import { findBarriers } from '../../components/support/axe.ts';
import { ballerina, makeStoredReview } from '../../support/make-stored-review.ts';
import { makeFakeBackground } from './support/fake-background.ts';
import { openPopup } from './support/open-popup.tsx';

afterEach(cleanup);

const clipped = { kind: 'clipped' } as const;
const theirs = makeStoredReview('theirs', { author: 'Ada', verdict: 'Theirs.' }, clipped);

describe('under someone else’s review', () => {
  test('a note is kept as it is typed and saved as one’s own words', async () => {
    const background = makeFakeBackground({ film: ballerina, reviews: [theirs] });
    openPopup(background);
    const note = await screen.findByRole('textbox', { name: 'Your note', hidden: true });
    fireEvent.input(note, { target: { value: 'Too kind' } });
    expect(background.drafts.get('review:theirs')?.note).toBe('Too kind');
    fireEvent.click(screen.getByRole('button', { name: 'Save the note', hidden: true }));
    await waitFor(() => expect(background.reviews.get('theirs')?.note).toBe('Too kind'));
    await waitFor(() => expect(background.drafts.size).toBe(0));
    expect(background.reviews.get('theirs')?.verdict).toBe('Theirs.');
  });

  test('a note left half done comes back', async () => {
    const drafts = { 'review:theirs': { ...fillForm(theirs), note: 'Half a' } };
    openPopup(makeFakeBackground({ film: ballerina, reviews: [theirs], drafts }));
    const note = (await screen.findByRole('textbox', { name: 'Your note', hidden: true })) as HTMLTextAreaElement;
    expect(note.value).toBe('Half a');
    expect(screen.getByText('Draft from earlier')).toBeTruthy();
  });

  test('"Not this film" takes it off the page and Undo brings it back', async () => {
    const background = makeFakeBackground({ film: ballerina, reviews: [theirs] });
    openPopup(background);
    fireEvent.click(await screen.findByRole('button', { name: 'Not this film', hidden: true }));
    await waitFor(() => expect(screen.queryByText(/Theirs\./)).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/Theirs\./)).toBeTruthy();
    expect(background.asked('undoCorrection')).toEqual([{ id: 'deny theirs' }]);
  });

  test('many reviews leave room for one’s own', async () => {
    const reviews = [1, 2, 3, 4].map((n) => makeStoredReview(`r${n}`, { author: `Critic ${n}` }, clipped));
    openPopup(makeFakeBackground({ film: ballerina, reviews }));
    await screen.findByRole('slider');
    expect(screen.queryByText('Critic 3')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all 4 reviews' }));
    expect(await screen.findByText('Critic 4')).toBeTruthy();
  });
});

test('what may be about the film is asked; a yes shows it', async () => {
  const background = makeFakeBackground({ film: ballerina, reviews: [theirs], offered: ['theirs'] });
  openPopup(background);
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, it is Ballerina (2025)' }));
  await waitFor(() => expect(screen.queryByText('Is it one of these?')).toBeNull());
  expect(screen.getByText('Shown because: same IMDb id.')).toBeTruthy();
});

test('a film that goes by another name is found in the library and told to be this one', async () => {
  const other = makeStoredReview('o', { film: { ...ballerina, title: 'Danseuse', keys: [] }, verdict: 'Old words.' });
  const background = makeFakeBackground({ film: ballerina, reviews: [other] });
  openPopup(background);
  fireEvent.click(await screen.findByRole('button', { name: 'This page is about …' }));
  fireEvent.click(await screen.findByRole('button', { name: /Danseuse/ }));
  await waitFor(() => expect(background.asked('confirmMatch')).toEqual([{ tabId: 7, reviewId: 'o' }]));
  expect(await screen.findByText(/Old words\./)).toBeTruthy();
});

describe('on a page of a film that it does not name', () => {
  const untitled = makeFilm({ keys: ballerina.keys });
  const other = makeStoredReview('o', { film: { ...ballerina, title: 'Danseuse', keys: [] }, verdict: 'Old words.' });

  test('which cannot be read, the popup says so, and the film is picked from the library', async () => {
    const background = makeFakeBackground({ film: untitled, unread: true, reviews: [other] });
    const { container } = openPopup(background);
    await screen.findByText(/can’t read which film this page is about\. Write its title below or pick it/);
    expect(await findBarriers(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Pick from your library' }));
    fireEvent.click(await screen.findByRole('button', { name: /Danseuse/ }));
    await waitFor(() => expect(background.asked('confirmMatch')).toEqual([{ tabId: 7, reviewId: 'o' }]));
    // It is headed by what is known now.
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Danseuse (2025)');
    expect(screen.queryByText(/can’t read/)).toBeNull();
  });

  test('which may still come, it says that, and the title can be written', async () => {
    openPopup(makeFakeBackground({ film: untitled }));
    await screen.findByText(/has not named its film yet\. Write its title below: the page/);
    expect(await screen.findByLabelText(/Title/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pick from your library' })).toBeNull();
  });
});

describe('on a page of no film', () => {
  test('the library is searched and a review opened', async () => {
    const reviews = [theirs, makeStoredReview('b', { film: { ...ballerina, title: 'Alien', keys: [] } })];
    const background = makeFakeBackground({ reviews });
    const { container } = openPopup(background);
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'ball' } });
    await waitFor(() => expect(screen.getByText('1 found')).toBeTruthy());
    expect(screen.queryByRole('button', { name: /This page is about/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Ballerina/ }));
    expect(await screen.findByRole('textbox', { name: 'Your note' })).toBeTruthy();
    expect(await findBarriers(container)).toEqual([]);
  });

  test('a film is added by hand, with a title', async () => {
    const background = makeFakeBackground({ reviews: [theirs] });
    openPopup(background);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a film by hand' }));
    const title = await screen.findByRole('textbox', { name: 'Title' });
    expect(document.activeElement).toBe(title);
    fireEvent.keyDown(screen.getByRole('slider'), { key: '5' });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Give the film a title.');
    fireEvent.input(title, { target: { value: 'Metropolis' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Year' }), { target: { value: '1927' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { name: /^Metropolis ?\(1927\)$/ })).toBeTruthy();
    expect(background.asked('saveReview')).toMatchObject([{ draftKey: 'film:by-hand' }]);
  });

  test('an empty library is welcomed with three ways to begin', async () => {
    const background = makeFakeBackground();
    openPopup(background);
    expect(await screen.findByRole('heading', { name: 'Welcome to Lobby Card' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Take a dozen/ }));
    await waitFor(() => expect(background.asked('addStarters')).toEqual([null]));
    fireEvent.click(screen.getByRole('button', { name: /Write one/ }));
    expect(await screen.findByRole('textbox', { name: 'Title' })).toBeTruthy();
  });

  test('a lost library is never welcomed but told, with the way to its backup', async () => {
    const lost = { reviews: 41, changedAt: '2026-05-03T12:00:00.000Z' };
    const { container } = openPopup(makeFakeBackground({ lost }));
    expect((await screen.findByRole('alert')).textContent).toContain('but on 3 May 2026 it held 41 reviews.');
    expect(screen.queryByText(/Welcome|empty yet/)).toBeNull();
    expect(await findBarriers(container)).toEqual([]);
  });
});

describe('opened on a review', () => {
  test('one’s own is in the form at once', async () => {
    openPopup(makeFakeBackground({ reviews: [makeStoredReview('m', { verdict: 'Mine.' })] }), {
      tabId: null,
      reviewId: 'm',
    });
    expect(((await screen.findByRole('textbox', { name: 'Verdict' })) as HTMLTextAreaElement).value).toBe('Mine.');
  });

  test('someone else’s waits for a note', async () => {
    openPopup(makeFakeBackground({ reviews: [theirs] }), { tabId: null, reviewId: 'theirs' });
    const note = await screen.findByRole('textbox', { name: 'Your note' });
    await waitFor(() => expect(document.activeElement).toBe(note));
  });

  test('that is gone, says so', async () => {
    openPopup(makeFakeBackground(), { tabId: null, reviewId: 'x' });
    expect((await screen.findByRole('alert')).textContent).toBe('This review is not in the library any more.');
  });

  test('that is in the bin, can be taken back', async () => {
    const binned = { ...theirs, deletedAt: '2026-11-01T12:00:00.000Z' };
    openPopup(makeFakeBackground({ reviews: [binned] }), { tabId: null, reviewId: 'theirs' });
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    expect(await screen.findByRole('textbox', { name: 'Your note' })).toBeTruthy();
  });
});

describe('opened by the card on one of the reviews it shows', () => {
  const mine = makeStoredReview('m', { verdict: 'Mine.' });

  test('one’s own is in the form at once', async () => {
    openPopup(makeFakeBackground({ film: ballerina, reviews: [mine, theirs] }), { wantedId: 'm' });
    expect(((await screen.findByRole('textbox', { name: 'Verdict' })) as HTMLTextAreaElement).value).toBe('Mine.');
  });

  test('someone else’s waits for a note, and no new review is begun', async () => {
    openPopup(makeFakeBackground({ film: ballerina, reviews: [theirs] }), { wantedId: 'theirs' });
    const note = await screen.findByRole('textbox', { name: 'Your note' });
    await waitFor(() => expect(document.activeElement).toBe(note));
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

test('the card is switched off for the site of the tab', async () => {
  const switchSite = vi.fn(async () => {});
  openPopup(makeFakeBackground({ film: ballerina, site: { id: 'imdb', name: 'IMDb', on: true } }), { switchSite });
  fireEvent.click(await screen.findByRole('switch', { name: 'Show the card on IMDb' }));
  await waitFor(() => expect(switchSite).toHaveBeenCalledExactlyOnceWith('imdb', false));
});

test('a library that cannot be read is told, and read again on request', async () => {
  const background = makeFakeBackground({ film: ballerina, refused: { readTab: new Error('broken') } });
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  openPopup(background);
  expect(await screen.findByRole('alert')).toBeTruthy();
  delete background.refused.readTab;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('slider')).toBeTruthy();
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
