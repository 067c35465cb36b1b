// Every way a source file can reach another: static, type-only, re-exported, dynamic, inside a type, by address, and the
// @import of a style sheet. Read from the syntax tree of the bundler itself, so nothing is missed that would be built.

import { parseSync } from "vite";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The specifiers that `source` names, without `?query`, each once. */
export function importsOf(path: string, source: string): readonly string[] {
  const found = new Set<string>();
  const add = (value: unknown) => {
    if (typeof value === "string") found.add(value.replace(/\?.*$/, ""));
  };
  if (path.endsWith(".css")) {
    for (const [, specifier] of source.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)) {
      add(specifier);
    }
    return [...found];
  }
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    if (typeof node.type === "string") add(specifierOf(node));
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return [...found];
}

function specifierOf(node: Node): unknown {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return literal(node.source ?? node.argument);
    case "NewExpression": {
      const [address, base] = node.arguments as (Node | undefined)[];
      return isNamed(node.callee, "URL") && isImportMetaUrl(base) ? literal(address) : undefined;
    }
    default:
      return undefined;
  }
}

function literal(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return undefined;
  const { type, value, literal: inner } = node as Node;
  return type === "TSLiteralType" ? literal(inner) : value;
}

function isNamed(node: unknown, name: string): boolean {
  return (node as Node | undefined)?.name === name;
}

function isImportMetaUrl(node: Node | undefined): boolean {
  return (
    node?.type === "MemberExpression" &&
    (node.object as Node).type === "MetaProperty" &&
    isNamed(node.property, "url")
  );
}
