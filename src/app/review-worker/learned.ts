// What the review has learned, as it is kept with the app: fetched when a text is first looked at, and once.

import { Fault } from "#base";
import { type Learned, learnedFrom } from "#wording";
import { learnedFiles } from "#wording/learned-files";
import { fetchBytes } from "../fetch-bytes.ts";

let asked: Promise<Learned> | undefined;

/**
 * All of it, whatever the language: one fetched when a text needs it would tell the host in which language it was written.
 *
 * @throws {@link Fault} `font-missing` when a file cannot be had. Asked again, it tries again.
 */
export async function loadLearned(): Promise<Learned> {
  asked ??= fetchAll();
  try {
    return await asked;
  } catch (cause) {
    asked = undefined;
    throw new Fault("font-missing", { cause });
  }
}

async function fetchAll(): Promise<Learned> {
  const { en, es } = learnedFiles;
  const [english, spanish] = await Promise.all([fetchBoth(en), fetchBoth(es)]);
  return learnedFrom({ en: english, es: spanish });
}

async function fetchBoth(files: { readonly weights: string; readonly net: string }) {
  const [weights, net] = await Promise.all([fetchBytes(files.weights), fetchBytes(files.net)]);
  // Weights that are not there would find nothing, and nobody would know.
  if (weights.length === 0 || net.length === 0) throw new Error("empty");
  return { weights, net };
}
