/** From a page on the web to a review. */
export interface ClippingMessages {
  /** Takes the article of the tab's page and opens the page where it is checked. */
  clipTab: [ask: { tabId: number }, answer: null];
}
