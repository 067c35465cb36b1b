import { describe, expect, test } from "vitest";
import { isOwnAddress, lockDown } from "./lockdown.ts";

const here = "https://daybook.example/";

describe("a page of the app may go", () => {
  test.each([
    "/",
    "/index.html",
    "/closed.html",
    "/#field-3",
    "https://daybook.example/",
    "blob:https://daybook.example/5a1c",
  ])("to %s", (there) => {
    expect(isOwnAddress(there, here)).toBe(true);
  });

  test("to itself with the query it was opened with", () => {
    expect(isOwnAddress("/?v=2", `${here}?v=2`)).toBe(true);
    expect(isOwnAddress("/", `${here}?v=2`)).toBe(true);
  });
});

describe("a page of the app may not go", () => {
  test.each([
    "https://elsewhere.example/",
    "http://daybook.example/",
    "https://daybook.example:444/",
    "//elsewhere.example/",
    "/?words",
    "/words",
    "/closed.html?words",
    "/assets/a.js",
    "blob:https://elsewhere.example/5a1c",
    "data:text/html,words",
    "javascript:words",
    "mailto:someone@elsewhere.example",
    "tel:911",
    "about:blank",
  ])("to %s", (there) => {
    expect(isOwnAddress(there, here)).toBe(false);
  });
});

test("locking down takes the other ways out away, and stops a navigation elsewhere", () => {
  const navigation = new EventTarget();
  const scope: Record<string, unknown> = {
    RTCPeerConnection: class {},
    webkitRTCPeerConnection: class {},
    WebTransport: class {},
    open: () => undefined,
    fetch: () => undefined,
    location: new URL(here),
    navigation,
  };

  lockDown(scope as unknown as typeof globalThis);

  expect(Object.keys(scope).sort()).toEqual(["fetch", "location", "navigation"]);
  const isStopped = (url: string) => {
    const event = new Event("navigate", { cancelable: true });
    navigation.dispatchEvent(Object.assign(event, { destination: { url } }));
    return event.defaultPrevented;
  };
  expect(isStopped("https://elsewhere.example/")).toBe(true);
  expect(isStopped(here)).toBe(false);
});

test("what cannot be deleted is emptied", () => {
  const scope = Object.create({ open: () => undefined }) as typeof globalThis;

  lockDown(scope);

  expect(scope.open).toBeUndefined();
});
