import { UserError } from '../../film/user-error.ts';

/** Why a file is refused, in sentences for people. */
export const trouble = {
  notOurs: () =>
    new UserError(
      'This is not a Lobby Card backup, or only a piece of one. Choose a file that Lobby Card made; its name begins with “lobby-card-backup”.',
    ),
  tooNew: () =>
    new UserError('This backup was made by a newer Lobby Card. Update Lobby Card here, then restore the file again.'),
  cutOff: () =>
    new UserError(
      'This backup ends too early: it was probably not copied or downloaded whole. Try the file again from where you keep it.',
    ),
  damaged: (how: string) => new UserError(`This backup is damaged: ${how}.`),
};
