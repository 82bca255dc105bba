import { UserError } from '../../lib/film/user-error.ts';

/** Why something was not done, as a sentence for people. */
export function tellFailure(reason: unknown): string {
  if (reason instanceof UserError) return reason.message;
  console.error(reason);
  return 'That did not work. Try once more; what you wrote is still here.';
}
