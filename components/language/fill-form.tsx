"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { sendsForm } from "@/components/passage/sends-form";
import { Button } from "@/components/ui/button";
import { LONGEST_WORDING } from "@/lib/core/review/api";
import type { FillPlace } from "@/lib/core/translation/fill-place";
import type { TranslationView } from "@/lib/core/translation/open-place";
import { useFillDraft } from "./use-fill-draft";
import type { Failed } from "./use-fill-saves";

type Props = {
  view: TranslationView;
  place: FillPlace;
  position: string;
  /** Somebody is at work here: the field is where they go on. */
  begun: boolean;
  onSave: (written: Written) => void;
  /** What of it could not be saved, and why. */
  failed: Failed | null;
  /** To the next open passage or the one before; null where this is the only one. */
  go: ((by: number) => void) | null;
};

/** Words on their way to the server; `saved` lets them go from the device. */
export type Written = { text: string; saved: () => void };

/** One passage without words: what the original says beside an empty field in the other language. */
export function FillForm({ view, place, position, begun, onSave, failed, go }: Props) {
  const t = useTranslations("languages.fill");
  const draft = useFillDraft(view, place, failed?.text ?? "");
  const problem = failed?.problem;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const over = draft.text.length - LONGEST_WORDING;
  const ready = over <= 0 && draft.text.trim() !== "";

  useEffect(() => {
    if (begun) field.current?.focus();
  }, [begun]);

  function save() {
    if (ready) onSave({ text: draft.text, saved: draft.handOver() });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!sendsForm(event)) return;
    event.preventDefault();
    save();
  }

  return (
    <div className="mt-4 grid gap-x-8 gap-y-4 min-[760px]:grid-cols-2">
      <div>
        <p className="m-0 mb-1 text-[12px] text-ink-2">
          {t(`kind.${place.kind}`)} · {position}
        </p>
        {place.originals.map((said) => (
          <p
            key={said.id}
            lang={view.original.language}
            dir={view.original.direction}
            className="m-0 mb-2 font-read text-[17px] leading-[1.6] whitespace-pre-line"
          >
            {place.speaker && (
              <b className="font-semibold">
                <bdi>{place.speaker}</bdi>{" "}
              </b>
            )}
            {said.text}
          </p>
        ))}
      </div>
      <div>
        <label htmlFor={id} className="mb-1 block text-[12px] text-ink-2">
          {t("label")}
        </label>
        <textarea
          ref={field}
          id={id}
          lang={view.language}
          dir={view.direction}
          value={draft.text}
          rows={Math.min(14, 3 + Math.ceil(draft.text.length / 45))}
          aria-describedby={`${id}-hint`}
          onChange={(event) => draft.type(event.target.value)}
          onKeyDown={onKeyDown}
          className="w-full resize-y rounded-lg border border-rule-2 bg-card px-3 py-2.5 font-read text-[17px] leading-[1.6] text-ink"
        />
        <p id={`${id}-hint`} className="mt-1 mb-0 text-[12px] text-ink-2">
          {t(draft.kept ? "hint" : "notKept")}
        </p>
        {(problem || draft.older || over > 0) && (
          <p role="alert" className="mt-2 mb-0 text-[13px] text-danger">
            {over > 0 ? t("tooLong", { count: over }) : t(`problem.${problem ?? "older"}`)}
          </p>
        )}
        <div className="mt-3 flex flex-wrap gap-2">
          <Button kind="primary" disabled={!ready} onClick={save}>
            {t("keep")}
          </Button>
          {go && <Button onClick={() => go(1)}>{t("later")}</Button>}
          {go && (
            <Button kind="quiet" onClick={() => go(-1)}>
              {t("back")}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
