"use client";

import { useTranslations } from "next-intl";
import { Crash, type CrashProps } from "@/components/ui/crash";

/** A page of an interview that failed, under the interview's own header. */
export default function ReviewError(props: CrashProps) {
  const t = useTranslations("errors.crash");
  return (
    <main className="mx-auto max-w-[560px] px-5 py-16">
      <h1 className="m-0 mb-3 font-read text-[26px] leading-tight font-semibold">{t("title")}</h1>
      <Crash {...props} />
    </main>
  );
}
