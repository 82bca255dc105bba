import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { UserError } from '../../../lib/film/user-error.ts';
import { formForFilm } from '../../../lib/review/take-form.ts';
import { findBarriers } from '../../components/support/axe.ts';
import { ballerina, makeStoredReview } from '../../support/make-stored-review.ts';
import { makeFakeBackground } from './support/fake-background.ts';
import { openPopup } from './support/open-popup.tsx';

afterEach(cleanup);

const stars = () => screen.findByRole('slider', { name: 'Rating' });
const verdict = () => screen.findByRole('textbox', { name: 'Verdict' });
const typeVerdict = async (value: string) => fireEvent.input(await verdict(), { target: { value } });
const key = 'film:imdb:tt7181546';

describe('on a film without a review', () => {
  test('a digit, a sentence and Ctrl with Enter make a review of the film in the tab', async () => {
    const background = makeFakeBackground({ film: ballerina });
    openPopup(background);
    const slider = await stars();
    expect(document.activeElement).toBe(slider);
    fireEvent.keyDown(slider, { key: '4' });
    await typeVerdict('Quick on its feet.');
    fireEvent.keyDown(await verdict(), { key: 'Enter', ctrlKey: true });

    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(background.asked('saveReview')).toEqual([
      {
        id: null,
        origin: 'mine',
        draftKey: key,
        take: expect.objectContaining({
          film: ballerina,
          verdict: 'Quick on its feet.',
          rating: { value: 4, worst: 0, best: 5 },
        }),
      },
    ]);
    expect(screen.getByText(/Quick on its feet\./)).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('every keystroke is kept as a draft at once, in order', async () => {
    const background = makeFakeBackground({ film: ballerina });
    openPopup(background);
    for (const text of ['Q', 'Qu', 'Qui']) await typeVerdict(text);
    const clean = formForFilm(ballerina);
    expect(background.asked('saveDraft')).toEqual(
      ['Q', 'Qu', 'Qui'].map((text) => ({ key, form: { ...clean, verdict: text } })),
    );
    await waitFor(() => expect(screen.getByText('Draft kept')).toBeTruthy());
  });

  test('a form put back to what it was leaves no draft', async () => {
    const background = makeFakeBackground({ film: ballerina });
    openPopup(background);
    await typeVerdict('Q');
    await typeVerdict('');
    await waitFor(() => expect(background.drafts.size).toBe(0));
  });

  test('a draft from earlier comes back, is discarded and put back', async () => {
    const draft = { ...formForFilm(ballerina), verdict: 'Half a' };
    const background = makeFakeBackground({ film: ballerina, drafts: { [key]: draft } });
    openPopup(background);
    expect(((await verdict()) as HTMLTextAreaElement).value).toBe('Half a');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(async () => expect(((await verdict()) as HTMLTextAreaElement).value).toBe(''));
    expect(background.drafts.has(key)).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Put it back' }));
    await waitFor(async () => expect(((await verdict()) as HTMLTextAreaElement).value).toBe('Half a'));
    expect(background.drafts.get(key)).toEqual(draft);
  });

  test('no draft is sent after the review that it became', async () => {
    const background = makeFakeBackground({ film: ballerina });
    openPopup(background);
    await typeVerdict('Done.');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved.');
    expect(background.order().lastIndexOf('saveDraft')).toBeLessThan(background.order().indexOf('saveReview'));
    expect(background.drafts.size).toBe(0);
  });

  test('nothing said is nothing to save, and it says so', async () => {
    const background = makeFakeBackground({ film: ballerina });
    openPopup(background);
    await stars();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Say something first: stars, a word, a day.');
    expect(background.asked('saveReview')).toEqual([]);
  });

  test('a review that could not be saved stays in the form, with the reason', async () => {
    const background = makeFakeBackground({
      film: ballerina,
      refused: { saveReview: new UserError('The disk is full. Make room and save again.') },
    });
    openPopup(background);
    await typeVerdict('Precious words.');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full. Make room and save again.');
    expect(((await verdict()) as HTMLTextAreaElement).value).toBe('Precious words.');
  });

  test('a draft that cannot be kept is told', async () => {
    const background = makeFakeBackground({ film: ballerina, refused: { saveDraft: new Error('no') } });
    openPopup(background);
    await typeVerdict('Q');
    expect(await screen.findByText('The draft could not be kept.')).toBeTruthy();
  });

  test('a review under a title of one’s own is still about this page', async () => {
    const film = { ...ballerina, keys: [] };
    const background = makeFakeBackground({ film });
    openPopup(background);
    await typeVerdict('Fine.');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved.');
    expect(background.asked('confirmMatch')).toEqual([{ tabId: 7, reviewId: 'new-0' }]);
  });
});

describe('on a film with one’s own review', () => {
  const mine = makeStoredReview('mine', {
    verdict: 'As it was.',
    rating: { value: 83, worst: 0, best: 100 },
    sections: [{ heading: 'Plot', text: 'Long.', spoiler: true }],
  });

  test('it is shown, changed without losing what the form has no field for, and shown again', async () => {
    const background = makeFakeBackground({ film: ballerina, reviews: [mine] });
    const { container } = openPopup(background);
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await typeVerdict('As it is.');
    expect(await findBarriers(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved.');
    const { rating, sections } = mine;
    expect(background.reviews.get('mine')).toMatchObject({ verdict: 'As it is.', rating, sections });
    expect(background.asked('saveReview')).toMatchObject([{ id: 'mine', draftKey: 'review:mine' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    expect(screen.queryByText('Saved.')).toBeNull();
  });

  test('a change left half done is opened again', async () => {
    const form = { ...formForFilm(ballerina), verdict: 'Half a ch' };
    openPopup(makeFakeBackground({ film: ballerina, reviews: [mine], drafts: { 'review:mine': form } }));
    expect(((await verdict()) as HTMLTextAreaElement).value).toBe('Half a ch');
    expect(screen.getByText('Draft from earlier')).toBeTruthy();
  });

  test('leaving the form keeps its draft', async () => {
    const background = makeFakeBackground({ film: ballerina, reviews: [mine] });
    openPopup(background);
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await typeVerdict('Later');
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(background.drafts.get('review:mine')?.verdict).toBe('Later');
  });

  test('deleted, it is in the bin, and Undo takes it back', async () => {
    const background = makeFakeBackground({ film: ballerina, reviews: [mine] });
    openPopup(background);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('The review is in the bin.')).toBeTruthy();
    expect(screen.queryByText(/As it was/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/As it was/)).toBeTruthy();
    expect(background.reviews.get('mine')?.deletedAt).toBeNull();
  });
});
