"use client";

import { LivePassage } from "@/components/passage/live-passage";
import type { Showing } from "@/components/passage/showing";
import { WordsEditor } from "@/components/passage/words-editor";
import { MessageForm } from "@/components/thread/message-form";
import { useReview } from "./desk-context";

/** The passages that changed, each printed anew in its place; the focused one with its open form. */
export function LivePassages({ showing }: { showing: Showing }) {
  const live = useReview((state) => state.live);
  const current = useReview((state) => state.current);
  const pane = useReview((state) => state.pane);
  return [...live.values()].map((view) => {
    const open = view.id === current ? pane : null;
    const form =
      open?.kind === "reply" ? <MessageForm view={view} kind="reply" thread={open.thread} /> : null;
    return (
      <LivePassage
        key={view.id}
        view={view}
        showing={showing}
        editor={
          open?.kind === "words" ? (
            <WordsEditor key={open.counters} view={view} counters={open.counters} />
          ) : null
        }
        reply={open?.kind === "reply" ? { thread: open.thread, form } : null}
      />
    );
  });
}
