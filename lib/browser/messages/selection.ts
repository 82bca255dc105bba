/** What is done with many reviews at once. A change gives back which it has changed: those, and no others, go back. */
export interface SelectionMessages {
  binReviews: [ask: { ids: string[]; bin: boolean }, answer: { ids: string[] }];
  tagReviews: [ask: { ids: string[]; tag: string; has: boolean }, answer: { ids: string[] }];
}
