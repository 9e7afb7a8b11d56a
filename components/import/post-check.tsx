"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { asLanguage, guessLanguage } from "@/lib/core/import/guess-language";
import { understandingOf } from "@/lib/core/import/understanding";
import { CheckHead } from "./check-head";
import { ImportBar } from "./import-bar";
import { KeptCard } from "./kept-card";
import { KindCard } from "./kind-card";
import { OddCard } from "./odd-card";
import { SectionCard } from "./section-card";
import { SpeakerCard } from "./speaker-card";
import { TextCard } from "./text-card";
import type { ReadPost } from "./use-source";
import { WhatComes } from "./what-comes";

type Props = { read: ReadPost; over: boolean; onReset: () => void };

/** What was understood of a post, before anything of it is stored. */
export function PostCheck({ read, over, onReset }: Props) {
  const { post, findings, name, source } = read;
  const locale = useLocale();
  const given = asLanguage(post.language ?? "");
  const [language, setLanguage] = useState(() => given ?? guessLanguage(name, source, locale));
  const seen = useMemo(() => understandingOf(post, findings), [post, findings]);
  return (
    <>
      <main
        id="text"
        className={clsx(
          "mx-auto max-w-[1080px] px-5 pt-9 pb-40",
          over && "outline-2 -outline-offset-8 outline-accent outline-dashed",
        )}
      >
        <CheckHead {...{ seen, name, language, onReset }} />
        {!post.interview && <NotInterview />}
        <div className="grid items-start gap-5 min-[900px]:grid-cols-[340px_minmax(0,1fr)] min-[900px]:gap-8">
          <div className="grid gap-5">
            <SpeakerCard speakers={seen.speakers} language={language} />
            <SectionCard sections={seen.sections} language={language} />
            <KindCard kinds={seen.kinds} />
          </div>
          <div className="grid min-w-0 gap-5">
            <OddCard odd={seen.odd} language={language} />
            {seen.kept.length > 0 && <KeptCard kept={seen.kept} />}
            <TextCard post={post} language={language} />
          </div>
        </div>
        <div className="mt-6 sm:hidden">
          <WhatComes name={name} language={language} />
        </div>
      </main>
      <ImportBar {...{ read, language, given: given !== null }} onLanguage={setLanguage} />
    </>
  );
}

/** A plain sentence, and the choice that stays. */
function NotInterview() {
  const t = useTranslations("import.notInterview");
  return (
    <section className="mb-5 rounded-xl border border-warn bg-card px-5 py-4">
      <h2 className="m-0 text-[15px] font-semibold">{t("title")}</h2>
      <p className="m-0 mt-1 max-w-[70ch] text-[15px] text-ink-2">{t("lead")}</p>
    </section>
  );
}
