"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { InboxItem } from "@/lib/core/notice/inbox-item";

type Props = {
  item: InboxItem;
  /** When the page was printed: server and browser must say the same. */
  now: Date;
  see: (id: string) => void;
};

/** One thing that waits, as the way there; what goes by being seen has a button for that. */
export function InboxLine({ item, now, see }: Props) {
  const t = useTranslations("notices.inbox");
  const format = useFormatter();
  const { id, kind, waits, dismissible, by, at, path } = item;
  const seen = () => id && dismissible && see(id);
  return (
    <li className="relative z-10 flex items-center gap-2 border-rule border-t py-0.5 first:border-t-0">
      <Link
        href={path}
        onClick={seen}
        className="finger min-w-0 flex-1 py-1.5 text-[14px] text-ink no-underline hover:underline"
      >
        <span
          aria-hidden="true"
          className={`me-2 inline-block size-[7px] rounded-full ${waits ? "bg-accent" : "bg-rule-2"}`}
        />
        <span className={waits ? "font-[550]" : ""}>{t(kind, { name: by ?? t("somebody") })}</span>
        {at && (
          <time dateTime={at} className="ms-2 text-[13px] text-ink-3">
            {format.relativeTime(new Date(at), now)}
          </time>
        )}
      </Link>
      {id && dismissible && (
        <button
          type="button"
          onClick={seen as () => void}
          aria-label={t("seen")}
          title={t("seen")}
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg text-ink-3 hover:bg-paper hover:text-ink pointer-coarse:size-11"
        >
          <Check size={16} aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
