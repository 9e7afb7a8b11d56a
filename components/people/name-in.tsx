import type { ReactNode } from "react";

/** A name or address inside a sentence keeps its own direction of writing. */
export function nameIn(words: ReactNode): ReactNode {
  return <bdi>{words}</bdi>;
}
