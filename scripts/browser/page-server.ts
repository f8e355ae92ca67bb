/**
 * Stands in for the whole web: an HTTP proxy on the loopback interface that answers for the hosts it
 * was given and keeps a list of every other request. A browser set to use it can reach nothing else.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/** Hosts that browsers ask of their own accord, whatever the flags; no request of ours goes there. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)(:\d+)?$/;

/** Gives the page at an address, or null when there is none. */
export type Site = (address: URL) => Answer | null;

export class PageServer {
  /** Requests to hosts that no page of ours lives on, oldest first: `METHOD address`. */
  readonly strays: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  static async start(site: Site): Promise<PageServer> {
    const server = createServer();
    const started = new PageServer(server);
    server.on('request', (request, response) => {
      const address = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
      const answer = site(address);
      if (!answer && !BROWSERS_OWN.test(address.host)) {
        started.strays.push(`${request.method} ${address.href}`);
      }
      response.writeHead(answer?.status ?? (answer ? 200 : 404), {
        'content-type': answer?.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...answer?.headers,
      });
      response.end(answer?.body ?? '');
    });
    server.on('connect', (request, socket) => {
      if (!BROWSERS_OWN.test(request.url ?? '')) started.strays.push(`CONNECT ${request.url}`);
      // Node hands a tunnel's socket over without listeners: when a browser is ended it resets the socket,
      // and without a listener that would end this process.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
