// Whether this worker's network is closed. A page's own policy does not reach its workers: they go by the headers of
// their own file, from the host or from our service worker.

/** What closes the network to a worker. The policy of `scripts/headers.mjs` says it in these words; a test sees to it. */
export const closingDirectives: readonly string[] = [
  "default-src 'none'",
  "connect-src 'self'",
  "worker-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
];

/**
 * Whether a Content-Security-Policy like ours is in force here, found out without sending anything: it refuses even a
 * `data:` address, which never leaves the device, and the browser then names the policy that did. A policy that refuses
 * something else may still be open elsewhere, so what it says counts.
 */
export async function networkIsClosed(): Promise<boolean> {
  // A worker has its policy from its start to its end, so that what was found out once holds.
  isClosed ||= await findOut();
  return isClosed;
}

let isClosed = false;

async function findOut(): Promise<boolean> {
  const policies: string[] = [];
  const hear = (event: Event) => {
    policies.push((event as SecurityPolicyViolationEvent).originalPolicy);
  };
  self.addEventListener("securitypolicyviolation", hear);
  try {
    await fetch("data:,");
    return false;
  } catch {
    // The browser may tell of the refusal a moment after refusing.
    for (let turn = 0; turn < 20 && policies.length === 0; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return policies.some(closesTheNetwork);
  } finally {
    self.removeEventListener("securitypolicyviolation", hear);
  }
}

function closesTheNetwork(policy: string): boolean {
  const directives = policy.split(";").map((directive) => directive.trim().replace(/\s+/g, " "));
  return closingDirectives.every((directive) => directives.includes(directive));
}
