"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { OpenPlace, TranslationView } from "@/lib/core/translation/open-place";
import type { Span } from "@/lib/core/words/segments";
import { InsteadChoice, insteadLike, lookLike } from "./instead-choice";
import { WordChoice } from "./word-choice";

type Props = { view: TranslationView; place: OpenPlace; close: () => void };

/** The words here for what is out of the original, and what this language's readers see in their place. */
export function WordPicker({ view, place, close }: Props) {
  const t = useTranslations("languages");
  const { language, direction, original } = view;
  const { removal, candidates } = place;
  // Only what can be nowhere else is chosen for somebody; everything else is offered.
  const [span, setSpan] = useState<Span | null>(candidates.find(({ sure }) => sure) ?? null);
  const [instead, setInstead] = useState(insteadLike(removal?.look));
  const { busy, problem, run } = useAct("POST", `/api/v1/passages/${place.id}/redaction`);
  const look = lookLike(instead, removal?.look);
  const take = () =>
    void run({ revisionId: place.revisionId, start: span?.start, end: span?.end, look });
  return (
    <section
      aria-label={t("place.pick")}
      className="mt-3 rounded-lg border border-rule-2 px-4 py-3"
    >
      {removal && (
        <p className="m-0 mb-2 text-[14px]">
          {t("place.outThere")}{" "}
          <q lang={original.language} className="font-read text-[15px]">
            <bdi>{removal.words}</bdi>
          </q>
        </p>
      )}
      <p className="m-0 mb-2 text-[13px] text-ink-2">{t("place.pickHint")}</p>
      <WordChoice
        {...{ language, direction, candidates }}
        text={place.text}
        maybe={t("place.maybe")}
        chosen={span}
        choose={setSpan}
      />
      <InsteadChoice
        {...{ instead, language, direction }}
        choose={setInstead}
        there={removal ? { look: removal.look, language: original.language } : undefined}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button kind="primary" disabled={!span || busy} onClick={take}>
          {t("place.take")}
        </Button>
        <Button kind="quiet" disabled={!span} onClick={() => setSpan(null)}>
          {t("place.again")}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t("place.close")}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="mt-2 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </section>
  );
}
