"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { LanguageField } from "@/components/import/language-field";
import { Button } from "@/components/ui/button";
import type { HeldPost as Held } from "./use-add-languages";

type Props = { post: Held; busy: boolean; onAdd: (language: string) => void; onDrop: () => void };

/** What was read of a post before it is kept, and its language where nothing says it. */
export function HeldPost({ post, busy, onAdd, onDrop }: Props) {
  const t = useTranslations("languages.add.held");
  const [language, setLanguage] = useState(post.language);
  const heading = useRef<HTMLHeadingElement>(null);
  // It opens below what was pressed.
  useEffect(() => heading.current?.focus(), []);
  const { seen, given, name } = post;
  const { turns, passages } = seen;
  const findings = seen.odd.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <section
      aria-label={t("title")}
      className="mt-4 grid gap-3 rounded-lg border border-rule-2 bg-card px-4 py-3"
    >
      <div>
        <h3
          ref={heading}
          tabIndex={-1}
          className="m-0 outline-none text-[15px] font-semibold [overflow-wrap:anywhere]"
        >
          <bdi>{seen.title ?? name ?? t("untitled")}</bdi>
        </h3>
        <p role="status" className="mt-1 mb-0 text-[13px] text-ink-2">
          {t("read", { passages, turns, findings })}
        </p>
      </div>
      <LanguageField
        language={language}
        given={given}
        onLanguage={setLanguage}
        label={t("language")}
      />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" disabled={busy} onClick={() => onAdd(language)}>
          {t("add")}
        </Button>
        <Button kind="quiet" disabled={busy} onClick={onDrop}>
          {t("drop")}
        </Button>
      </div>
    </section>
  );
}
