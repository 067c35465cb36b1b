// The header table in the words of common static hosts. Only syntax each host documents; the three server formats are
// written for the whole site, so that a file nobody thought of is not served bare.

import { headerRules } from "./headers.mjs";

/** @typedef {import("./headers.mjs").HeaderRule} HeaderRule */

/**
 * One file for a host.
 *
 * @typedef {object} HostFile
 * @property {string} path Below `dist`.
 * @property {string} text
 */

/** Where the files of each host go: the first two are served from the site's own folder, the others are for whoever hosts. */
export const hostFilePaths = {
  netlifyAndCloudflare: "site/_headers",
  apache: "site/.htaccess",
  nginx: "hosting/nginx.conf",
  caddy: "hosting/Caddyfile",
  vercel: "hosting/vercel.json",
  firebase: "hosting/firebase.json",
};

/**
 * Every host file, from the one table.
 *
 * @returns {HostFile[]}
 */
export function hostFiles() {
  return [
    { path: hostFilePaths.netlifyAndCloudflare, text: underscoreHeaders() },
    { path: hostFilePaths.apache, text: apache() },
    { path: hostFilePaths.nginx, text: nginx() },
    { path: hostFilePaths.caddy, text: caddy() },
    { path: hostFilePaths.vercel, text: vercel() },
    { path: hostFilePaths.firebase, text: firebase() },
  ];
}

/** @param {HeaderRule} rule */
function linesOf(rule) {
  return Object.entries(rule.headers);
}

/** The rule for everything that no other rule covers, and the others. */
const [general, ...special] = /** @type {[HeaderRule, ...HeaderRule[]]} */ (headerRules);

/**
 * The rule's paths as one regular expression, without delimiters.
 *
 * @param {HeaderRule} rule
 */
function pattern(rule) {
  const each = rule.paths.map((path) =>
    path.endsWith("*") ? escaped(path.slice(0, -1)) : `${escaped(path)}$`,
  );
  return `^(?:${each.join("|")})`;
}

/** @param {string} path */
function escaped(path) {
  return path.replaceAll(".", "\\.");
}

// Netlify joins the values of two matching rules with a comma and Cloudflare's way to take a header back is not known to
// Netlify, so each path is named once.
function underscoreHeaders() {
  const blocks = headerRules.flatMap((rule) =>
    rule.paths.map((path) =>
      [path, ...linesOf(rule).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    ),
  );
  return `${blocks.join("\n\n")}\n`;
}

// No <IfModule>: a server that cannot send the headers must fail where its keeper sees it.
function apache() {
  const set = (/** @type {HeaderRule} */ rule, /** @type {string} */ indent) =>
    linesOf(rule).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
  const unset = (/** @type {HeaderRule} */ rule) =>
    Object.keys(general.headers)
      .filter((name) => !(name in rule.headers))
      .map((name) => `  Header always unset ${name}`);
  const blocks = special.map((rule) =>
    [
      `<If "%{REQUEST_URI} =~ m#${pattern(rule)}#">`,
      ...set(rule, "  "),
      ...unset(rule),
      "</If>",
    ].join("\n"),
  );
  return [
    "# For Apache 2.4 with mod_headers, the site at the root of its host.",
    "Options -Indexes",
    "AddType text/javascript .js",
    "AddType application/manifest+json .webmanifest",
    "AddDefaultCharset utf-8",
    ...set(general, ""),
    ...blocks,
    "",
  ].join("\n");
}

function nginx() {
  const value = (/** @type {string} */ text) => `"${text}"`;
  const names = [...new Set(headerRules.flatMap((rule) => Object.keys(rule.headers)))];
  // A map gives each path its value, and nginx leaves out a header whose value is empty: one add_header a name, so
  // nothing is lost to nginx's rule that a block with an add_header of its own drops those of the block around it.
  const maps = names.flatMap((name) => [
    `map $uri $daybook_${name.toLowerCase().replaceAll("-", "_")} {`,
    `  default ${value(general.headers[name] ?? "")};`,
    ...special
      .filter((rule) => rule.headers[name] !== general.headers[name])
      .map((rule) => `  "~${pattern(rule)}" ${value(rule.headers[name] ?? "")};`),
    "}",
  ]);
  return [
    "# For nginx: include this file in the http block, set the name, the certificate and the folder of the site.",
    "# The page after locking needs its own process, so the headers differ by path: keep the maps.",
    ...maps,
    "",
    "server {",
    "  listen 443 ssl;",
    "  server_name daybook.example;",
    "  ssl_certificate /etc/ssl/daybook.example.pem;",
    "  ssl_certificate_key /etc/ssl/private/daybook.example.key;",
    "  root /srv/daybook/site;",
    "  access_log off;",
    "  index index.html;",
    "  charset utf-8;",
    "  charset_types text/css text/javascript application/json application/manifest+json image/svg+xml;",
    "  types {",
    "    text/html html;",
    "    text/css css;",
    "    text/javascript js;",
    "    application/json json;",
    "    application/manifest+json webmanifest;",
    "    application/wasm wasm;",
    "    font/ttf ttf;",
    "    font/otf otf;",
    "    font/woff2 woff2;",
    "    image/png png;",
    "    image/svg+xml svg;",
    "  }",
    "  location ~ /[._] { return 404; }",
    "  location / { try_files $uri $uri/ =404; }",
    ...names.map(
      (name) => `  add_header ${name} $daybook_${name.toLowerCase().replaceAll("-", "_")} always;`,
    ),
    "}",
    "",
  ].join("\n");
}

function caddy() {
  const matcher = (/** @type {HeaderRule} */ rule) => `@${rule.name} path ${rule.paths.join(" ")}`;
  const lines = (/** @type {HeaderRule} */ rule, /** @type {string} */ at) => [
    `  header ${at} {`,
    ...linesOf(rule).map(([name, value]) => `    ${name} "${value}"`),
    "  }",
  ];
  return [
    "# For Caddy 2: set the name and the folder of the site.",
    "daybook.example {",
    "  root * /srv/daybook/site",
    "  encode zstd gzip",
    "  @hidden path /_* /.*",
    "  respond @hidden 404",
    "  @manifest path *.webmanifest",
    '  header @manifest Content-Type "application/manifest+json"',
    "  file_server",
    ...special.flatMap((rule) => [`  ${matcher(rule)}`, ...lines(rule, `@${rule.name}`)]),
    `  @${general.name} not path ${special.flatMap((rule) => rule.paths).join(" ")}`,
    ...lines(general, `@${general.name}`),
    "}",
    "",
  ].join("\n");
}

/** @param {HeaderRule} rule */
function keyValues(rule) {
  return linesOf(rule).map(([key, value]) => ({ key, value }));
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function vercel() {
  return json({
    cleanUrls: false,
    trailingSlash: false,
    headers: headerRules.flatMap((rule) =>
      rule.paths.map((path) => ({
        source: path.replace(/\*$/, "(.*)"),
        headers: keyValues(rule),
      })),
    ),
  });
}

function firebase() {
  return json({
    hosting: {
      public: "site",
      ignore: ["_headers", ".htaccess"],
      cleanUrls: false,
      headers: headerRules.flatMap((rule) =>
        rule.paths.map((path) => ({
          source: path.replace(/\*$/, "**"),
          headers: keyValues(rule),
        })),
      ),
    },
  });
}
