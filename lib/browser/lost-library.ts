/** The library came back empty although it held reviews: restore, never welcome. */
export interface LostLibrary {
  reviews: number;
  changedAt: string;
}
