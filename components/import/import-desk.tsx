"use client";

import { useTranslations } from "next-intl";
import { MOST_PASSAGES } from "@/lib/core/import/read-source";
import { DropZone } from "./drop-zone";
import { PasteForm } from "./paste-form";
import { PostCheck } from "./post-check";
import { useDrop } from "./use-drop";
import { useSize } from "./use-size";
import { type SourceState, useSource } from "./use-source";

/** Choosing a post, seeing what is in it, and importing it: one page, nothing sent before its end. */
export function ImportDesk() {
  const t = useTranslations("import");
  const { state, chooseFiles, pasteText, reset } = useSource();
  const over = useDrop({ onFiles: chooseFiles, onText: pasteText });
  if (state.kind === "ready") {
    // A post of its own each time: no language or answer of the one before stays behind.
    return <PostCheck key={state.source} read={state} over={over} onReset={reset} />;
  }
  return (
    <main id="text" className="mx-auto max-w-[720px] px-5 py-9">
      <h1 className="m-0 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
      <p className="mt-2 mb-7 max-w-[62ch] text-[15px] text-ink-2">{t("lead")}</p>
      <Refused state={state} />
      <DropZone state={state} over={over} onFiles={chooseFiles} />
      <PasteForm onText={pasteText} />
    </main>
  );
}

/** One sentence that says what is wrong and what to do. */
function Refused({ state }: { state: SourceState }) {
  const t = useTranslations("import.refused");
  const size = useSize();
  return (
    <div role="alert">
      {state.kind === "refused" && (
        <p className="m-0 mb-4 rounded-xl border border-danger bg-card px-4 py-3 text-[15px] [overflow-wrap:anywhere]">
          {t(state.problem, { name: state.name ?? t("pasted"), size, most: MOST_PASSAGES })}
        </p>
      )}
    </div>
  );
}
