"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";

export type AskKind = "change" | "take_down";
export type Asking = { kind: AskKind; body: string };

type Props = {
  kinds: readonly AskKind[];
  busy: boolean;
  problem: string | null;
  ask: (asking: Asking) => void;
};

const box = "w-full rounded-lg border border-rule-2 bg-card px-3 py-2.5 text-[15px] text-ink";

/**
 * Taking down is one click, with a word to the author for who wants to say one. A change has to be said, so
 * it opens a form.
 */
export function AskCard({ kinds, busy, problem, ask }: Props) {
  const t = useTranslations("receipt");
  const id = useId();
  const [changing, setChanging] = useState(false);

  function send(kind: AskKind) {
    return (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      ask({ kind, body: String(new FormData(event.currentTarget).get("body") ?? "").trim() });
    };
  }

  return (
    <div className="mt-3 grid gap-4">
      {kinds.includes("change") && !changing && (
        <Button className="justify-self-start" onClick={() => setChanging(true)}>
          {t("askChange")}
        </Button>
      )}
      {changing && (
        <form onSubmit={send("change")} className="grid gap-2">
          <label htmlFor={`${id}-change`} className="text-[13px] font-[550]">
            {t("words")}
          </label>
          <textarea id={`${id}-change`} name="body" rows={3} maxLength={2000} className={box} />
          <p className="m-0 text-[13px] text-ink-2">{t("changeNext")}</p>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" kind="primary" disabled={busy}>
              {t("sendChange")}
            </Button>
            <Button kind="quiet" onClick={() => setChanging(false)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      )}
      {kinds.includes("take_down") && !changing && (
        <form onSubmit={send("take_down")} className="grid gap-2">
          <Button type="submit" className="justify-self-start" disabled={busy}>
            {t("askTakeDown")}
          </Button>
          <p className="m-0 text-[13px] text-ink-2">{t("takeDownNext")}</p>
          <details>
            <summary className="finger cursor-pointer text-[13px] text-ink-2">
              {t("wordsTakeDown")}
            </summary>
            <textarea
              name="body"
              rows={2}
              maxLength={2000}
              aria-label={t("wordsTakeDown")}
              className={`${box} mt-1`}
            />
          </details>
        </form>
      )}
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
