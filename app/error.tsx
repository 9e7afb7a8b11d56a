"use client";

import { useTranslations } from "next-intl";
import { QuietPage } from "@/components/sign-in/quiet-page";
import { Crash, type CrashProps } from "@/components/ui/crash";

/** Any page that failed, outside of an interview. */
export default function ErrorPage(props: CrashProps) {
  const t = useTranslations("errors.crash");
  return (
    <QuietPage title={t("title")}>
      <Crash {...props} />
    </QuietPage>
  );
}
