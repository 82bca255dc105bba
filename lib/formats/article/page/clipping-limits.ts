/** So many letters are a small book: what is longer is no review, and has to lie in memory until it is checked. */
export const mostLetters = 200_000;
