"use client";

import { useFormatter, useTranslations } from "next-intl";
import { MarkedWords } from "@/components/passage/marked-words";
import { useDesk } from "@/components/review/desk-context";
import type { ProvenanceView, VersionView } from "@/lib/core/provenance/views";
import type { Span } from "@/lib/core/words/segments";
import type { Stretch } from "./stretches-of";

type Props = { stretch: Stretch; found: ProvenanceView };

/** Some sentences, who last changed them, and one tap away what the passage said before. */
export function StretchItem({ stretch, found: { versions } }: Props) {
  const t = useTranslations("review.provenance");
  const format = useFormatter();
  const version = versions[stretch.version];
  const before = versions[stretch.version - 1];
  if (!version) return null;
  return (
    <li>
      <p className="maker">
        <b>{nameOf(version, t)}</b>{" "}
        <time dateTime={version.at}>
          {format.dateTime(new Date(version.at), { dateStyle: "medium" })}
        </time>
      </p>
      <Words {...stretch} />
      {before && (
        <details>
          <summary>{t("before")}</summary>
          <Words {...before} />
        </details>
      )}
    </li>
  );
}

function Words({ text, out }: { text: string; out: Span[] }) {
  const t = useTranslations("review.words");
  const { facts } = useDesk();
  return (
    <p className="said" lang={facts.language} dir={facts.direction}>
      <MarkedWords text={text} out={out} said={t("removed")} />
    </p>
  );
}

function nameOf(
  { origin, name, mine }: VersionView,
  t: ReturnType<typeof useTranslations<"review.provenance">>,
): string {
  if (origin === "imported" || origin === "spoken" || origin === "cleaned")
    return t(`origin.${origin}`);
  if (mine) return t(`mine.${origin}`);
  return name === null ? t("somebody") : t(`other.${origin}`, { name });
}
