import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { startWebServer, type WebServer } from '../../scripts/web-server/start-web-server.ts';

let web: WebServer;
afterEach(() => web.close());

/** Asks as Chromium does: at the loopback port, under the real name. */
function get(url: string): Promise<{ status: number; type: string; body: string }> {
  const { protocol, host, pathname, search } = new URL(url);
  const request = protocol === 'https:' ? httpsRequest : httpRequest;
  const options = { host: '127.0.0.1', port: web.port, path: pathname + search, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, headers: { host } }, async (response) => {
      const body = (await response.toArray()).join('');
      resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
    });
    sent.on('error', reject).end();
  });
}

test('a page stands at its real address, whatever is searched for there', async () => {
  web = await startWebServer({ 'https://www.imdb.com/title/tt7181546/': '<h1>Ballerina</h1>' });
  const answer = await get('https://www.imdb.com/title/tt7181546/?ref_=tt_1');
  expect(answer).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<h1>Ballerina</h1>' });
});

test('every other address is empty, and is written down as well', async () => {
  web = await startWebServer();
  expect(await get('https://tracker.example/pixel')).toMatchObject({ status: 404, body: '' });
  expect(await get('http://plain.example/')).toMatchObject({ status: 404 });
  expect(web.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET https://tracker.example/pixel',
    'GET http://plain.example/',
  ]);
});

test('a page may come with a status and headers of its own, and be replaced', async () => {
  const url = 'https://letterboxd.com/film/ballerina-2025/';
  web = await startWebServer({ [url]: 'first' });
  web.play(url, { body: '{}', status: 503, headers: { 'content-type': 'application/json' } });
  expect(await get(url)).toEqual({ status: 503, type: 'application/json', body: '{}' });
});

test('as a proxy it answers in the place of the host that a tunnel is asked for', async () => {
  web = await startWebServer({ 'https://www.imdb.com/': 'through the tunnel' });
  const answer = await new Promise<string>((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port: web.port, method: 'CONNECT', path: 'www.imdb.com:443' });
    asked.on('error', reject);
    asked.on('connect', (_response, socket) => {
      const secure = connect({ socket, servername: 'www.imdb.com', rejectUnauthorized: false }, () =>
        secure.write('GET / HTTP/1.1\r\nHost: www.imdb.com\r\nConnection: close\r\n\r\n'),
      );
      let text = '';
      secure.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      secure.on('end', () => resolve(text));
      secure.on('error', reject);
    });
    asked.end();
  });
  expect(answer).toContain('through the tunnel');
});
