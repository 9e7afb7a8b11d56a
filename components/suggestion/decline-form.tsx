"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { isComposing, sendsForm } from "@/components/passage/sends-form";
import { useDraft } from "@/components/passage/use-draft";
import { useDesk } from "@/components/review/desk-context";
import { TooLong } from "@/components/thread/too-long";
import { Button } from "@/components/ui/button";
import { doDeed } from "@/lib/client/review/do-deed";
import { closePane } from "@/lib/client/review/press";
import { LONGEST_MESSAGE } from "@/lib/core/review/api";
import type { PassageView } from "@/lib/core/review/passage-view";

/** "Rather not": why, in words of one's own, or without any. */
export function DeclineForm({ view, suggestion }: { view: PassageView; suggestion: string }) {
  const t = useTranslations("review.suggestion");
  const desk = useDesk();
  const draft = useDraft(view, { kind: "decline", thread: suggestion });
  const over = draft.text.length - LONGEST_MESSAGE;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  function send(event?: FormEvent) {
    event?.preventDefault();
    if (over > 0) return field.current?.focus();
    const note = draft.text.trim() === "" ? undefined : draft.text;
    const deed = { verb: "answer", passage: view.id, suggestion, answer: "decline", note } as const;
    doDeed(desk, deed, { draft: draft.done() });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (sendsForm(event)) send();
    else if (event.key === "Escape" && !isComposing(event)) closePane(desk);
    else return;
    event.preventDefault();
  }

  return (
    <form className="pane" onSubmit={send}>
      <label className="field">
        <span>{t("why")}</span>
        <textarea
          ref={field}
          dir="auto"
          rows={2}
          defaultValue={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <TooLong by={over} />
      {!draft.kept && <p className="hint">{t("notKept")}</p>}
      <div className="row">
        <Button type="submit" kind="primary">
          {t("decline")}
        </Button>
        <Button kind="quiet" onClick={() => closePane(desk)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
