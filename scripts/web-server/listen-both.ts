import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createNetServer, type Socket } from 'node:net';
import type { Certificate } from './create-certificate.ts';

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** The first byte of a TLS handshake record. */
const tlsHandshake = 0x16;

/**
 * Answers http, https and a proxy's CONNECT on one loopback port: Chromium maps every name and port to it,
 * Firefox uses it as its proxy and then speaks TLS through the tunnel, which ends here as well.
 */
export async function listenBoth(listener: RequestListener, { key, cert }: Certificate): Promise<Listening> {
  const plain = createHttpServer(listener);
  const secure = createHttpsServer({ key, cert }, listener);
  const sockets = new Set<Socket>();

  const front = createNetServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that ends resets its connections; that is no error of ours.
    socket.on('error', () => socket.destroy());
    sort(socket);
  });

  function sort(socket: Socket): void {
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  }

  plain.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    sort(socket);
  });
  for (const server of [plain, secure]) server.on('clientError', (_error, socket) => socket.destroy());
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (front.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
