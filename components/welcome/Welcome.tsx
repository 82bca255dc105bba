import { BookmarkCheck, Check, ClipboardPaste, Globe, PenLine, Sparkles } from 'lucide-preact';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { WebLink } from '../WebLink.tsx';
import { CardPicture } from './CardPicture.tsx';
import { listNames } from './list-names.ts';
import { Step } from './Step.tsx';
import './welcome.css';

export interface WelcomeProps {
  sites: readonly string[];
  /** Whether the browser lets the card come up on the sites; null while nobody knows. */
  access: 'granted' | 'missing' | 'given' | null;
  /** How many starter reviews are in the library; null while nobody knows. */
  starters: number | null;
  /** Whether films are marked in lists. */
  marks: boolean;
  /** The keys that open the popup; null where there are none. */
  shortcut: string | null;
  /** Where this browser hides the icon of an extension. */
  pinning: string;
  /** Why the last thing could not be done. */
  failure: string | null;
  onAccess: () => void;
  onAddStarters: () => void;
  onRemoveStarters: () => void;
  onMarks: (on: boolean) => void;
  onShortcut: () => void;
}

/** What it does, shown on an example, and the few things to begin with. */
export function Welcome({ sites, access, starters, marks, shortcut, pinning, failure, ...on }: WelcomeProps) {
  const hasStarters = starters !== null && starters > 0;
  return (
    <main class="welcome">
      <div class="welcome-side">
        <p class="welcome-brand">
          <img src="/icon/96.png" alt="" width="36" height="36" />
          Lobby Card
        </p>
        <h1 class="welcome-title">Your reviews, on the film’s own page</h1>
        <p class="welcome-text">
          Open a film on {listNames(sites)}, and what you have stored about it comes up as a card.
        </p>
        {failure && <Notice kind="failed">{failure}</Notice>}
        <ol class="welcome-steps">
          {access === 'missing' && (
            <Step icon={Globe} title="Let it come up there">
              <p>Your browser shows it on no site until you say so.</p>
              <Button look="primary" onClick={on.onAccess}>
                Allow these sites
              </Button>
            </Step>
          )}
          {access === 'given' && (
            <Step icon={Check} title="It may come up on these sites" isDone>
              <p>You can take that back in your browser’s settings for extensions.</p>
            </Step>
          )}
          <Step
            icon={hasStarters ? Check : Sparkles}
            title={hasStarters ? 'A dozen reviews are in your library' : 'Begin with a dozen of ours'}
            isDone={hasStarters}
          >
            {hasStarters ? (
              <>
                <p>
                  See one: <WebLink url="https://www.imdb.com/title/tt7181546/">Ballerina on IMDb</WebLink>
                </p>
                <Button onClick={on.onRemoveStarters}>Take them out again</Button>
              </>
            ) : (
              <>
                <p>Short reviews of well-loved films, so that there is something to see. They leave with one click.</p>
                <Button
                  look={access === 'missing' ? 'plain' : 'primary'}
                  disabled={starters === null}
                  onClick={on.onAddStarters}
                >
                  Add them
                </Button>
              </>
            )}
          </Step>
          <Step icon={PenLine} title="Write your first">
            <p>
              On a film’s page, click <img class="step-icon-picture" src="/icon/48.png" alt="the icon of Lobby Card" />{' '}
              in the toolbar{shortcut && ' or press '}
              {shortcut && <kbd>{shortcut}</kbd>}. Stars and one sentence are enough. {pinning}
            </p>
            <Button look="quiet" size="small" onClick={on.onShortcut}>
              {shortcut ? 'Choose other keys' : 'Choose keys for it'}
            </Button>
          </Step>
          <Step
            icon={marks ? Check : BookmarkCheck}
            title={marks ? 'Films are marked where you browse' : 'Mark films where you browse?'}
            isDone={marks}
          >
            <p>
              A small mark on posters in lists and search results shows your stance and rating. The site can see the
              marks, never a word of your reviews.
            </p>
            <Button onClick={() => on.onMarks(!marks)}>{marks ? 'No marks after all' : 'Mark them'}</Button>
          </Step>
          <Step icon={ClipboardPaste} title="Bring what you have">
            <p class="step-row">
              <a href="/options.html#paste">Paste a review article</a>
              <a href="/options.html#backup">Restore a backup</a>
            </p>
          </Step>
        </ol>
        <p class="welcome-foot">
          All of it stays in this browser; nothing is sent anywhere. <a href="/options.html#about">Privacy</a>{' '}
          <a href="/options.html#settings">Settings</a>
        </p>
      </div>
      <CardPicture />
    </main>
  );
}
