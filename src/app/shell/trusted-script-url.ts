// The one Trusted Types policy of the app. The page and each worker may create it once; the Content-Security-Policy
// names it and allows no other, so that no script can be started from an address that this file does not let through.

import { Fault } from "#base";

interface TypePolicy {
  createScriptURL(url: string): unknown;
}

declare global {
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(url: string): string }): TypePolicy }
    | undefined;
}

const policy: TypePolicy = globalThis.trustedTypes?.createPolicy("app", {
  createScriptURL: ensureOwnScript,
}) ?? { createScriptURL: ensureOwnScript };

/**
 * `url` in the form that `new Worker` and `serviceWorker.register` accept.
 *
 * Only the service worker and built files of this origin are let through. Where the browser knows no Trusted Types it is
 * the checked address itself. The type says `string` because the platform's types do not know trusted addresses yet.
 *
 * @throws {@link Fault} `bug` for any other address.
 */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url) as string;
}

function ensureOwnScript(url: string): string {
  const { origin, pathname, search, href } = new URL(url, globalThis.location.href);
  const isOwn =
    origin === globalThis.location.origin &&
    search === "" &&
    (pathname === "/sw.js" || /^\/assets\/[\w-]+\.js$/.test(pathname));
  if (!isOwn) throw new Fault("bug");
  return href;
}
