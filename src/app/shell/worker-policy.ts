// Whether workers are shut in. A worker does not inherit the policy of the page's meta tag, so on a host that sends no
// headers its network stays open until the service worker answers for the host.

import { contentSecurityPolicy } from "../../../scripts/headers.mjs";

/**
 * Whether a worker started from `workerUrl` now would be bound by our Content-Security-Policy.
 *
 * Asks for the file as the browser would for the worker. `false` when it cannot be told: no key may be made then.
 */
export async function isWorkerPolicyActive(workerUrl: string): Promise<boolean> {
  try {
    const response = await fetch(workerUrl);
    const policies = response.headers.get("Content-Security-Policy")?.split(", ") ?? [];
    return response.ok && policies.includes(contentSecurityPolicy);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
