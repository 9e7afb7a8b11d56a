import type { EffectRule } from "./effect";

/** What may read differently at a passage, for both sides. */
export type EffectNote = { rule: EffectRule; mark: string };

/** A passage as a line names it. */
export type PlaceRef = { id: string; anchor: string; number: number };

/** What removals may have done to a passage, as its line on the page shows it. */
export type EffectView = EffectNote & {
  passage: PlaceRef;
  /** Who speaks there; null for what nobody says. */
  speaker: string | null;
  /** How it reads without what is out, shortened. */
  quote: string;
  /** Of what something is out. */
  because: PlaceRef[];
  dismissed: { id: string; byName: string; at: string; note: string } | null;
};
