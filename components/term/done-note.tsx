"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { EverywhereView } from "@/lib/core/terms/views";
import type { TakeOut } from "./use-take-out";

type Props = { view: EverywhereView; out: TakeOut };

/** That it is out, with the way back and the way to what still waits. */
export function DoneNote({ view, out }: Props) {
  const t = useTranslations("terms.places");
  const { result, busy, problem } = out;
  const note = useRef<HTMLDivElement>(null);
  // What was pressed is gone from the page with its form: the note takes its place.
  useEffect(() => {
    if (result) note.current?.focus();
  }, [result]);
  if (!result) return null;
  return (
    <div
      ref={note}
      tabIndex={-1}
      role="status"
      className="scroll-mt-24 mt-3 rounded-lg border border-ok px-4 py-3 text-[14px]"
    >
      {result.undone ? (
        <p className="m-0">{t("undone")}</p>
      ) : (
        <>
          <p className="m-0">{t("done", { count: result.count })}</p>
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button disabled={busy} onClick={() => void out.undo()}>
              {t("undo")}
            </Button>
            {view.languages.length > 1 && (
              <Link href={`/interviews/${view.interviewId}/languages`}>{t("waits")}</Link>
            )}
          </div>
          {problem && <p className="mt-2 mb-0 text-danger">{t(`problem.${problem}`)}</p>}
        </>
      )}
    </div>
  );
}
