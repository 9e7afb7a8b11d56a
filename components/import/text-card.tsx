"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { wordsOf } from "@/lib/core/import/understanding";
import type { Passage, Post } from "@/lib/core/post/post";
import { Card } from "./card";

/** Passages that are laid out together; the browser skips the groups that are not in sight. */
const TOGETHER = 50;

/** The whole text as passages, made only when somebody wants to read it. */
export function TextCard({ post, language }: { post: Post; language: string }) {
  const t = useTranslations("import.text");
  const [open, setOpen] = useState(false);
  const groups = useMemo(() => {
    const count = Math.ceil(post.passages.length / TOGETHER);
    return Array.from({ length: count }, (_, at) =>
      post.passages.slice(at * TOGETHER, (at + 1) * TOGETHER),
    );
  }, [post]);
  return (
    <Card title={t("title")}>
      <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="cursor-pointer text-[13px] text-accent">{t("show")}</summary>
        {open &&
          groups.map((passages) => (
            <div
              key={passages[0]?.key}
              lang={language}
              className="[contain-intrinsic-size:auto_3000px] [content-visibility:auto]"
            >
              {passages.map((passage) => (
                <Words key={passage.key} {...{ post, passage }} />
              ))}
            </div>
          ))}
      </details>
    </Card>
  );
}

const looks: Partial<Record<Passage["kind"], string>> = {
  title: "text-[24px] leading-snug font-semibold",
  heading: "mt-5 text-[19px] leading-snug font-semibold",
  "key-point": "ps-4 text-[15px] text-ink-2",
  byline: "text-[15px] text-ink-2",
  caption: "text-[15px] text-ink-2",
  note: "text-[15px] text-ink-2",
};

function Words({ post, passage }: { post: Post; passage: Passage }) {
  const t = useTranslations("import.text");
  const speaker = passage.label && post.speakers[passage.speaker ?? -1];
  const words = wordsOf(post, passage);
  return (
    <div className="mt-3">
      {speaker && (
        <b dir="auto" className="block text-[12px] font-semibold text-ink-2">
          {speaker.name ?? speaker.label}
        </b>
      )}
      {passage.syntax === "opaque" ? (
        <>
          <span className="block text-[12px] text-ink-3">{t("asWritten")}</span>
          <pre
            dir="auto"
            className="m-0 font-mono text-[13px] whitespace-pre-wrap [overflow-wrap:anywhere]"
          >
            {words}
          </pre>
        </>
      ) : (
        <p
          dir="auto"
          className={`m-0 font-read [overflow-wrap:anywhere] whitespace-pre-line ${looks[passage.kind] ?? "text-[17px] leading-[1.6]"}`}
        >
          {words}
        </p>
      )}
    </div>
  );
}
