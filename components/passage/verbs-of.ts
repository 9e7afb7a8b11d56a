import type { PassageView, ReviewPowers } from "@/lib/core/review/passage-view";

/** What can be pressed on a passage, in the order of the keys 1 to 5, then the comment. */
export type Verb = "fine" | "fix" | "out" | "not_me" | "talk" | "comment";

export const keyOf: Record<Verb, string> = {
  fine: "1",
  fix: "2",
  out: "3",
  not_me: "4",
  talk: "5",
  comment: "C",
};

/** The verbs that do something now, for this person and this passage (the policy table's answers). */
export function verbsOf(view: PassageView, powers: ReviewPowers): Verb[] {
  const { out, syntax } = view;
  const words = powers.suggest || powers.edit;
  const verbs: (Verb | false)[] = [
    powers.decide && !out && "fine",
    words && !out && syntax !== "opaque" && "fix",
    powers.redact && !out && "out",
    powers.decide && !out && "not_me",
    powers.comment && (powers.decide || powers.edit) && !out && "talk",
    powers.comment && "comment",
  ];
  return verbs.filter((verb) => verb !== false);
}

/** Whether this is the word that stands; pressing it again takes it back. */
export function isPressed(view: PassageView, verb: Verb): boolean {
  return view.mine && (verb === "fine" || verb === "not_me") && view.status === verb;
}
