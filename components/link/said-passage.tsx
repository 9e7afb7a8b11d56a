import { clsx } from "clsx";
import type { LinkPageView } from "@/lib/core/translation/link-page";
import { PassageText } from "./passage-text";
import type { Linking } from "./use-linking";

type Props = { id: string; view: LinkPageView; linking: Linking };

/** A passage of the original; while one of the translation is taken up, a button that chooses it. */
export function SaidPassage({ id, view, linking }: Props) {
  const said = view.originals[id];
  if (!said) return null;
  const text = <PassageText excerpt={said} in={view.original} />;
  if (!linking.picked) {
    return (
      <div data-original={id} className={`${box} border-transparent`}>
        {text}
      </div>
    );
  }
  const chosen = linking.chosen.includes(id);
  return (
    <button
      type="button"
      data-choice={id}
      data-original={id}
      aria-pressed={chosen}
      onClick={() => linking.toggle(id)}
      className={clsx(
        box,
        "m-0 w-full cursor-pointer text-start text-inherit",
        chosen ? "border-ink bg-note" : "border-rule-2 border-dashed bg-transparent",
      )}
    >
      {text}
      {chosen && (
        <span
          aria-hidden="true"
          className="absolute -top-2.5 end-2 rounded-full bg-ink px-1.5 text-[12px] text-paper leading-5"
        >
          ✓
        </span>
      )}
    </button>
  );
}

/** The same room in both, so that nothing moves when a passage is taken up. */
const box = "relative rounded-lg border px-2.5 py-2";
