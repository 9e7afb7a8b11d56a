"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { sendsForm } from "@/components/passage/sends-form";
import { useDraft } from "@/components/passage/use-draft";
import { useDesk, useReview } from "@/components/review/desk-context";
import { Button } from "@/components/ui/button";
import type { Deed } from "@/lib/client/outbox/deed";
import { doDeed } from "@/lib/client/review/do-deed";
import { closePane } from "@/lib/client/review/press";
import { LONGEST_MESSAGE } from "@/lib/core/review/api";
import type { PassageView } from "@/lib/core/review/passage-view";
import { nameMentions } from "@/lib/core/thread/message";
import { VisibilityField, type Wish, WishField } from "./asking-fields";
import { MentionField } from "./mention-field";
import { TooLong } from "./too-long";

type Kind = "talk" | "comment" | "reply";
type Props = { view: PassageView; kind: Kind; thread?: string };

/** A message: one that begins a conversation, with an answer asked for or not, or a reply. */
export function MessageForm({ view, kind, thread }: Props) {
  const t = useTranslations("review.message");
  const desk = useDesk();
  const span = useReview((state) => state.span);
  const draft = useDraft(view, { kind, thread, span });
  const field = useRef<HTMLTextAreaElement>(null);
  const named = useId();
  const { powers } = desk.facts;
  // The author's "Let's talk" is a question to the other side.
  const asks = kind === "talk" && powers.edit;
  const talk = kind === "talk" && !powers.edit;
  const offered = wishesFor(kind, powers.edit, powers.decide);
  const [wish, setWish] = useState<Wish>(asks ? "blocking" : "none");
  const wants = talk || wish !== "none";
  const visibility = wants && draft.visibility === "private" ? "sides" : draft.visibility;
  const sees = view.threads.find(({ id }) => id === thread)?.visibility ?? visibility;
  const people = desk.facts.people.filter(
    ({ reads }) => sees === "all" || (sees === "sides" && !reads),
  );
  const over = nameMentions(draft.text, people).length - LONGEST_MESSAGE;
  // Counted in other words than those of now, the place would be a wrong one: the whole passage then.
  const about = draft.base.revisionId === view.revisionId ? draft.base.span : null;

  useEffect(() => field.current?.focus(), []);

  function send(event?: FormEvent) {
    event?.preventDefault();
    if (draft.text.trim() === "" || over > 0) return field.current?.focus();
    const body = draft.text;
    const named = people.filter(({ name }) => body.includes(`@${name}`));
    const passage = view.id;
    const query = wish === "none" ? undefined : wish;
    const deed: Deed = thread
      ? { verb: "comment", passage, thread, body, named }
      : { verb: "thread", passage, span: about, body, named, talk, query, visibility };
    doDeed(desk, deed, { draft: draft.done() });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (sendsForm(event)) send();
    else if (event.key === "Escape" && !event.nativeEvent.isComposing) closePane(desk);
    else return;
    event.preventDefault();
  }

  return (
    <form className={thread ? "reply" : "pane"} onSubmit={send}>
      <div className="field">
        <label htmlFor={named}>{t(asks ? "label.ask" : `label.${kind}`)}</label>
        {about && (
          <q lang={desk.facts.language} dir="auto">
            {view.text.slice(about.start, about.end)}
          </q>
        )}
        <MentionField
          id={named}
          field={field}
          text={draft.text}
          type={draft.type}
          people={people}
          onKeyDown={onKeyDown}
        />
      </div>
      {!thread && (
        <div className="asking">
          {offered.length > 0 && <WishField chosen={wish} choose={setWish} offered={offered} />}
          <VisibilityField chosen={visibility} choose={draft.show} wants={wants} />
        </div>
      )}
      <TooLong by={over} />
      {!draft.kept && <p className="hint">{t("notKept")}</p>}
      {talk && <p className="hint">{t("hint.talk")}</p>}
      {wish === "blocking" && <p className="hint">{t("hint.ask")}</p>}
      {visibility === "private" && !thread && <p className="hint">{t("hint.private")}</p>}
      <div className="row">
        <Button type="submit" kind="primary">
          {t(visibility === "private" && !thread ? "keep" : "send")}
        </Button>
        <Button onClick={() => closePane(desk)}>{t("later")}</Button>
        {draft.text.trim() !== "" && (
          <Button kind="quiet" onClick={draft.lose}>
            {t("discard")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Author and interviewee can want an answer of each other; a reader asks nobody. */
function wishesFor(kind: Kind, edits: boolean, decides: boolean): Wish[] {
  if (kind === "talk") return edits ? ["blocking", "information"] : [];
  return kind === "comment" && (edits || decides) ? ["none", "information", "blocking"] : [];
}
