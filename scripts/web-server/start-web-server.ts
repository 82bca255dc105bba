import type { IncomingMessage } from 'node:http';
import { createCertificate } from './create-certificate.ts';
import { listenBoth } from './listen-both.ts';

/** What stands at one address. */
export interface PlayedPage {
  body: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
}

/** One request as it came in, answered or not. */
export interface SeenRequest {
  method: string;
  url: string;
  /** `Sec-Fetch-Dest`: `document`, `iframe`, `image`, `empty` …; null where the browser asked for itself. */
  destination: string | null;
  /** `Origin`, which tells an extension's requests from a page's; null where none was sent. */
  origin: string | null;
}

export interface WebServer {
  port: number;
  /** Everything that was asked for since the start, oldest first. */
  requests: SeenRequest[];
  /** What a Chromium needs so that every address leads here. */
  chromiumArgs: string[];
  /** Puts a page at its address, search part left out of account; a later one replaces it. */
  play(url: string, page: PlayedPage | string): void;
  close(): Promise<void>;
}

const addressOf = (request: IncomingMessage): URL => {
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  const path = request.url ?? '/';
  return URL.parse(path, `${scheme}://${request.headers.host ?? 'invalid'}`) ?? new URL(`${scheme}://invalid/`);
};

const keyOf = (url: URL): string => url.origin + url.pathname;

/**
 * A loopback server that plays the whole web for one browser: given pages at their real addresses, 404 for the rest.
 * Nothing is passed on, so whatever a browser asks for stays on this machine and in `requests`.
 */
export async function startWebServer(pages: Readonly<Record<string, PlayedPage | string>> = {}): Promise<WebServer> {
  const played = new Map<string, PlayedPage>();
  const requests: SeenRequest[] = [];
  const certificate = await createCertificate();

  const { port, close } = await listenBoth((request, response) => {
    const url = addressOf(request);
    const header = (name: string) => request.headers[name]?.toString() ?? null;
    requests.push({
      method: request.method ?? 'GET',
      url: url.href,
      destination: header('sec-fetch-dest'),
      origin: header('origin'),
    });
    request.resume();
    const page = played.get(keyOf(url)) ?? { status: 404, body: '' };
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers };
    response.writeHead(page.status ?? 200, headers).end(request.method === 'HEAD' ? undefined : page.body);
  }, certificate);

  const server: WebServer = {
    port,
    requests,
    chromiumArgs: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`,
    ],
    play: (url, page) => {
      played.set(keyOf(new URL(url)), typeof page === 'string' ? { body: page } : page);
    },
    close,
  };
  for (const [url, page] of Object.entries(pages)) server.play(url, page);
  return server;
}
