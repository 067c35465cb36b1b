// Every response header of the site, by path: the one source for the local server, the meta tag, the service worker and
// the files for static hosts. Rules never overlap, because hosts disagree about what happens when two match.

/**
 * What a page, a worker or a style sheet of the site may do. Each line is one directive.
 * `sandbox` and `frame-ancestors` count only in a header; see {@link metaPolicy}.
 */
const policyDirectives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "script-src-attr 'none'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self' blob:",
  "media-src blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app",
  "frame-ancestors 'none'",
  "sandbox allow-scripts allow-same-origin allow-forms allow-downloads allow-modals",
];

/** The whole Content-Security-Policy, as sent in the header. */
export const contentSecurityPolicy = policyDirectives.join("; ");

/** The Content-Security-Policy for the meta tag: browsers ignore the last two directives there, and say so in the console. */
export const metaPolicy = policyDirectives
  .filter((directive) => !/^(frame-ancestors|sandbox) /.test(directive))
  .join("; ");

/** Features of the browser that no page of the site uses, so that injected code could not use them either. */
const refusedFeatures = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Sent with every file, workers included: a worker takes its policy from its own response, not from the page. */
const everywhere = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Connection-Allowlist": "(response-origin)",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-DNS-Prefetch-Control": "off",
  // The last one stays allowed: an unload listener is what keeps a locked page out of the back/forward cache.
  "Permissions-Policy": [
    ...refusedFeatures.map((feature) => `${feature}=()`),
    "unload=(self)",
  ].join(", "),
};

/** Puts the app in a process of its own. The page shown after locking goes without, so that locking changes the process. */
const isolated = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

const asked = { "Cache-Control": "no-cache" };
const keptForGood = { "Cache-Control": "public, max-age=31536000, immutable" };

/**
 * @typedef {object} HeaderRule
 * @property {string} name What these files are, one word.
 * @property {readonly string[]} paths Paths of the site; a `*` may stand at the end only.
 * @property {Readonly<Record<string, string>>} headers
 */

/**
 * The table. Every file of the site matches exactly one rule; anything else (an error page) gets the headers of the first.
 *
 * `/closed` is there for hosts that drop `.html` from addresses.
 *
 * @type {readonly HeaderRule[]}
 */
export const headerRules = [
  {
    name: "app",
    paths: ["/", "/index.html", "/sw.js", "/manifest.webmanifest", "/integrity.json", "/icons/*"],
    headers: { ...everywhere, ...isolated, ...asked },
  },
  {
    name: "closed",
    paths: ["/closed.html", "/closed"],
    headers: { ...everywhere, ...asked },
  },
  {
    name: "assets",
    paths: ["/assets/*"],
    headers: { ...everywhere, ...isolated, ...keptForGood },
  },
];

/**
 * Whether one of the rule's paths covers `path`.
 *
 * @param {HeaderRule} rule
 * @param {string} path
 */
export function coversPath(rule, path) {
  return rule.paths.some((pattern) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
}

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  otf: "font/otf",
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
  ttf: "font/ttf",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json; charset=utf-8",
  woff2: "font/woff2",
};

/**
 * All headers of the response for `path`, with its content type.
 *
 * @param {string} path Begins with a slash, without a query.
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const rule = headerRules.find((each) => coversPath(each, path)) ?? headerRules[0];
  const extension = path.endsWith("/") ? "html" : path.slice(path.lastIndexOf(".") + 1);
  return {
    "Content-Type": contentTypes[extension] ?? "application/octet-stream",
    ...rule?.headers,
  };
}
