import type { Look } from "../words/cut";
import type { GroundRules } from "./ground-rules";

/** How a removal looks by the rules, nothing without any; null where its maker has to find the words. */
export function defaultLook(rules: Pick<GroundRules, "look" | "label"> | null): Look | null {
  switch (rules?.look) {
    case undefined:
    case "nothing":
      return { kind: "nothing" };
    case "ellipsis":
      return { kind: "ellipsis" };
    case "label":
      return rules.label ? { kind: "label", words: rules.label } : null;
    case "generalisation":
    case "pseudonym":
      return null;
  }
}
