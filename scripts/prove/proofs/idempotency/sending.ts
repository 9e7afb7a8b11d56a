import type { Scene } from "./open-scene";

/** A changing request, and how the same key looks with something else. Null: the last one counts. */
export type Sending = {
  who: "author" | "interviewee";
  path: string;
  body: unknown;
  other: { path?: string; method?: string; body?: unknown } | null;
};

/** By the name of an operation in the build: how it is sent. */
export type Cases = Record<string, (scene: Scene) => Promise<Sending>>;
