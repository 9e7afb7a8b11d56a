"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { LineView } from "@/lib/core/publish/views";

type Props = { interviewId: string; line: LineView; signed: boolean };

/** Offered, never added unasked: a line at the end of every file that says who approved it. */
export function LineChoice({ interviewId, line, signed }: Props) {
  const t = useTranslations("publish.line");
  const router = useRouter();
  const id = useId();
  const [state, setState] = useState<"idle" | "busy" | "problem">("idle");

  async function choose(shown: boolean) {
    setState("busy");
    const path = `/api/v1/interviews/${interviewId}/closing-line`;
    const sent = await sendJson("PUT", path, { body: { shown } });
    setState(sent.ok ? "idle" : "problem");
    router.refresh();
  }

  return (
    <div className="my-5 rounded-xl border border-rule px-4 py-3.5">
      <label className="flex min-h-6 items-start gap-2.5 text-[14px] font-[550] pointer-coarse:min-h-11 pointer-coarse:items-center">
        <input
          type="checkbox"
          className="mt-0.5 size-[17px] flex-none accent-[var(--accent)] pointer-coarse:mt-0"
          checked={line.shown}
          disabled={state === "busy"}
          aria-describedby={id}
          onChange={({ target }) => void choose(target.checked)}
        />
        {t("label")}
      </label>
      {line.words && (
        <p className="m-0 mt-1.5 font-read text-[15px] italic" lang={line.language} dir="auto">
          {line.words}
        </p>
      )}
      <p id={id} className="m-0 mt-1.5 text-[13px] text-ink-2">
        {signed ? t("again") : t("hint")}
      </p>
      {state === "problem" && (
        <p role="alert" className="m-0 mt-1.5 text-[13px] text-danger">
          {t("problem")}
        </p>
      )}
    </div>
  );
}
