"use client";

import { useTranslations } from "next-intl";
import { useDesk, useReview } from "@/components/review/desk-context";
import { problemOf } from "@/components/suggestion/problem-of";
import { Button } from "@/components/ui/button";
import type { Draft } from "@/lib/client/device/drafts";
import { typedIn } from "@/lib/client/outbox/deed";
import type { QueuedAct } from "@/lib/client/outbox/queued-act";
import { touches } from "@/lib/client/review/desk";
import { loseDraft } from "@/lib/client/review/draft-acts";
import { retryHeld } from "@/lib/client/review/held";
import { openPane } from "@/lib/client/review/press";
import type { PassageView } from "@/lib/core/review/passage-view";

/** What somebody has to know about a passage before they go on: a change, a refusal, a draft. */
export function PassageNotes({ view }: { view: PassageView }) {
  const t = useTranslations("review");
  const notice = useReview(({ notices }) => notices.find(({ passage }) => passage === view.id));
  const queue = useReview((state) => state.queue);
  const held = queue.filter((act) => act.held && touches(act, view.id));
  const all = useReview((state) => state.drafts);
  const pane = useReview((state) => state.pane);
  const drafts = pane ? [] : all.filter(({ passage }) => passage === view.id);
  return (
    <>
      {notice && held.length === 0 && (
        <p className="note" role="status">
          {notice.why ? problemOf(notice.why, t) : t(`notice.${notice.kind}`)}
        </p>
      )}
      {held.map((act) => (
        <HeldNote key={act.key} act={act} view={view} />
      ))}
      {drafts.map((draft) => (
        <DraftNote key={draft.id} draft={draft} view={view} />
      ))}
    </>
  );
}

/** An act the server could not take: both texts, and the choice. Nothing is thrown away by itself. */
function HeldNote({ act, view }: { act: QueuedAct; view: PassageView }) {
  const t = useTranslations("review.held");
  const desk = useDesk();
  const { facts } = desk;
  const words =
    act.deed.verb === "words" ? { lang: facts.language, dir: facts.direction } : { dir: "auto" };
  return (
    <section className="note" aria-label={t("label")}>
      <p className="m-0 font-[550]">
        {t(act.held === "stale" || act.held === "blocked" ? act.held : "other")}
      </p>
      <dl>
        <dt>{t("now")}</dt>
        <dd lang={facts.language} dir={facts.direction}>
          {view.out ? t("isOut") : view.text}
        </dd>
        <dt>{t("yours")}</dt>
        <dd {...words}>{typedIn(act.deed)}</dd>
      </dl>
      <div className="row">
        {!view.out && (
          <Button kind="primary" onClick={() => retryHeld(desk, act)}>
            {t("again")}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void desk.outbox.remove([act.key])}>
          {t("drop")}
        </Button>
      </div>
    </section>
  );
}

/** Words begun earlier on this device. */
function DraftNote({ draft, view }: { draft: Draft; view: PassageView }) {
  const t = useTranslations("review.draft");
  const desk = useDesk();
  const { kind, thread } = draft;
  function goOn() {
    if (kind === "words") return openPane(desk, view.id, { kind, counters: thread ?? undefined });
    if (kind === "structure") {
      const type = thread === "heading" ? "heading" : "keyPoint";
      return openPane(desk, view.id, { kind, type });
    }
    if (kind === "decline" && thread) return openPane(desk, view.id, { kind, suggestion: thread });
    if (kind === "reply" && thread) return openPane(desk, view.id, { kind, thread });
    openPane(desk, view.id, { kind: "message", talk: kind === "talk" });
  }
  return (
    <section className="note" aria-label={t("label")}>
      <p className="m-0">
        {t("here")} <q dir="auto">{draft.text}</q>
      </p>
      <div className="row">
        <Button onClick={goOn}>{t("goOn")}</Button>
        <Button kind="quiet" onClick={() => void loseDraft(desk, draft.id)}>
          {t("drop")}
        </Button>
      </div>
    </section>
  );
}
