// A wall around the browser under test. Everything it sends to any address but the site's own must pass here, is written
// down, and goes no further: requests, preconnections and sockets alike, whoever in the browser made them.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What tried to leave. */
export interface WayOut {
  /** One line an attempt, `CONNECT example.com:443`. */
  readonly attempts: readonly string[];
  /** For the browser's command line. */
  readonly browserArguments: readonly string[];
  close(): Promise<void>;
}

/** Puts up the wall. Only `localhost` is reached without it. */
export async function aWayOut(): Promise<WayOut> {
  const attempts: string[] = [];
  const server = createServer((request, response) => {
    attempts.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    attempts.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    attempts,
    browserArguments: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // Without the first rule other ports and names of this machine would be reached past the wall.
      "--proxy-bypass-list=<-loopback>;localhost",
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
