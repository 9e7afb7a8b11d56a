import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { VoiceView } from "@/lib/core/attribution/views";
import { excerpt } from "@/lib/core/words/excerpt";
import type { VoiceActs } from "./use-voice-acts";
import type { VoicesDeskProps } from "./voices-desk";

type Props = {
  places: VoiceView[];
  desk: Omit<VoicesDeskProps, "places">;
  acts: VoiceActs;
  busy: boolean;
};

/** What somebody called right, for both to see, and the way back. */
export function ConfirmedList({ places, desk, acts, busy }: Props) {
  const t = useTranslations("voices");
  const confirmed = places.filter(({ dismissed }) => dismissed);
  if (confirmed.length === 0) return null;
  return (
    <details className="mt-9 rounded-xl border border-rule bg-card">
      <summary className="cursor-pointer px-4 py-3 text-[13px] font-[550]">
        {t("confirmed", { count: confirmed.length })}
      </summary>
      <ul className="m-0 list-none border-rule border-t p-0">
        {confirmed.map((place) => (
          <Confirmed key={place.mark} {...{ place, desk, acts, busy }} />
        ))}
      </ul>
    </details>
  );
}

function Confirmed({ place, desk, acts, busy }: Omit<Props, "places"> & { place: VoiceView }) {
  const t = useTranslations("voices");
  const format = useFormatter();
  const { dismissed, second } = place;
  if (!dismissed) return null;
  const date = format.dateTime(new Date(dismissed.at), { dateStyle: "medium" });
  const [passage] = second.passages;
  const hidden = !passage || passage.cuts.length > 0;
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-1 border-rule border-t px-4 py-3 first:border-t-0">
      <div className="min-w-0 flex-1 basis-[16rem]">
        {!hidden && (
          <q
            lang={desk.language}
            dir={desk.direction}
            className="font-read text-[16px] [overflow-wrap:anywhere]"
          >
            {excerpt(passage.text, null, 90)}
          </q>
        )}
        <p className="m-0 text-[13px] text-ink-2">{t("by", { name: dismissed.byName, date })}</p>
      </div>
      {desk.powers.dismiss && (
        <Button kind="quiet" disabled={busy} onClick={() => void acts.doubt(dismissed.id)}>
          {t("again")}
        </Button>
      )}
    </li>
  );
}
