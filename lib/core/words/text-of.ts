import type { Syntax } from "../post/post";
import { readScalar } from "./print-scalar";
import { scanInline } from "./scan-inline";

/** The words a reader sees of a passage's source; offsets of removals count in them (UTF-16). */
export function textOf(source: string, syntax: Syntax): string {
  switch (syntax) {
    case "inline":
      return scanInline(source)
        .map(({ text }) => text)
        .join("");
    case "scalar":
      return readScalar(source);
    case "opaque":
      return source;
  }
}
