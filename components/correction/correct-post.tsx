"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { ComparedPost } from "./compared-post";
import { useCorrectPost } from "./use-correct-post";

export type CorrectPostProps = {
  transcriptId: string;
  language: string;
  direction: "ltr" | "rtl";
  /** Where a passage of it is shown, before its anchor. */
  review: string;
};

/** A corrected post for a text that is there: chosen or pasted, looked at first, and taken in one act. */
export function CorrectPost(props: CorrectPostProps) {
  const t = useTranslations("correction");
  const id = useId();
  const { state, take, chooseFile, paste, reset } = useCorrectPost(props.transcriptId);
  const working = state.kind === "working";
  return (
    <section
      id="correct"
      aria-labelledby={id}
      className="mb-6 rounded-xl border border-rule-2 border-dashed px-5 py-4"
    >
      <h2 id={id} className="m-0 text-[17px] font-semibold">
        {t("title")}
      </h2>
      <p className="mt-1 mb-3 max-w-[62ch] text-[14px] text-ink-2">{t("lead")}</p>
      {state.kind !== "compared" && (
        <>
          <label
            className={buttonClass(
              "plain",
              "cursor-pointer has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
            )}
          >
            {t("choose")}
            <input
              type="file"
              accept=".md,.markdown,.txt,text/markdown,text/plain"
              disabled={working}
              className="sr-only"
              onChange={(event) => {
                const [chosen] = event.target.files ?? [];
                if (chosen) chooseFile(chosen);
                event.target.value = "";
              }}
            />
          </label>
          <Paste busy={working} onText={paste} />
        </>
      )}
      <div aria-live="polite" className="mt-3 text-[14px] empty:hidden">
        {state.kind === "working" && <p className="m-0 text-ink-2">{t(`step.${state.step}`)}</p>}
        {state.kind === "refused" && (
          <p className="m-0 text-danger">{t(`trouble.${state.trouble}`)}</p>
        )}
        {state.kind === "taken" && <p className="m-0 text-ink-2">{t("taken")}</p>}
        {state.kind === "compared" && (
          <ComparedPost {...props} view={state.view} take={() => void take()} reset={reset} />
        )}
      </div>
    </section>
  );
}

/** The other way in: the whole post as text. */
function Paste({ busy, onText }: { busy: boolean; onText: (text: string) => void }) {
  const t = useTranslations("correction");
  const id = useId();
  function read(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onText(String(new FormData(event.currentTarget).get("post")));
  }
  return (
    <details className="mt-3">
      <summary className="cursor-pointer text-[13px] text-ink-2">{t("paste")}</summary>
      <form onSubmit={read} className="mt-2 grid gap-2" noValidate>
        <label htmlFor={id} className="text-[13px] text-ink-2">
          {t("pasteLabel")}
        </label>
        <textarea
          id={id}
          name="post"
          rows={8}
          dir="auto"
          spellCheck={false}
          className="w-full resize-y rounded-lg border border-rule-2 bg-card px-3 py-2.5 font-mono text-[13px] text-ink"
        />
        <Button type="submit" disabled={busy} className="justify-self-start">
          {t("compare")}
        </Button>
      </form>
    </details>
  );
}
