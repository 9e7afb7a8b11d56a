import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { everyValue } from "@/lib/db/testing/every-value";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import { findWords } from "../non-interference/encodings";
import { pathFor, type Route } from "../permission-matrix/built-routes";
import { runCommand } from "../restore/run-command";

/** A sentence for each place that still says one of the words, in any of twelve encodings. */
export type Held = { failures: string[]; looked: number };

/** Every value of every column of every table. */
export async function heldByTables(words: string[]): Promise<Held> {
  const byPlace = new Map<string, string[]>();
  const values = await everyValue();
  for (const { place, value } of values) {
    byPlace.set(place, [...(byPlace.get(place) ?? []), value]);
  }
  const failures = [...byPlace].flatMap(([place, all]) => told(place, all.join("\n"), words));
  return { failures, looked: values.length };
}

/** A backup made now. */
export async function heldByBackup(lab: Lab, words: string[], at: number): Promise<Held> {
  const file = join(lab.home, `purged-${at}.tar.gz`);
  const { code, out } = await runCommand(["backup", file], {});
  if (code !== 0) return { failures: [`the backup ended with ${code}: ${out}`], looked: 0 };
  const bytes = gunzipSync(readFileSync(file));
  return { failures: told("a backup made later", bytes, words), looked: bytes.length };
}

/** Every page and every route that reads, as somebody is answered. */
export async function heldByAnswers(
  routes: Route[],
  ids: Record<string, string>,
  client: Client,
  words: string[],
): Promise<Held> {
  const missing = "00000000-0000-4000-8000-000000000000";
  const failures: string[] = [];
  const reads = routes.filter(({ method, path }) => method === "GET" && path.includes("[id]"));
  const paths = reads.flatMap(({ path }) => {
    return path === "/interviews/[id]" ? [path, `${path}?in=fr`, `${path}?beside=fr`] : [path];
  });
  for (const path of paths) {
    const where = pathFor(path, { receipt: missing, request: missing, ...ids });
    const { status, text } = await client.ask(where);
    if (status >= 500) failures.push(`${path} is answered ${status}`);
    failures.push(...told(path, text, words));
  }
  return { failures, looked: paths.length };
}

/** How many files of the database's own hold a word: its tables, and its log of changes. */
export function heldByFiles(lab: Lab, words: string[]): { tables: string[]; log: number } {
  const data = join(lab.home, "postgres/data");
  const files = (folder: string) =>
    readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name));
  const says = (file: string) => {
    const bytes = readFileSync(file);
    return words.some((word) => bytes.includes(word));
  };
  return { tables: files("base").filter(says), log: files("pg_wal").filter(says).length };
}

function told(place: string, text: string | Buffer, words: string[]): string[] {
  const found = findWords(Buffer.from(text), words);
  return found.length === 0 ? [] : [`${place} holds ${found.length} (${found[0]?.encoding})`];
}
