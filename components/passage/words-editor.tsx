"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useDesk } from "@/components/review/desk-context";
import { ScopeHint } from "@/components/rules/scope-hint";
import { ReasonChoice } from "@/components/suggestion/reason-choice";
import { TooLong } from "@/components/thread/too-long";
import { Button } from "@/components/ui/button";
import { closePane } from "@/lib/client/review/press";
import { LONGEST_WORDING } from "@/lib/core/review/api";
import type { PassageView } from "@/lib/core/review/passage-view";
import { isComposing, sendsForm } from "./sends-form";
import { useWording } from "./use-wording";

/** `counters`: the suggestion that the new wording answers. */
type Props = { view: PassageView; counters?: string | undefined };

/**
 * "Fix it": the words of one passage as text to change; suggested to the other side, or at once where one
 * may. The field's value is the browser's alone while somebody types, so that composing, dictating and
 * undoing are never disturbed; only who lets their words go gets a new field.
 */
export function WordsEditor({ view, counters }: Props) {
  const t = useTranslations("review.fix");
  const desk = useDesk();
  const { language, direction, role } = desk.facts;
  const wording = useWording(view, counters);
  const { draft, ready, ways } = wording;
  const [first, second] = ways;
  const field = useRef<HTMLTextAreaElement>(null);
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new field is entered as the first was
  useEffect(() => enter(field.current, desk.store.read().span), [desk, round]);

  function onKeyDown(event: KeyboardEvent) {
    if (sendsForm(event) && first) wording.send(first);
    else if (event.key === "Escape" && !isComposing(event)) closePane(desk);
    else return;
    event.preventDefault();
  }

  function discard() {
    draft.lose();
    setRound(round + 1);
  }

  const side = role === "interviewee" ? "author" : "interviewee";
  const hint = first === "suggestion" ? `hint.${first}.${side}` : "hint.revision";
  return (
    <div className="editor">
      <Since view={view} changed={wording.changed} />
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
      {ways.includes("suggestion") && (
        <ReasonChoice chosen={wording.reason} choose={wording.choose} />
      )}
      <p className="hint" id={`${view.anchor}-fix`}>
        {draft.kept ? t(hint) : t("notKept")}
      </p>
      <ScopeHint rules={desk.facts.rules} />
      <div className="row">
        {first && (
          <Button kind="primary" disabled={!ready} onClick={() => wording.send(first)}>
            {t(first === "suggestion" ? `send.suggestion.${side}` : "send.revision")}
          </Button>
        )}
        {second && (
          <Button disabled={!ready} onClick={() => wording.send(second)}>
            {t(`send.suggestion.${side}`)}
          </Button>
        )}
        <Button kind={second ? "quiet" : "plain"} onClick={() => closePane(desk)}>
          {t("later")}
        </Button>
        {draft.text !== wording.own && (
          <Button kind="quiet" onClick={discard}>
            {t("discard")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The words as they are now, where they changed while somebody was writing. */
function Since({ view, changed }: { view: PassageView; changed: boolean }) {
  const t = useTranslations("review.fix");
  const { language, direction } = useDesk().facts;
  if (!changed) return null;
  return (
    <div className="conflict" role="status">
      <p className="m-0 font-[550]">{t("changed")}</p>
      <p className="now" lang={language} dir={direction}>
        {view.text}
      </p>
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
