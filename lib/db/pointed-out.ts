import "server-only";
import { differencesOf } from "./differences";
import type { DismissalKind, DismissalRow } from "./dismissals";
import { effectsIn } from "./effects";
import type { ReviewRows } from "./review";
import { voicesOf } from "./voices";

/** Something that was pointed out in a transcript, and that somebody can call right. */
export type PointedOut = {
  kind: DismissalKind;
  mark: string;
  dismissal: DismissalRow | null;
  /** Keys of the passages it is about. */
  passages: string[];
};

/** Everything that is pointed out in a transcript as it reads now, with what was said about it. */
export function pointedOut(rows: ReviewRows): PointedOut[] {
  return [
    ...differencesOf(rows).map((one) => ({ ...one, kind: "difference" as const })),
    ...voicesOf(rows).map(({ first, second, mark, dismissal }) => {
      return { kind: "voice" as const, mark, dismissal, passages: [...first, ...second] };
    }),
    ...effectsIn(rows).map(({ passage, mark, dismissal }) => {
      return { kind: "effect" as const, mark, dismissal, passages: [passage] };
    }),
  ];
}
