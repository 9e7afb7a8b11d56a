import type { Showing } from "@/components/passage/showing";
import type { EffectNote } from "@/lib/core/integrity/views";

/** What removals elsewhere may have done to a passage, said quietly beneath it. */
export function EffectNotes({ effects, t }: { effects: EffectNote[]; t: Showing["t"] }) {
  return effects.map(({ rule, mark }) => (
    <p key={mark} className="hint">
      {t(`effect.${rule}`)}
    </p>
  ));
}
