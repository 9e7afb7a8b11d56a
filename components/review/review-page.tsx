"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Showing } from "@/components/passage/showing";
import { askReview } from "@/lib/client/review/catch-up";
import { entryOf, withQueue } from "@/lib/client/review/entries";
import { factsOf, type ReviewFacts, type Show } from "@/lib/client/review/facts";
import { openDesk } from "@/lib/client/review/open-desk";
import { readEntries } from "@/lib/client/review/read-entries";
import type { ReviewView } from "@/lib/core/review/passage-view";
import "@/components/passage/passage.css";
import "@/components/queue/queue.css";
import "@/components/thread/thread.css";
import { DeskProvider } from "./desk-context";
import { takeOver } from "./hand-over";
import { navItemsOf, readNavItems } from "./nav-items";
import { ReviewBody } from "./review-body";
import { NothingReached, TextIsComing } from "./text-states";

type Props = { facts: ReviewFacts; token: string; show: Show; bar: ReactNode };

/** Where the words of this page are: given, already printed in the document, or still to be asked for. */
type Source = { view: ReviewView | null; printed: boolean };

/**
 * The review page in the browser, around words that the server printed. Came somebody by a link inside
 * the app, there is no printed document, and the words are asked for once.
 */
export function ReviewPage({ facts, token, show, bar }: Props) {
  const [source, setSource] = useState<Source>(() => firstSource(facts.transcriptId, token));
  const [problem, setProblem] = useState(false);
  const missing = !source.view && !source.printed;
  useEffect(() => {
    if (!missing) return;
    let wanted = true;
    askReview(facts).then((view) => {
      if (!wanted) return;
      setProblem(view === null);
      if (view) setSource({ view, printed: false });
    });
    return () => {
      wanted = false;
    };
  }, [missing, facts]);
  if (problem) return <NothingReached />;
  if (missing) return <TextIsComing />;
  // Back from another page, the router's facts are those of the first visit; the words' own are not.
  const now = source.view ? factsOf(source.view) : facts;
  return <WithWords {...{ show, bar, source }} facts={now} />;
}

function firstSource(transcriptId: string, token: string): Source {
  const view = takeOver(token);
  if (view || typeof document === "undefined") return { view, printed: false };
  return {
    view: null,
    printed: document.querySelector(`[data-review="${transcriptId}"]`) !== null,
  };
}

function WithWords({ facts, show, bar, source }: Omit<Props, "token"> & { source: Source }) {
  const t = useTranslations("review");
  const format = useFormatter();
  const [desk] = useState(() => {
    const made = openDesk(facts, show);
    const { view } = source;
    const entries = view ? orderOf(view).map((one) => entryOf(one)) : readEntries(document);
    made.store.write({ entries: withQueue(entries, facts.queue) });
    return made;
  });
  const [items] = useState(() => (source.view ? navItemsOf(source.view) : readNavItems()));
  const showing: Showing = useMemo(() => ({ t, format, facts }), [t, format, facts]);
  return (
    <DeskProvider value={desk}>
      <ReviewBody {...{ showing, items, bar }} view={source.view} />
    </DeskProvider>
  );
}

/** Passages in the order in which the page shows them. */
function orderOf({ sections, passages }: ReviewView) {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return sections.flatMap((section) => section.passages.flatMap((id) => byId.get(id) ?? []));
}
