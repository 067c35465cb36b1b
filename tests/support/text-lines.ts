// Where the words of a text area really are on the screen. A page cannot ask; the debugger can, and hands out the text inside
// the field as if it were any other.

import type { Locator, Page } from "@playwright/test";

/** A line box, in pixels of the page. */
export interface LineBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of each passage of the field's text, line by line. */
export async function boxesInField(
  page: Page,
  field: Locator,
  passages: readonly string[],
): Promise<readonly (readonly LineBox[])[]> {
  const session = await page.context().newCDPSession(page);
  const name = `field-${Math.random().toString(36).slice(2)}`;
  await field.evaluate((element, id) => element.setAttribute("data-looked-at", id), name);
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const inner = insideOf(root as Node, name);
  if (inner === undefined) throw new Error("no field of that kind");
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: inner.backendNodeId });
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    returnByValue: true,
    arguments: [{ value: passages }],
    functionDeclaration: String(boxesUnder),
  });
  await session.detach();
  return result.value as (readonly LineBox[])[];
}

/** The boxes of everything that is underlined over the field, passage by passage. */
export function boxesOfMarks(field: Locator): Promise<readonly (readonly LineBox[])[]> {
  return field.evaluate((element) =>
    [...(element.parentElement?.querySelectorAll(".marks span") ?? [])].map((span) =>
      [...span.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      })),
    ),
  );
}

interface Node {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

function insideOf(node: Node, name: string): Node | undefined {
  if (node.attributes?.includes(name)) return node.shadowRoots?.[0]?.children?.[0];
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = insideOf(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

// Runs in the page, with the element inside the field as `this`.
function boxesUnder(this: HTMLElement, passages: readonly string[]): LineBox[][] {
  const texts: { node: Text; from: number }[] = [];
  let whole = "";
  const walk = document.createTreeWalker(this, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (node instanceof Text) {
      texts.push({ node, from: whole.length });
      whole += node.data;
    } else if (node.nodeName === "BR") whole += "\n";
  }
  const place = (at: number): [Text, number] => {
    const found = texts.findLast(({ from }) => from <= at);
    if (found === undefined) throw new Error("nothing there");
    return [found.node, at - found.from];
  };
  return passages.map((passage) => {
    const start = whole.indexOf(passage);
    if (start < 0) throw new Error(`not in the field: ${passage}`);
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(start + passage.length));
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  });
}
