"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDesk } from "@/components/review/desk-context";

/** Where else there is something to look at, in a line each; nothing where nothing is. */
export function PointedOut() {
  const t = useTranslations("review.pointedOut");
  const { facts } = useDesk();
  const { pointedOut, interviewId, original, language } = facts;
  const effects = `/interviews/${interviewId}/effects${original ? "" : `?in=${language}`}`;
  const lines = [
    { of: "voices", count: pointedOut.voices, href: `/interviews/${interviewId}/voices` },
    { of: "effects", count: pointedOut.effects, href: effects },
  ] as const;
  const some = lines.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <div className="pointed">
      {some.map(({ of, count, href }) => (
        <p key={of} className="m-0">
          {t(of, { count })}{" "}
          <Link href={href} className="finger text-accent underline underline-offset-2">
            {t("look")}
          </Link>
        </p>
      ))}
    </div>
  );
}
