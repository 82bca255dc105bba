/** The hosts that the user names, as far as our pages change them. */
export interface HostsDoor {
  /** To be called in the very click. Throws a UserError where it is not allowed. */
  add: (host: string) => Promise<void>;
  drop: (host: string) => Promise<void>;
}
