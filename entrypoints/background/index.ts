import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../lib/browser/answer-messages.ts';
import { browser } from '../../lib/browser/api.ts';
import { dropClippingsOf } from '../../lib/browser/clippings.ts';
import { answerOmnibox, findOmnibox, readsXml } from '../../lib/browser/omnibox.ts';
import { openOwnPage } from '../../lib/browser/open-own-page.ts';
import { fillPageMenu } from '../../lib/browser/page-menu.ts';
import { watchSettings } from '../../lib/browser/settings.ts';
import { forgetTab } from '../../lib/browser/tab-memory.ts';
import { openLibrary } from '../../lib/store/database.ts';
import { openDesk } from './answers/desk.ts';
import { makeAnswers } from './answers.ts';
import { findInOmnibox } from './find-in-omnibox.ts';
import { forgetSites } from './forget-sites.ts';
import { forgetUnread } from './forget-unread.ts';
import { lookAgain } from './look-again.ts';
import { mindHosts } from './mind-hosts.ts';
import { mindLibrary } from './mind-library.ts';
import { menuEntries, mindMenu } from './mind-menu.ts';
import { welcome } from './welcome.ts';

// Listeners are registered before anything is awaited: a stopped worker is started for the event it must not miss.
export default defineBackground({
  type: 'module',
  main() {
    const library = openLibrary();
    const tellEverybody = () => lookAgain(library);
    const mind = mindLibrary(library, () => new Date(), tellEverybody);
    answerMessages(makeAnswers(library, mind));
    const omnibox = findOmnibox();
    if (omnibox) answerOmnibox(omnibox, readsXml(), findInOmnibox(library, openOwnPage));
    watchSettings((settings) => {
      void tellEverybody();
      void forgetSites(settings);
    });
    mindHosts(tellEverybody);
    mindMenu(openDesk(library, mind, () => new Date()));
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void dropClippingsOf(tabId);
    });
    // opened ahead, so that the first film page after a start does not wait for it
    browser.runtime.onStartup.addListener(() => void mind.begin());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void fillPageMenu(menuEntries);
      void welcome(reason, mind);
      if (reason !== 'update') return;
      // a new version may read what the old one could not, and it has closed our pages, as a start of the browser has
      void forgetUnread();
      void mind.begin();
    });
  },
});
