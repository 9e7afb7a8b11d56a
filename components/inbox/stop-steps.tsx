"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Lead, QuietPage } from "@/components/sign-in/quiet-page";
import { Button, buttonClass } from "@/components/ui/button";

type Step = "ask" | "busy" | "done" | "gone" | "offline";

/** One button that stops mails, without signing in; afterwards the way to choose them one by one. */
export function StopSteps() {
  const t = useTranslations("notices.stop");
  const token = useToken();
  const [step, setStep] = useState<Step>("ask");

  async function stop() {
    setStep("busy");
    try {
      const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
      const answer = await fetch(`/unsubscribe/${token}`, { method: "POST", body });
      setStep(answer.ok ? "done" : answer.status === 410 ? "gone" : "offline");
    } catch {
      // Not reached: nothing was stopped, and pressing again is safe.
      setStep("offline");
    }
  }

  const gone = token === null || step === "gone";
  if (gone || step === "done") {
    return (
      <QuietPage title={t(gone ? "gone" : "doneTitle")}>
        <div role="status">
          <Lead>{t(gone ? "goneLead" : "done")}</Lead>
        </div>
        <Link href="/" className={buttonClass("plain", "w-full py-3 text-[14px]")}>
          {t("choose")}
        </Link>
      </QuietPage>
    );
  }
  const waiting = token === undefined || step === "busy";
  return (
    <QuietPage title={t("title")}>
      <Lead>{t("lead")}</Lead>
      <Button kind="primary" className="w-full py-3 text-[14px]" disabled={waiting} onClick={stop}>
        {t("stop")}
      </Button>
      {step === "offline" && (
        <p role="alert" className="mt-3 mb-0 text-[13px] text-danger">
          {t("offline")}
        </p>
      )}
    </QuietPage>
  );
}

/** The link's secret; it goes out of the address at once. Undefined before the page looked, null without one. */
function useToken(): string | null | undefined {
  const [token, setToken] = useState<string | null>();
  useEffect(() => {
    const found = window.location.hash.slice(1);
    if (found) window.history.replaceState(window.history.state, "", window.location.pathname);
    setToken((known) => (/^[\w.:-]{20,400}$/.test(found) ? found : (known ?? null)));
  }, []);
  return token;
}
