import { waitFor } from './wait-for.ts';

/** As much of either driver's page as is needed here. */
export interface OwnPage {
  evaluate(expression: string): Promise<unknown>;
}

/** Presses a button by its words. */
export const press = (page: OwnPage, name: string) =>
  page.evaluate(`[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === '${name}').click()`);
/** Waits for words on the page. */
export const shows = (page: OwnPage, text: string, timeoutMs?: number) =>
  waitFor(`“${text}” on the page`, () => page.evaluate(`document.body.innerText.includes('${text}')`), timeoutMs);

/** Presses "Save everything" and takes the file from where it is handed to the browser. */
export async function save(page: OwnPage): Promise<string> {
  await page.evaluate(`(() => {
    const create = URL.createObjectURL;
    globalThis.saved = null;
    URL.createObjectURL = (blob) => { globalThis.saved = blob; return create.call(URL, blob); };
  })()`);
  await press(page, 'Save everything');
  return String(await waitFor('the file', () => page.evaluate('globalThis.saved && globalThis.saved.text()')));
}

/** Chooses a file of this text for restoring. */
export const choose = (page: OwnPage, text: string) =>
  page.evaluate(`(() => {
    const input = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'backup.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

/** A backup's text apart from when it was made. */
export const withoutDate = (text: string): string => text.replace(/"madeAt":"[^"]*"/, '');
