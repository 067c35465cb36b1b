// Every way a source file can reach another: static, type-only, re-exported, dynamic, inside a type, by address, and the
// @import of a style sheet. Read from the syntax tree of the bundler itself, so nothing is missed that would be built.

import { parseSync } from "vite";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** One way a file reaches another. */
export interface Import {
  /** What is named, without `?query`; `undefined` where it is worked out only when the code runs. */
  readonly specifier: string | undefined;
  /** Whether it brings code into the file that names it: neither a type nor the mere address of a worker does. */
  readonly bringsCode: boolean;
}

/** Every import in `source`. */
export function importsOf(path: string, source: string): readonly Import[] {
  const found: Import[] = [];
  const add = (value: unknown, mayBringCode = true) => {
    if (typeof value !== "string") {
      return found.push({ specifier: undefined, bringsCode: mayBringCode });
    }
    const bringsCode = mayBringCode && !/\?(?:.*&)?url\b/.test(value);
    return found.push({ specifier: value.replace(/\?.*$/, ""), bringsCode });
  };
  if (path.endsWith(".css")) {
    for (const [, specifier] of source.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)) {
      add(specifier);
    }
    return found;
  }
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    const named = typeof node.type === "string" ? sourceOf(node) : undefined;
    if (named !== undefined) add(named.specifier, named.mayBringCode);
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return found;
}

function sourceOf(node: Node): { specifier: unknown; mayBringCode: boolean } | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration": {
      const mayBringCode = (node.importKind ?? node.exportKind) !== "type";
      return node.source == null ? undefined : { specifier: literal(node.source), mayBringCode };
    }
    case "ImportExpression":
    case "TSImportType":
      return {
        specifier: literal(node.source ?? node.argument),
        mayBringCode: node.type !== "TSImportType",
      };
    case "CallExpression":
      return isImportMeta(node.callee, "glob")
        ? { specifier: undefined, mayBringCode: true }
        : undefined;
    case "NewExpression": {
      const [address, base] = node.arguments as (Node | undefined)[];
      return isNamed(node.callee, "URL") && isImportMeta(base, "url")
        ? { specifier: literal(address), mayBringCode: false }
        : undefined;
    }
    default:
      return undefined;
  }
}

function literal(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return undefined;
  const { type, value, literal: inner, quasis } = node as Node;
  if (type === "TemplateLiteral") {
    const [whole, ...more] = quasis as { value: { cooked: string } }[];
    return more.length === 0 ? whole?.value.cooked : undefined;
  }
  return type === "TSLiteralType" ? literal(inner) : value;
}

function isNamed(node: unknown, name: string): boolean {
  return (node as Node | undefined)?.name === name;
}

function isImportMeta(value: unknown, property: string): boolean {
  const node = value as Node | undefined;
  return (
    node?.type === "MemberExpression" &&
    (node.object as Node).type === "MetaProperty" &&
    isNamed(node.property, property)
  );
}
