"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useDesk } from "@/components/review/desk-context";
import { TooLong } from "@/components/thread/too-long";
import { Button } from "@/components/ui/button";
import { doDeed } from "@/lib/client/review/do-deed";
import { closePane } from "@/lib/client/review/press";
import { LONGEST_WORDING } from "@/lib/core/review/api";
import type { PassageView } from "@/lib/core/review/passage-view";
import { foldWords } from "@/lib/core/words/fold-words";
import { isComposing, sendsForm } from "./sends-form";
import { useDraft } from "./use-draft";

/**
 * "Fix it": the words of one passage as text to change; a proposal, or at once where one may. The field's
 * value is the browser's alone while somebody types, so that composing, dictating and undoing are never
 * disturbed; only who lets their words go gets a new field.
 */
export function WordsEditor({ view }: { view: PassageView }) {
  const t = useTranslations("review.fix");
  const desk = useDesk();
  const { language, direction, powers } = desk.facts;
  const text = view.standing === "untranslated" ? "" : view.text;
  const mine = view.suggestions.find((one) => one.mine && one.change.type === "words")?.change;
  const proposed = mine?.type === "words" ? mine.text : null;
  const own = proposed ?? text;
  const draft = useDraft(view, { kind: "words", first: own });
  const field = useRef<HTMLTextAreaElement>(null);
  const [round, setRound] = useState(0);
  const changed = draft.base.revisionId !== view.revisionId;
  const over = draft.text.length > LONGEST_WORDING;
  const same = foldWords(draft.text) === foldWords(view.text);
  const ready =
    !over &&
    !same &&
    draft.text.trim() !== "" &&
    (changed || draft.text !== own || proposed === null);
  const as = powers.edit ? "revision" : "suggestion";

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new field is entered as the first was
  useEffect(() => enter(field.current, desk.store.read().span), [desk, round]);

  function send() {
    if (!ready) return;
    const revisionId = changed ? view.revisionId : draft.base.revisionId;
    const deed = { verb: "words", passage: view.id, text: draft.text, as } as const;
    doDeed(desk, deed, {
      draft: draft.done(),
      seen: { revisionId, digest: view.digest },
      advance: as === "suggestion",
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (sendsForm(event)) send();
    else if (event.key === "Escape" && !isComposing(event)) closePane(desk);
    else return;
    event.preventDefault();
  }

  function discard() {
    draft.lose();
    setRound(round + 1);
  }

  return (
    <div className="editor">
      {changed && (
        <div className="conflict" role="status">
          <p className="m-0 font-[550]">{t("changed")}</p>
          <p className="now" lang={language} dir={direction}>
            {view.text}
          </p>
        </div>
      )}
      <textarea
        key={round}
        ref={field}
        aria-label={t("label")}
        aria-describedby={`${view.anchor}-fix`}
        lang={language}
        dir={direction}
        defaultValue={draft.text}
        rows={Math.min(14, 1 + Math.ceil(draft.text.length / 60))}
        onChange={(event) => draft.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <TooLong by={draft.text.length - LONGEST_WORDING} />
      <p className="hint" id={`${view.anchor}-fix`}>
        {draft.kept ? t(`hint.${as}`) : t("notKept")}
      </p>
      <div className="row">
        <Button kind="primary" disabled={!ready} onClick={send}>
          {t(`send.${as}`)}
        </Button>
        <Button onClick={() => closePane(desk)}>{t("later")}</Button>
        {draft.text !== own && (
          <Button kind="quiet" onClick={discard}>
            {t("discard")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Begins at the selected words, else at the end. */
function enter(
  field: HTMLTextAreaElement | null,
  span: { start: number; end: number } | null,
): void {
  if (!field) return;
  field.focus({ preventScroll: true });
  const { length } = field.value;
  field.setSelectionRange(span?.start ?? length, span?.end ?? length);
}
