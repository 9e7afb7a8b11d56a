import type { Showing } from "@/components/passage/showing";
import type { PassageView } from "@/lib/core/review/passage-view";

type Props = { declined: NonNullable<PassageView["declined"]>; showing: Showing };

/** Why the last suggestion was declined, in the words of who did. */
export function DeclinedNote({ declined: { byName, mine, note }, showing: { t } }: Props) {
  return (
    <p className="hint">
      {mine ? t("suggestion.declined.mine") : t("suggestion.declined.by", { name: byName })}{" "}
      <q dir="auto" data-declined="">
        {note}
      </q>
    </p>
  );
}
