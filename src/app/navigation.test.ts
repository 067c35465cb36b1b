import { expect, test } from "vitest";
import { Navigation, type Screen } from "./navigation.ts";

/** A tab: it remembers entries across pages, as a browser does across a reload. */
class Tab {
  readonly entries: unknown[] = [null];
  at = 0;
  page = new EventTarget();

  /** A new page in this tab, as after a reload. */
  load(): Navigation {
    this.page = new EventTarget();
    const history = {
      pushState: (state: unknown) => {
        this.entries.splice(this.at + 1, Infinity, state);
        this.at += 1;
      },
      replaceState: (state: unknown) => {
        this.entries[this.at] = state;
      },
      back: () => this.move(-1),
    };
    Object.defineProperty(history, "state", { get: () => this.entries[this.at] });
    return new Navigation(first, Object.assign(this.page, { history }) as unknown as Window);
  }

  move(by: number): void {
    if (this.entries[this.at + by] === undefined) return;
    this.at += by;
    this.page.dispatchEvent(Object.assign(new Event("popstate"), { state: this.entries[this.at] }));
  }
}

const first: Screen = { name: "log" };
const screens: readonly Screen[] = [{ name: "settings" }, { name: "about" }, { name: "report" }];

function goThrough(navigation: Navigation): void {
  for (const screen of screens) navigation.go(screen);
}

test("[A4] Back and Forward go one screen at a time", () => {
  const tab = new Tab();
  const navigation = tab.load();
  goThrough(navigation);

  navigation.back();
  expect(navigation.current()).toEqual({ name: "about" });
  navigation.back();
  navigation.back();
  expect(navigation.current()).toBe(first);
  expect(navigation.canGoBack).toBe(false);
  tab.move(1);
  expect(navigation.current()).toEqual({ name: "settings" });
});

test("[A4] after a reload each Back goes one screen back, down to the first", () => {
  const tab = new Tab();
  goThrough(tab.load());
  const navigation = tab.load();
  expect(navigation.current()).toBe(first);
  goThrough(navigation);

  const seen = [1, 2, 3, 4, 5].map(() => {
    navigation.back();
    return navigation.current().name;
  });

  expect(seen).toEqual(["about", "settings", "log", "log", "log"]);
  expect(navigation.canGoBack).toBe(false);
});

test("[A4] a screen opened from an entry of an earlier page leads back to the first screen", () => {
  const tab = new Tab();
  goThrough(tab.load());
  tab.move(-1);
  const navigation = tab.load();

  tab.move(1);
  expect(navigation.current()).toBe(first);
  navigation.go({ name: "report" });
  navigation.back();
  expect(navigation.current()).toBe(first);

  tab.move(-1);
  tab.move(-1);
  navigation.go({ name: "about" });
  expect(navigation.current()).toEqual({ name: "about" });
  navigation.back();
  expect(navigation.current()).toBe(first);
});

test("[A4] the history learns a counter and nothing else", () => {
  const tab = new Tab();
  goThrough(tab.load());
  tab.load().replace({ name: "backup" });

  expect(tab.entries).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }, { n: 3 }]);
});
