"use client";

import { useTranslations } from "next-intl";
import { PassageList } from "@/components/language/passage-list";
import { Button } from "@/components/ui/button";
import type { LinkPageView } from "@/lib/core/translation/link-page";
import type { Linking } from "./use-linking";

type Props = { view: LinkPageView; linking: Linking };

/** At the foot of the screen: what is taken up and what to do with it, or what the last correction did. */
export function LinkBar({ view, linking }: Props) {
  const t = useTranslations("languages");
  const { picked, corrected, problem } = linking;
  return (
    <div
      aria-live="polite"
      className="fixed inset-x-0 bottom-0 z-20 border-rule-2 border-t bg-card px-5 pt-3 pb-[calc(14px+env(safe-area-inset-bottom))] empty:hidden"
    >
      {(picked || corrected || problem) && (
        <div className="mx-auto grid max-w-[1140px] gap-2.5">
          {picked ? (
            <Picked view={view} linking={linking} picked={picked} />
          ) : (
            corrected && <Corrected view={view} linking={linking} corrected={corrected} />
          )}
          {problem && (
            <p role="alert" className="m-0 text-[13px] text-danger">
              {t(`problem.${problem}`)}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function Picked({ view, linking, picked }: Props & { picked: string }) {
  const t = useTranslations("languages.links");
  const { chosen, busy, link, drop } = linking;
  const order = Object.keys(view.originals);
  const inOrder = [...chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return (
    <>
      <p className="m-0 text-[13px] text-ink-2">{t("choose")}</p>
      <p
        lang={view.language}
        dir={view.direction}
        className="m-0 line-clamp-2 font-read text-[16px] leading-[1.5]"
      >
        {view.passages[picked]?.text}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" disabled={busy} onClick={() => void link(picked, inOrder)}>
          {t("lay", { count: chosen.length })}
        </Button>
        <Button kind="quiet" disabled={busy} onClick={drop}>
          {t("cancel")}
        </Button>
      </div>
    </>
  );
}

function Corrected({
  view,
  linking,
  corrected,
}: Props & { corrected: NonNullable<Linking["corrected"]> }) {
  const t = useTranslations("languages.links");
  const { passage, before, around } = corrected;
  const named = around.flatMap((id) => view.passages[id] ?? []);
  return (
    <>
      <p className="m-0 text-[14px]">{t("done", { count: around.length })}</p>
      {named.length > 0 && (
        <PassageList
          passages={named}
          language={view.language}
          direction={view.direction}
          className="m-0 flex max-h-[22vh] list-none flex-col gap-1 overflow-y-auto p-0"
        />
      )}
      <div className="flex flex-wrap gap-2">
        {before && (
          <Button disabled={linking.busy} onClick={() => void linking.link(passage, before)}>
            {t("undo")}
          </Button>
        )}
        <Button kind="quiet" onClick={linking.forget}>
          {t("good")}
        </Button>
      </div>
    </>
  );
}
