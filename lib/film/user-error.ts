/** A mistake or limit that people can do something about: its message is a sentence for them, and what to do next. */
export class UserError extends Error {
  override name = 'UserError';
}
