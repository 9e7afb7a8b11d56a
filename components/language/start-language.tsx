"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";
import { offeredLanguages } from "@/lib/core/import/guess-language";

type Props = { interviewId: string; here: string[] };

/** A translation that is written here, passage by passage: only its language has to be chosen. */
export function StartLanguage({ interviewId, here }: Props) {
  const t = useTranslations("languages.add.start");
  const names = new Intl.DisplayNames([useLocale()], { type: "language" });
  const router = useRouter();
  const id = useId();
  const [language, setLanguage] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<"offline" | "known" | null>(null);
  const offered = offeredLanguages
    .filter((tag) => !here.includes(tag))
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name));

  async function start() {
    setBusy(true);
    setProblem(null);
    const path = `/api/v1/interviews/${interviewId}/translations`;
    const sent = await sendJson<{ id: string }>("POST", path, { body: { language } });
    setBusy(false);
    if (sent.ok) return router.push(`/interviews/${interviewId}/languages/${sent.data.id}`);
    setProblem(sent.code === "offline" ? "offline" : "known");
    router.refresh();
  }

  return (
    <div className="mt-4 border-rule border-t pt-4">
      <h3 className="m-0 text-[15px] font-semibold">{t("title")}</h3>
      <p className="mt-1 mb-3 text-[14px] text-ink-2">{t("lead")}</p>
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="sr-only">
          {t("language")}
        </label>
        <select
          id={id}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          className="rounded-lg border border-rule-2 bg-card px-3 py-2 text-[15px] text-ink pointer-coarse:min-h-11"
        >
          <option value="">{t("language")}</option>
          {offered.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
        <Button disabled={busy || language === ""} onClick={() => void start()}>
          {t("go")}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="mt-2 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
