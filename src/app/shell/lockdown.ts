// The first import of the page: closes ways out that the Content-Security-Policy leaves open (TURN and STUN servers,
// new windows, navigation to another site). A net, not a wall: the wall is the Connection-Allowlist header, where the
// browser knows it.

/** Pages the app may show. Anything else in this tab is either another site or words in an address for the host's log. */
const ownPages = ["/", "/index.html", "/closed.html"];

/**
 * Whether a page at `here` may go to `there`: a page of the app without a query, or a file the app itself made.
 */
export function isOwnAddress(there: string, here: string): boolean {
  const from = new URL(here);
  const to = new URL(there, from);
  if (to.origin !== from.origin) return false;
  if (to.protocol === "blob:") return true;
  return ownPages.includes(to.pathname) && (to.search === "" || to.search === from.search);
}

/** Closes what can be closed in `scope`, a page's global object. */
export function lockDown(scope: typeof globalThis): void {
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport", "open"]) {
    Reflect.deleteProperty(scope, name);
    const stillThere: unknown = Reflect.get(scope, name);
    if (stillThere !== undefined) Reflect.set(scope, name, undefined);
  }
  // Not every browser has it.
  const navigation = scope.navigation as Navigation | undefined;
  navigation?.addEventListener("navigate", (event) => {
    if (!isOwnAddress(event.destination.url, scope.location.href)) event.preventDefault();
  });
}

lockDown(globalThis);
