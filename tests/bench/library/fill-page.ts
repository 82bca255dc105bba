import { bringIn } from '../bring-in.ts';
import { reviewAt } from './made-up-library.ts';

Object.assign(globalThis, {
  fillLibrary: (size: number) => bringIn(size, (at) => ({ kind: 'review', review: reviewAt(at) })),
});
