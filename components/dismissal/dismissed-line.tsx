"use client";

import { useFormatter } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";

type Props = {
  transcriptId: string;
  dismissal: string;
  /** When it was called right (ISO 8601). */
  at: string;
  /** Whether the viewer may ask again. */
  may: boolean;
  again: string;
  problemOf: (problem: "blocked" | "offline") => string;
  /** Who called it right and why, by the day as the viewer reads it. */
  children: (date: string) => ReactNode;
};

/** Who called something right, why, and the way back. */
export function DismissedLine({ transcriptId, dismissal, at, may, again, ...words }: Props) {
  const format = useFormatter();
  const { busy, problem, run } = useAct("DELETE", `/api/v1/transcripts/${transcriptId}/dismissal`);
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-x-3 text-[13px] text-ink-2">
      <p className="m-0 min-w-0 flex-1 [overflow-wrap:anywhere]">
        {words.children(format.dateTime(new Date(at), { dateStyle: "medium" }))}
      </p>
      {may && (
        <Button kind="quiet" disabled={busy} onClick={() => void run({ dismissal })}>
          {again}
        </Button>
      )}
      {problem && (
        <p role="alert" className="m-0 basis-full text-danger">
          {words.problemOf(problem)}
        </p>
      )}
    </div>
  );
}
