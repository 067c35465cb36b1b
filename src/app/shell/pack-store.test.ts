import { expect, test, vi } from "vitest";
import { integrityOf } from "./build-hash.ts";
import { dropStrangers, isPack, keepPack, keptPacks, type PackTools } from "./pack-store.ts";

const whole = new TextEncoder().encode("a font, whole").buffer;
const pack = {
  url: "/assets/0123456789abcdef.ttf",
  integrity: await integrityOf(whole),
  packBytes: whole.byteLength,
};

const never = new AbortController().signal;

/** A cache as the platform has it, as far as packs need one, and a host that sends `sent`. */
function aDevice(sent: () => Promise<Response> | Response, put?: () => void) {
  const kept = new Map<string, Response>();
  const asked: (readonly [string, RequestInit])[] = [];
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => {
      put?.();
      kept.set(url, response);
    },
    delete: async (url: string) => kept.delete(url),
    keys: async () => [...kept.keys()].map((url) => ({ url: `https://daybook.example${url}` })),
  } as unknown as PackTools["cache"];
  const tools: PackTools = {
    cache,
    fetch: async (url, options) => {
      asked.push([url, options]);
      return sent();
    },
    toResponse: (_url, bytes) => new Response(bytes),
  };
  return { kept, asked, tools };
}

test("[A25] a pack is fetched whole, past the browser's own cache, and kept", async () => {
  const { asked, tools, kept } = aDevice(() => new Response(whole));
  const shares: number[] = [];
  expect(await keptPacks([pack], tools.cache)).toEqual([
    { url: pack.url, byteCount: 13, isKept: false },
  ]);
  expect(asked).toEqual([]);
  expect(await keepPack(pack, tools, (share) => shares.push(share), never)).toBe("kept");
  expect(asked.map(([url]) => url)).toEqual([pack.url]);
  expect(asked[0]?.[1]).toMatchObject({ cache: "no-store", credentials: "omit" });
  expect(shares.at(-1)).toBe(1);
  expect((await keptPacks([pack], tools.cache))[0]?.isKept).toBe(true);
  expect(await kept.get(pack.url)?.text()).toBe("a font, whole");
});

test.each<[string, () => Promise<Response> | Response, string]>([
  ["no connection", () => Promise.reject(new TypeError()), "unreachable"],
  ["a host that does not have it", () => new Response("", { status: 404 }), "unreachable"],
  ["another file of the same length", () => new Response("a font, wholE"), "altered"],
  ["half of it", () => new Response("a font"), "altered"],
  ["more than it", () => new Response("a font, whole, and more"), "altered"],
])("[A25] %s: nothing is kept, and it is said why", async (_name, sent, outcome) => {
  const { tools, kept } = aDevice(sent);
  expect(await keepPack(pack, tools, () => {}, never)).toBe(outcome);
  expect(kept.size).toBe(0);
});

test("[A25] whoever thinks better of it half-way: the fetching ends, and nothing is kept", async () => {
  // As the platform does it: what still arrives fails once it is told to stop.
  const { tools, kept, asked } = aDevice(
    () =>
      new Response(
        new ReadableStream({
          start: (sender) => {
            sender.enqueue(new TextEncoder().encode("a font"));
            const stop = asked[0]?.[1].signal;
            stop?.addEventListener("abort", () => sender.error(new DOMException("", "AbortError")));
          },
        }),
      ),
  );
  const stopper = new AbortController();
  const stopHalfWay = (share: number) => {
    if (share > 0.4) stopper.abort();
  };
  expect(await keepPack(pack, tools, stopHalfWay, stopper.signal)).toBe("stopped");
  expect(kept.size).toBe(0);
  expect(asked[0]?.[1].signal?.aborted).toBe(true);
});

test("[A25] whoever thinks better of it once all has arrived, while it is checked or put away: nothing is kept", async () => {
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  const checked = new AbortController();
  vi.spyOn(crypto.subtle, "digest").mockImplementationOnce((...asked) => {
    checked.abort();
    return digest(...asked);
  });
  const whileChecked = aDevice(() => new Response(whole));
  expect(await keepPack(pack, whileChecked.tools, () => {}, checked.signal)).toBe("stopped");
  expect(whileChecked.kept.size).toBe(0);

  const put = new AbortController();
  const whilePut = aDevice(
    () => new Response(whole),
    () => put.abort(),
  );
  expect(await keepPack(pack, whilePut.tools, () => {}, put.signal)).toBe("stopped");
  expect(whilePut.kept.size).toBe(0);
  vi.restoreAllMocks();
});

test("[A25] a device without room: it is said, and nothing is kept", async () => {
  const { tools } = aDevice(
    () => new Response(whole),
    () => {
      throw new DOMException("", "QuotaExceededError");
    },
  );
  expect(await keepPack(pack, tools, () => {}, never)).toBe("not-kept");
  expect((await keptPacks([pack], tools.cache))[0]?.isKept).toBe(false);
});

test("a pack of another version is let go, one of this version stays", async () => {
  const { tools, kept } = aDevice(() => new Response(whole));
  await keepPack(pack, tools, () => {}, never);
  kept.set("/assets/older.ttf", new Response("x"));
  await dropStrangers([pack], tools.cache);
  expect([...kept.keys()]).toEqual([pack.url]);
  expect(isPack(pack)).toBe(true);
  expect(isPack({ url: "/index.html", integrity: "sha384-x" })).toBe(false);
});
