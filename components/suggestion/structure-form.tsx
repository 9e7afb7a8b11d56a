"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useDraft } from "@/components/passage/use-draft";
import { useDesk } from "@/components/review/desk-context";
import { Button } from "@/components/ui/button";
import { viewOf } from "@/lib/client/review/desk";
import type { StructureType } from "@/lib/client/review/facts";
import { closePane } from "@/lib/client/review/press";
import { rearrange } from "@/lib/client/review/rearrange";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { Change, Reason } from "@/lib/core/suggestion/change";
import { MergeFields } from "./merge-fields";
import { OrderFields } from "./order-fields";
import { problemOf } from "./problem-of";
import { ReasonChoice } from "./reason-choice";
import { SpeakerFields } from "./speaker-fields";
import { SplitFields } from "./split-fields";
import { TextFields } from "./text-fields";

type Props = { view: PassageView; type: StructureType };
type Draft = ReturnType<typeof useDraft>;

/** A change of how passages are put together: suggested, or made at once where one may. */
export function StructureForm({ view, type }: Props) {
  const t = useTranslations("review");
  const desk = useDesk();
  const { edit, suggest } = desk.facts.powers;
  const [change, choose] = useState<Change | null>(type === "merge" ? { type } : null);
  const [reason, chooseReason] = useState<Reason | null>(null);
  const draft = useDraft(view, { kind: "structure", thread: type });
  const { state, send } = useRearranging(view, draft);
  const ready = change !== null && state !== "busy";
  const go = (apply: boolean) => change && void send({ change, reason, apply });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready) go(edit);
  }

  return (
    <form className="pane structure" onSubmit={submit} aria-label={t(`structure.menu.${type}`)}>
      <Fields {...{ view, type, choose, draft }} />
      {suggest && <ReasonChoice chosen={reason} choose={chooseReason} />}
      {typeof state === "object" && (
        <p className="problem" role="alert">
          {problemOf(state.why, t)}
        </p>
      )}
      <div className="row">
        <Button type="submit" kind="primary" disabled={!ready}>
          {t(edit ? "structure.apply" : "fix.send.suggestion.author")}
        </Button>
        {edit && suggest && (
          <Button disabled={!ready} onClick={() => go(false)}>
            {t("fix.send.suggestion.interviewee")}
          </Button>
        )}
        <Button kind="quiet" onClick={() => closePane(desk)}>
          {t("suggestion.cancel")}
        </Button>
      </div>
    </form>
  );
}

type FieldsProps = Props & { choose: (change: Change | null) => void; draft: Draft };

function Fields({ view, type, choose, draft }: FieldsProps) {
  switch (type) {
    case "speaker":
      return <SpeakerFields view={view} choose={choose} />;
    case "split":
      return <SplitFields view={view} choose={choose} />;
    case "merge":
      return <MergeFields view={view} />;
    case "order":
      return <OrderFields view={view} choose={choose} />;
    default:
      return <TextFields type={type} choose={choose} draft={draft} />;
  }
}

type Suggested = { change: Change; reason: Reason | null; apply: boolean };

/** Sends it once; the same key goes again while nobody knows whether it arrived. Words stay until it has. */
function useRearranging(view: PassageView, draft: Draft) {
  const desk = useDesk();
  const [state, setState] = useState<"open" | "busy" | { why: string }>("open");
  const [key, setKey] = useState(() => crypto.randomUUID());
  async function send({ apply, ...suggested }: Suggested) {
    setState("busy");
    const { revisionId } = viewOf(desk, view.id) ?? view;
    const body = { revisionId, ...suggested, ...(apply ? { apply } : {}) };
    const path = `/api/v1/passages/${view.id}/suggestions`;
    const act = { key, path, body, passage: view.id, anew: apply, draft: draft.done() };
    const done = await rearrange(desk, act);
    if (done === "done") {
      if (!apply) closePane(desk);
      return;
    }
    draft.type(draft.text);
    if (done.why !== "unreached") setKey(crypto.randomUUID());
    setState(done);
  }
  return { state, send };
}
