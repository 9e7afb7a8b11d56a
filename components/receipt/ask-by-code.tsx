"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { CodeForm } from "@/components/sign-in/code-form";
import { goOn } from "@/components/sign-in/go-on";
import { sendJson } from "@/lib/client/send-json";
import { AskCard, type Asking } from "./ask-card";

type Props = { link: string; askers: string[] };

/**
 * Asks as somebody who holds the link and is not signed in: a code goes to the mailbox of whom they say they
 * are, and once it is typed what they asked for is asked for. Nothing happens before that.
 */
export function AskByCode({ link, askers }: Props) {
  const t = useTranslations("receipt");
  const group = useId();
  const [who, setWho] = useState(0);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [state, setState] = useState<"idle" | "busy" | "code">("idle");
  const [problem, setProblem] = useState<string | null>(null);

  async function ask(wanted: Asking) {
    setAsking(wanted);
    setProblem(null);
    setState("busy");
    const sent = await sendJson("POST", "/api/v1/sign-in", { body: { receipt: link, who } });
    setState(sent.ok ? "code" : "idle");
    if (sent.ok) return;
    const known =
      sent.code === "not-found" ? "gone" : sent.code === "too-many" ? "tooMany" : "other";
    setProblem(t(`code.problem.${known}`));
  }

  /** Where the sign-in leads is the same receipt inside its interview, which shows what was asked. */
  async function askSignedIn(next: string) {
    const [, interview] = /^(\/interviews\/[^/]+)\/receipts\//.exec(next) ?? [];
    if (interview && asking)
      await sendJson("POST", `/api/v1${interview}/requests`, { body: asking });
    goOn(next);
  }

  if (state === "code") {
    return (
      <section className="mt-3">
        <h3 className="m-0 text-[15px] font-semibold">{t("code.heading")}</h3>
        <p role="status" className="mt-1 mb-3 text-ink-2">
          {t("code.lead", { name: askers[who] ?? "" })}
        </p>
        <CodeForm onGone={() => setState("idle")} onOpened={askSignedIn} />
      </section>
    );
  }
  return (
    <>
      <p className="m-0 mt-1 text-ink-2">{t("code.hint")}</p>
      {askers.length > 1 && (
        <fieldset className="m-0 mt-3 grid gap-1 border-0 p-0">
          <legend className="p-0 text-[13px] font-[550]">{t("code.who")}</legend>
          {askers.map((name, at) => (
            <label key={name} className="finger flex items-center gap-2">
              <input type="radio" name={group} checked={who === at} onChange={() => setWho(at)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <AskCard kinds={both} busy={state === "busy"} {...{ problem, ask }} />
    </>
  );
}

const both = ["change", "take_down"] as const;
