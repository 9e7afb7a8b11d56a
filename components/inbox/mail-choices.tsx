"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import { type MailChoice, type MailChoiceName, mailChoices } from "@/lib/core/notice/mail-choice";

type Props = { interviewId: string; choice: MailChoice };
type State = "idle" | "busy" | "saved" | "offline";

/** A switch for each kind of mail; each is saved when it is turned, and turns back when it could not be. */
export function MailChoices({ interviewId, choice }: Props) {
  const t = useTranslations("notices.mails");
  const [now, setNow] = useState(choice);
  const [state, setState] = useState<State>("idle");

  async function turn(name: MailChoiceName) {
    const next = { ...now, [name]: !now[name] };
    setNow(next);
    setState("busy");
    const path = `/api/v1/interviews/${interviewId}/mail-choice`;
    const sent = await sendJson("PUT", path, { body: next });
    if (!sent.ok) setNow(now);
    setState(sent.ok ? "saved" : "offline");
  }

  return (
    <fieldset className="m-0 border-0 p-0" disabled={state === "busy"}>
      <legend className="sr-only">{t("title")}</legend>
      <ul className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0">
        {mailChoices.map((name) => (
          <li key={name} className="border-rule border-t first:border-t-0">
            <label className="flex min-h-11 cursor-pointer items-start gap-3 px-4 py-3">
              <input
                type="checkbox"
                className="mt-1 size-4 shrink-0 accent-accent"
                checked={now[name]}
                onChange={() => turn(name)}
              />
              <span className="grid gap-0.5">
                <span className="text-[15px] font-[550]">{t(`${name}.label`)}</span>
                <span className="text-[13px] text-ink-2">{t(`${name}.hint`)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-3 mb-0 min-h-[20px] text-[13px] text-ok">
        {state === "saved" && t("saved")}
      </p>
      {state === "offline" && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t("offline")}
        </p>
      )}
    </fieldset>
  );
}
