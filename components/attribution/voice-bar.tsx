import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Begin } from "@/lib/core/attribution/begin";
import type { VoicePowers, VoiceView } from "@/lib/core/attribution/views";
import type { VoiceActs } from "./use-voice-acts";

type Props = {
  place: VoiceView;
  powers: VoicePowers;
  begin: Begin | null;
  to: string;
  setTo: (label: string) => void;
  acts: VoiceActs;
  busy: boolean;
  onLater: (() => void) | null;
};

const big = "min-h-[48px] text-[15px]";

/** What can be said about a place; at the thumb on a phone. */
export function VoiceBar({ place, powers, begin, to, setTo, acts, busy, onLater }: Props) {
  const t = useTranslations("voices");
  const may = powers.apply || powers.suggest;
  const name = place.others.find(({ label }) => label === to)?.name ?? to;
  const whole = begin?.at === 0;
  return (
    <div className="sticky bottom-0 z-10 -mx-5 mt-4 border-rule-2 border-t bg-card px-5 pt-3 pb-[calc(12px+env(safe-area-inset-bottom))] sm:static sm:mx-0 sm:rounded-xl sm:border sm:pb-3">
      {may && place.others.length > 1 && <Others {...{ place, to, setTo }} />}
      <div className="flex flex-wrap gap-2.5">
        {may && (
          <Button
            kind="primary"
            className={`${big} flex-1 basis-[11rem]`}
            disabled={busy || !begin}
            onClick={() =>
              begin && void acts.give(place, begin, { label: to, apply: powers.apply })
            }
          >
            {t(whole || !begin ? "give" : "split", { name })}
          </Button>
        )}
        {powers.dismiss && (
          <Button
            kind={may ? "plain" : "primary"}
            className={`${big} flex-1 basis-[9rem]`}
            disabled={busy}
            onClick={() => void acts.confirm(place)}
          >
            {t("right")}
          </Button>
        )}
      </div>
      <div className="mt-2 flex items-center gap-3">
        <p className="m-0 flex-1 text-[13px] text-ink-2">
          {may && t(!begin ? "hint.choose" : powers.apply ? "hint.apply" : "hint.suggest")}
        </p>
        {onLater && (
          <Button kind="quiet" className="min-h-11" disabled={busy} onClick={onLater}>
            {t("later")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Others({ place, to, setTo }: Pick<Props, "place" | "to" | "setTo">) {
  const t = useTranslations("voices");
  return (
    <label className="mb-2.5 flex items-center gap-3 text-[13px] text-ink-2">
      {t("who")}
      <select
        value={to}
        onChange={(event) => setTo(event.target.value)}
        className="min-h-11 flex-1 rounded-lg border border-rule-2 bg-card px-3 text-[15px] text-ink sm:max-w-[20rem]"
      >
        {place.others.map(({ label, name }) => (
          <option key={label} value={label}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
