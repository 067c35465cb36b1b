// Serves a built site on this machine with its real headers. The tests use the same server, so that what they see is
// what `npm start` gives. It answers on the loopback address only.

import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { headersFor } from "./headers.mjs";

/** The folder of the built site. */
export const builtSite = fileURLToPath(new URL("../dist/site", import.meta.url));

/**
 * @typedef {object} ServeOptions
 * @property {string} [folder] The site's folder; the built site if left out.
 * @property {number} [port] 0 picks a free one.
 * @property {boolean} [sendsHeaders] `false` serves as a host would that knows nothing of our headers.
 * @property {boolean} [compresses] `false` sends every file as it is.
 * @property {ReadonlyMap<string, Buffer>} [altered] By path, what stands in place of a file. May change meanwhile.
 */

/**
 * @typedef {object} ServedSite
 * @property {string} origin Such as `http://localhost:4173`, without a slash at the end.
 * @property {number} port
 * @property {readonly string[]} requests Method and address of every request so far.
 * @property {() => Promise<void>} close Also cuts connections that browsers keep open.
 */

/**
 * Serves until closed.
 *
 * Rejects with the system's error when the port is taken.
 *
 * @param {ServeOptions} [options]
 * @returns {Promise<ServedSite>}
 */
export async function serveSite({
  folder = builtSite,
  port = 0,
  sendsHeaders = true,
  compresses = true,
  altered = new Map(),
} = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    requests.push(`${method} ${url}`);
    const path = pathOf(url);
    const file = path === undefined ? undefined : fileIn(folder, path);
    const headers = sendsHeaders ? headersFor(path ?? "/") : bareHeaders(path ?? "/");
    if (method !== "GET" && method !== "HEAD") {
      response.writeHead(405, { ...headers, ...plain, Allow: "GET, HEAD" }).end("Not allowed\n");
    } else if (file === undefined) {
      response.writeHead(404, { ...headers, ...plain }).end("Not found\n");
    } else {
      const whole = altered.get(path === "/" ? "/index.html" : (path ?? "")) ?? readFileSync(file);
      const accepted = compresses ? String(request.headers["accept-encoding"] ?? "") : "";
      const { bytes, encoding } = encoded(file, whole, accepted);
      response.writeHead(200, {
        ...headers,
        Vary: "Accept-Encoding",
        "Content-Length": bytes.length,
        ...(encoding === undefined ? {} : { "Content-Encoding": encoding }),
      });
      response.end(method === "HEAD" ? undefined : bytes);
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${address.port}`,
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const plain = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };

/** @param {string} path */
function bareHeaders(path) {
  return { "Content-Type": headersFor(path)["Content-Type"] ?? "" };
}

/**
 * The decoded path, or `undefined` when the address is not one.
 *
 * @param {string} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/**
 * The file for `path`, or `undefined`. Never one outside `folder`, and none that only hosts read.
 *
 * @param {string} folder
 * @param {string} path
 */
function fileIn(folder, path) {
  const file = normalize(join(folder, path === "/" ? "index.html" : path));
  const inside = file.startsWith(folder + sep);
  const hidden = /(^|[\\/])[._]/.test(file.slice(folder.length)) || path.includes("\0");
  if (!inside || hidden) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** @type {Map<string, Buffer>} By encoding and content. */
const compressed = new Map();

/**
 * @param {string} file
 * @param {Buffer} whole What it holds.
 * @param {string} accepted The request's Accept-Encoding.
 * @returns {{ bytes: Buffer, encoding?: "br" | "gzip" }}
 */
function encoded(file, whole, accepted) {
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  if (encoding === undefined || /\.(png|woff2)$/.test(file)) return { bytes: whole };
  const key = `${encoding} ${createHash("sha256").update(whole).digest("base64")}`;
  let bytes = compressed.get(key);
  if (bytes === undefined) {
    bytes =
      encoding === "gzip"
        ? gzipSync(whole)
        : brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    compressed.set(key, bytes);
  }
  return { bytes, encoding };
}
