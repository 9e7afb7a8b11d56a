import { z } from "zod";
import type { enterAs } from "@/lib/access/enter-as";
import type { RefusalCode } from "@/lib/core/review/api";
import type { Permission } from "@/lib/policy/table";

type Located = Parameters<typeof enterAs>[1];

/** Who an operation is for. Everybody else is answered as if there were nothing (SECURITY.md 3). */
export type Door =
  | { for: "anybody" }
  /** Signed in with a browser; never with an access token: the account, sessions, tokens. */
  | { for: "browser" }
  | { for: "person" }
  /** A person who may import interviews. */
  | { for: "author" }
  /** Whoever holds one of these permissions in the interview of the thing that the parameter names. */
  | { for: "participant"; of: Located; by: string; may: readonly Permission[] };

/** One operation of /api/v1, declared once: the route is made of it, and so is its description. */
export type Operation<Path extends string = string, D extends Door = Door> = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below /api/v1, with its parameters in braces. */
  path: Path;
  summary: string;
  door: D;
  /** What the request's body has to be; null where there is none. The same as the command parses. */
  body: z.ZodType | null;
  /** Largest body in bytes; the ordinary limit unless given. */
  limit?: number;
  /** Parameters of the query, each with what it means. */
  query?: Record<string, string>;
  /** What is answered when it is done; null for an empty 204. */
  answer: z.ZodType | null;
  status?: 201;
  /** Refusals of its own, beside those that everything with its door and a body has. */
  refuses?: readonly RefusalCode[];
};

/** The body of an act that says everything in its path. */
export const nothing = z.unknown().describe("Nothing is needed here; send {}.");

/** Keeps the path's parameters and the door's permissions in the type. */
export function operation<const Path extends string, const D extends Door>(
  given: Operation<Path, D>,
): Operation<Path, D> {
  return given;
}

/** Every refusal an operation can answer. */
export function refusalsOf({ door, body, refuses = [] }: Operation): RefusalCode[] {
  const all: RefusalCode[] = ["too-many", "too-slow", ...refuses];
  if (door.for !== "anybody") all.push("not-found");
  if (door.for !== "anybody" && door.for !== "browser") all.push("bad-token");
  if (body) all.push("bad-input", "too-large");
  if (body && door.for === "participant") all.push("other-person");
  return [...new Set(all)].sort();
}
