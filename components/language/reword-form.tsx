"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import { LONGEST_WORDING } from "@/lib/core/review/api";
import type { OpenPlace, TranslationView } from "@/lib/core/translation/open-place";
import { useFillDraft } from "./use-fill-draft";

type Props = { view: TranslationView; place: OpenPlace; close: () => void };

/** Other words for an open place, written beside what the original says now. */
export function RewordForm({ view, place, close }: Props) {
  const t = useTranslations("languages");
  const draft = useFillDraft(view, place, "");
  const [touched, setTouched] = useState(false);
  const { busy, problem, run } = useAct("POST", `/api/v1/passages/${place.id}/revision`);
  const id = useId();
  const text = touched || draft.text !== "" ? draft.text : place.text;
  const ready =
    !busy && text.trim() !== "" && text !== place.text && text.length <= LONGEST_WORDING;

  async function keep() {
    const originals = place.originals.map(({ id, digest }) => ({ id, digest }));
    const saved = draft.handOver();
    if (await run({ revisionId: place.revisionId, text, originals })) saved();
  }

  return (
    <div className="mt-3 rounded-lg border border-rule-2 px-4 py-3">
      <label htmlFor={id} className="mb-1 block text-[13px] text-ink-2">
        {t(place.standing === "left-out" ? "place.rewordLeftOut" : "place.reword")}
      </label>
      <textarea
        id={id}
        lang={view.language}
        dir={view.direction}
        value={text}
        rows={Math.min(14, 3 + Math.ceil(text.length / 60))}
        onChange={(event) => {
          setTouched(true);
          draft.type(event.target.value);
        }}
        className="w-full resize-y rounded-lg border border-rule-2 bg-card px-3 py-2.5 font-read text-[17px] leading-[1.6] text-ink"
      />
      {(problem || draft.older || !draft.kept) && (
        <p role="alert" className="mt-2 mb-0 text-[13px] text-danger">
          {problem && t(`problem.${problem}`)} {draft.older && t("fill.problem.older")}{" "}
          {!draft.kept && t("fill.notKept")}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button kind="primary" disabled={!ready} onClick={() => void keep()}>
          {t("place.rewordKeep")}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t("place.close")}
        </Button>
      </div>
    </div>
  );
}
