import type { PassageView } from "@/lib/core/review/passage-view";
import type { Showing } from "./showing";

/** What is said at the end of a passage's first line: where it stands, for the one who looks. */
export function stateLabel(view: PassageView, { t, facts }: Showing): string {
  const { status, byName, mine, out } = view;
  if (facts.role === "reader")
    return t(status === "fine" ? "state.reader.fine" : "state.reader.waiting");
  if (out) return out.mine ? t("state.mine.out") : t("state.other.out", { name: out.byName });
  if (mine || facts.role === "interviewee") return t(`state.mine.${status}`);
  return byName === null ? t("state.nobody") : t(`state.other.${status}`, { name: byName });
}

/** The mark before it, so that colour is never alone. */
export function stateMark({ status, out }: PassageView): string {
  if (out) return "⊘";
  const marks = {
    waiting: "○",
    reopened: "↻",
    fine: "✓",
    fix: "✎",
    out: "⊘",
    not_me: "≠",
    talk: "…",
  };
  return marks[status];
}
