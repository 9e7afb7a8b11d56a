"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LanguageField } from "./language-field";
import { useImport } from "./use-import";
import type { ReadPost } from "./use-source";
import { WhatComes } from "./what-comes";

type Props = {
  read: ReadPost;
  language: string;
  /** The post says its language itself; then there is nothing to ask. */
  given: boolean;
  onLanguage: (language: string) => void;
};

/** The step that stores something: which language, where to, and the one button. */
export function ImportBar({ read, language, given, onLanguage }: Props) {
  const t = useTranslations("import");
  const { state, send } = useImport(read, language);
  const busy = state === "sending";
  return (
    <section
      aria-label={t("title")}
      className="fixed inset-x-0 bottom-0 z-20 border-rule-2 border-t bg-card"
    >
      <div className="mx-auto flex max-w-[1080px] flex-wrap items-center justify-end gap-x-5 gap-y-2.5 px-5 py-3">
        <div className="me-auto hidden min-w-[280px] flex-1 sm:block">
          <WhatComes name={read.name} language={language} />
        </div>
        <LanguageField {...{ language, given, onLanguage }} />
        <Button
          kind="primary"
          disabled={busy}
          onClick={send}
          className="px-5 py-3 text-[15px] max-sm:flex-1"
        >
          {t(busy ? "sending" : read.post.interview ? "go" : "goAnyway")}
        </Button>
        <div role="alert" className="basis-full text-[13px] text-danger empty:hidden">
          {state !== "idle" && state !== "sending" && t(`problem.${state}`)}
        </div>
      </div>
    </section>
  );
}
