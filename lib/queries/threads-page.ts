import "server-only";
import type { PassageView, ThreadView } from "@/lib/core/review/passage-view";
import type { ThreadItem, ThreadsView } from "@/lib/core/thread/views";
import { excerpt } from "@/lib/core/words/excerpt";
import { visibleText } from "@/lib/core/words/visible-text";
import { loadEveryTranscript, type ReviewRows } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { viewingOf } from "./review/viewing";
import { viewsOf } from "./review/views-of";
import { titleOf } from "./review-page";

/** Every conversation of an interview, in all its languages, as far as the grant's holder sees them. */
export async function readThreadsPage(grant: Grant<"interview.read">): Promise<ThreadsView> {
  const all = await loadEveryTranscript(grant);
  const [first] = all;
  const items = all.flatMap((rows) => itemsOf(grant, rows));
  return {
    interviewId: grant.interviewId,
    title: titleOf(first, viewsOf(viewingOf(grant, first))),
    role: grant.role,
    items: items.toSorted((a, b) => rank(a) - rank(b) || (a.at < b.at ? 1 : -1)),
  };
}

function itemsOf(grant: Grant, rows: ReviewRows): ThreadItem[] {
  const { language, original } = rows.transcript;
  return viewsOf(viewingOf(grant, rows)).flatMap((view) =>
    view.threads.map((thread) => itemOf(view, thread, { language, original })),
  );
}

function itemOf(
  view: PassageView,
  { id, state, blocking, visibility, place, was, comments }: ThreadView,
  of: { language: string; original: boolean },
): ThreadItem {
  const [first] = comments;
  const stays = view.out ? "" : visibleText(view.text, view.cuts);
  return {
    ...{ id, state, blocking, visibility, place, ...of, anchor: view.anchor },
    byName: first?.byName ?? "",
    mine: first?.mine ?? false,
    at: comments.at(-1)?.at ?? "",
    body: first?.body ?? "",
    names: first?.names ?? {},
    replies: Math.max(0, comments.length - 1),
    quote: was ?? excerpt(stays),
  };
}

/** What holds publishing back, then what wants an answer, then the rest. */
function rank({ state, blocking }: ThreadItem): number {
  if (state === "resolved") return 3;
  if (state === "answered") return 2;
  return blocking || state === "asked" ? 0 : 1;
}
