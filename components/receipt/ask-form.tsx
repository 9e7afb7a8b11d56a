"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";

type Kind = "change" | "take_down";

type Props = { interviewId: string; kinds: readonly Kind[] };

/** A button for each thing to ask for after publication; a few words are welcome and never needed. */
export function AskForm({ interviewId, kinds }: Props) {
  const t = useTranslations("receipt");
  const router = useRouter();
  const id = useId();
  const [kind, setKind] = useState<Kind | null>(null);
  const [state, setState] = useState<"idle" | "busy" | "problem" | "sent">("idle");

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setState("busy");
    const body = { kind, body: String(new FormData(event.currentTarget).get("body")).trim() };
    const sent = await sendJson("POST", `/api/v1/interviews/${interviewId}/requests`, { body });
    setState(sent.ok ? "sent" : "problem");
    if (sent.ok) router.refresh();
  }

  if (state === "sent") return <p role="status">{t("sent")}</p>;
  if (!kind) {
    return (
      <div className="mt-3 flex flex-wrap gap-2">
        {kinds.map((one) => (
          <Button key={one} onClick={() => setKind(one)}>
            {t(one === "change" ? "askChange" : "askTakeDown")}
          </Button>
        ))}
      </div>
    );
  }
  const taking = kind === "take_down";
  return (
    <form onSubmit={send} className="mt-3 grid gap-2">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {t(taking ? "wordsTakeDown" : "words")}
      </label>
      <textarea
        id={id}
        name="body"
        rows={3}
        maxLength={2000}
        className="w-full rounded-lg border border-rule-2 bg-card px-3 py-2.5 text-[15px] text-ink"
      />
      <p className="m-0 text-[13px] text-ink-2">{t(taking ? "takeDownNext" : "changeNext")}</p>
      {state === "problem" && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t("problem")}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={state === "busy"}>
          {t(taking ? "askTakeDown" : "askChange")}
        </Button>
        <Button kind="quiet" onClick={() => setKind(null)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
