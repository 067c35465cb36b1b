// Reads and fills fields where they stand, in the page. React is never handed what a person typed: it would keep copies
// of it for as long as it likes. A field is known by its `data-path`.

type AnyField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Stands for a date or time that was begun and cannot be read, so that it is asked about and not dropped. */
export const unreadable = "?";

/** Stands for a box that is ticked; one that is not is empty. */
export const ticked = "yes";

/** What stands in every field under `root`, by path. A box that is ticked holds {@link ticked}. */
export function readFields(root: ParentNode): Readonly<Record<string, string>> {
  const chosen = [...root.querySelectorAll<HTMLElement>("fieldset[data-path]")].map((group) => [
    group.dataset.path ?? "",
    group.querySelector<HTMLInputElement>("input:checked")?.value ?? "",
  ]);
  const typed = fieldsUnder(root).map((field) => [field.dataset.path ?? "", textOf(field)]);
  return Object.fromEntries([...chosen, ...typed]);
}

/** Writes `texts` into the fields under `root` that have these paths. */
export function fillFields(root: ParentNode, texts: Readonly<Record<string, string>>): void {
  for (const field of fieldsUnder(root)) {
    const text = texts[field.dataset.path ?? ""];
    if (text === undefined) continue;
    if (isBox(field)) field.checked = text === ticked;
    else field.value = text;
  }
}

/** Whether the box at `path` is ticked. */
export function isTicked(root: ParentNode, path: string): boolean {
  const box = elementAt(root, path);
  return box instanceof HTMLInputElement && box.checked;
}

/** Brings the person to the field at `path`, opening what it is folded into. Says whether there was one. */
export function focusField(root: ParentNode, path: string): boolean {
  const found = elementAt(root, path);
  if (found === null) return false;
  for (let outer = found.closest("details"); outer !== null; ) {
    outer.open = true;
    outer = outer.parentElement?.closest("details") ?? null;
  }
  const target = found.matches("fieldset")
    ? (found.querySelector<HTMLElement>("input:checked") ??
      found.querySelector<HTMLElement>("input"))
    : found;
  target?.focus();
  return target !== null;
}

/** How the field at `path` is labelled on screen, or `undefined` when there is none. */
export function labelOf(root: ParentNode, path: string): string | undefined {
  const found = elementAt(root, path);
  if (found === null) return undefined;
  const label = "labels" in found ? (found as AnyField).labels?.[0] : found.querySelector("legend");
  return label?.textContent ?? undefined;
}

// Which file was chosen only the browser may set, and nothing else is told of it.
function fieldsUnder(root: ParentNode): AnyField[] {
  return [...root.querySelectorAll<AnyField>("[data-path]")].filter(
    (field) => "value" in field && !field.matches("fieldset, [type=file]"),
  );
}

function textOf(field: AnyField): string {
  if (isBox(field)) return field.checked ? ticked : "";
  return field.value === "" && field.validity.badInput ? unreadable : field.value;
}

function isBox(field: AnyField): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === "checkbox";
}

function elementAt(root: ParentNode, path: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}
