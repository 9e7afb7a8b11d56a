"use client";

import { useTranslations } from "next-intl";
import { Lead, QuietPage } from "@/components/sign-in/quiet-page";
import { Button, buttonClass } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What was kept, what to do next, and a reference for whoever runs the server (SECURITY.md 26). */
export default function ErrorPage({ error, reset }: Props) {
  const t = useTranslations("errors.crash");
  return (
    <QuietPage title={t("title")}>
      <Lead>{t("kept")}</Lead>
      <Lead>{t("next")}</Lead>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={reset}>
          {t("again")}
        </Button>
        {/* A full load: the router may be what failed. */}
        <a href="/" className={buttonClass()}>
          {t("home")}
        </a>
      </div>
      {error.digest && (
        <p className="mt-6 mb-0 text-[13px] text-ink-2">
          {t("reference", { digest: error.digest })}
        </p>
      )}
    </QuietPage>
  );
}
