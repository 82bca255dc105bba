/** A mean of stars to one decimal, `3.6`. */
export function tellMean(stars: number): string {
  return (Math.round(stars * 10) / 10).toFixed(1);
}

/** Stars as they are given, `3½`. */
export function tellHalves(stars: number): string {
  const whole = Math.floor(stars);
  if (whole === stars) return String(whole);
  return `${whole === 0 ? '' : whole}½`;
}
