import type { SeenRequest } from '../../../scripts/web-server/start-web-server.ts';

/** Whom the browsers ask on their own account: updates, sign-in, form filling, remote settings. Seen without an extension too. */
const browsersOwn = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

/** Addresses that were asked for though no test opened them: neither a tab's page, its icon, nor the browser's own. */
export const listForeignRequests = (requests: readonly SeenRequest[], opened: readonly string[]): string[] =>
  requests
    .map(({ url }) => url)
    .filter((url) => {
      const { hostname, pathname, origin } = new URL(url);
      return !(opened.includes(origin + pathname) || pathname === '/favicon.ico' || browsersOwn.test(hostname));
    });
