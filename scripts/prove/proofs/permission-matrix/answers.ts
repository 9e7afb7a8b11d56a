import type { Answer, Asking } from "../../lab/client";
import { bodyFor } from "./bodies";
import { pathFor } from "./built-routes";
import type { Cell } from "./cells";
import { partOf } from "./expected";
import type { Stand, Stands } from "./prepare";

/** What somebody could tell apart: status, kind and body, without nonces and the ids that were asked for. */
export type Told = { status: number; kind: string | null; location: string | null; body: string };

export type Asked = { path: string; asking: Asking };

/** The request of a cell. A missing interview is asked for with ids that nothing has. */
export function requestOf(cell: Cell, stands: Stands, at: string): Asked {
  const stand = stands[cell.on];
  const asking: Asking = { method: cell.route.method, at };
  if (cell.route.method !== "GET") asking.body = bodyFor(cell.route.name, stand, cell.actor);
  return { path: pathFor(cell.route.path, idsFor(cell, stand, stands)), asking };
}

function idsFor({ whose, actor }: Cell, stand: Stand, stands: Stands): Record<string, string> {
  if (whose === "missing") return {};
  if (whose === "foreign") return stands.foreign;
  if (whose === "mixed") return { ...stands.foreign, interviews: stand.ids.interviews ?? "" };
  const own: Partial<Record<string, Record<string, string>>> = stand.own;
  return { ...stand.ids, ...own.interviewee, ...own[partOf(actor)] };
}

const RENDERING = /("\$L[0-9a-f]+",")[\w-]{21}[a-z](?=")/g;

export function toldBy({ status, headers, text }: Answer, path: string): Told {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
  const ids = path.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? [];
  // Also as it was written, coded or in capitals: what was asked comes back in the answer.
  const written = path.split(/[/\\?\s]/).filter((part) => part.length > 30);
  const hide = (text: string) => {
    // Next.js names parts of each payload it renders, after a reference of its own: "$L13","…m".
    let hidden = (nonce ? text.replaceAll(nonce, "NONCE") : text).replace(RENDERING, "$1RENDERING");
    for (const id of [...written, ...ids]) hidden = hidden.replaceAll(id, "ID");
    return hidden;
  };
  const location = headers.get("location");
  const kind = headers.get("content-type");
  return { status, kind, location: location && hide(location), body: hide(text) };
}

/** The words in an answer that this person must not see there. */
export function wordsIn(text: string, cell: Cell, stands: Stands, refused: boolean): string[] {
  const { canaries, removed } = stands[cell.on];
  const secret = refused ? canaries : cell.actor === "reader" ? removed : [];
  return [...secret, ...stands.foreignCanaries].filter((word) => text.includes(word));
}
