"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { AskForm } from "./ask-form";
import { CodePage } from "./code-page";
import { Lead, QuietPage } from "./quiet-page";

type Props = {
  next: string | null;
  /** What stands above and below the address field: who is signed in, other ways in. */
  above?: ReactNode;
  below?: ReactNode;
  /** What stands below the code field: where the mail is, when it cannot be sent. */
  beside?: ReactNode;
};

type Step = { name: "ask" | "code" | "gone"; email: string };

/** The address, then the code; the typed address is kept on the way back. */
export function SignInSteps({ next, above, below, beside }: Props) {
  const t = useTranslations("sign-in");
  const [step, setStep] = useState<Step>({ name: "ask", email: "" });
  const { email } = step;
  const go = (name: Step["name"]) => setStep({ name, email });

  if (step.name === "ask") {
    return (
      <QuietPage title={t("title")}>
        <Lead>{t("lead")}</Lead>
        {above}
        <AskForm next={next} email={email} onSent={(email) => setStep({ name: "code", email })} />
        {below}
      </QuietPage>
    );
  }
  if (step.name === "gone") {
    return (
      <QuietPage title={t("link.gone")}>
        <Lead>{t("link.goneLead")}</Lead>
        <Button kind="primary" className="w-full py-3 text-[14px]" onClick={() => go("ask")}>
          {t("link.ask")}
        </Button>
      </QuietPage>
    );
  }
  const b = (words: ReactNode) => (
    <b className="font-[550] text-ink [overflow-wrap:anywhere]">{words}</b>
  );
  return (
    <CodePage
      title={t("code.title")}
      lead={t.rich("code.lead", { email, b })}
      onGone={() => go("gone")}
    >
      <Button kind="quiet" className="mt-3 w-full" onClick={() => go("ask")}>
        {t("code.again")}
      </Button>
      {beside}
    </CodePage>
  );
}
