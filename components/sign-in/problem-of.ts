import type { RefusalCode } from "@/lib/core/review/api";

/** Key of the sentence, under `problem` in the catalogue, for a refused request. */
export function problemOf(code: RefusalCode | "offline", field: "email" | "code") {
  if (code === "too-many") return "tooMany";
  return code === "bad-input" ? field : "offline";
}
