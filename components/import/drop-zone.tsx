"use client";

import { clsx } from "clsx";
import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { useSize } from "./use-size";
import type { SourceState } from "./use-source";

type Props = { state: SourceState; over: boolean; onFiles: (files: File[]) => void };

/** The frame to drop a file on; the button in it opens the file picker, also by keyboard. */
export function DropZone({ state, over, onFiles }: Props) {
  return (
    <div
      className={clsx(
        "grid min-h-[240px] place-items-center rounded-xl border-2 border-dashed px-6 py-10 text-center transition-colors",
        over ? "border-accent bg-card" : "border-rule-2 bg-card/60",
      )}
    >
      {state.kind === "reading" ? (
        <Reading name={state.name} part={state.part} />
      ) : (
        <Asking {...{ over, onFiles }} />
      )}
    </div>
  );
}

function Asking({ over, onFiles }: Omit<Props, "state">) {
  const t = useTranslations("import.drop");
  const size = useSize();
  return (
    <div className="grid justify-items-center gap-3">
      <FileText size={30} strokeWidth={1.4} className="text-ink-3" aria-hidden="true" />
      <FileButton onFiles={onFiles} />
      <span className={clsx("text-[15px]", over ? "font-[550] text-accent" : "text-ink-2")}>
        {t(over ? "now" : "or")}
      </span>
      <span id="drop-hint" className="text-[13px] text-ink-2">
        {t("hint", { size })}
      </span>
    </div>
  );
}

/** The input is what the keyboard reaches; the label is what the eye sees as a button. */
function FileButton({ onFiles }: Pick<Props, "onFiles">) {
  const t = useTranslations("import.drop");
  return (
    <label
      className={buttonClass(
        "primary",
        "cursor-pointer px-5 py-3 text-[15px] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
      )}
    >
      {t("choose")}
      <input
        type="file"
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        className="sr-only"
        aria-describedby="drop-hint"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was changed.
          event.target.value = "";
        }}
      />
    </label>
  );
}

function Reading({ name, part }: { name: string; part: number }) {
  const t = useTranslations("import.drop");
  return (
    <div className="grid w-full max-w-[320px] gap-3">
      <span className="text-[15px] [overflow-wrap:anywhere]">{t("reading", { name })}</span>
      <progress
        value={part}
        max={1}
        aria-label={t("reading", { name })}
        className="h-1.5 w-full accent-(--accent)"
      />
    </div>
  );
}
