import { fold } from '../text/fold.ts';

const enough = 9;

/** How often a text names a title, up to a few times. */
export function countMentions(foldedBody: string, title: string): number {
  const wanted = fold(title);
  if (wanted.length < 2) return 0;
  let count = 0;
  for (
    let at = foldedBody.indexOf(wanted);
    at >= 0 && count < enough;
    at = foldedBody.indexOf(wanted, at + wanted.length)
  ) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(foldedBody[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(foldedBody[at + wanted.length] ?? ' ');
    if (isWhole || /[\u3040-\u9fff]/.test(wanted)) count++;
  }
  return count;
}
