"use client";

import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { countSections } from "@/lib/client/review/entries";
import { useDesk, useReview } from "./desk-context";
import { FormSwitch } from "./form-switch";
import type { NavItem } from "./nav-items";
import { ShowList } from "./show-list";

/** The sections with how far they are, and the filters. */
export function SectionNav({ items }: { items: NavItem[] }) {
  const t = useTranslations("review.nav");
  const desk = useDesk();
  const { facts } = desk;
  const entries = useReview((state) => state.entries);
  const current = useReview((state) => state.current);
  const counts = new Map(countSections(entries).map((count) => [count.section, count]));
  const here = entries.find(({ id }) => id === current)?.section;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <nav aria-label={t("label")} className="side">
      <h2>{t("sections")}</h2>
      {/* Where there is no room beside the text, the list folds to this line. */}
      <button
        type="button"
        className="fold"
        aria-expanded={open}
        aria-controls="sections"
        onClick={() => setOpen(!open)}
      >
        {facts.role === "reader" ? t("sections") : t("fold")}
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      <ul id="sections" data-open={open ? "" : undefined}>
        {items.map((item) => (
          <li key={item.section ?? "first"}>
            <SectionLine
              item={item}
              onGo={close}
              here={here === item.section}
              done={counts.get(item.section)?.done ?? 0}
              total={counts.get(item.section)?.total ?? 0}
            />
          </li>
        ))}
      </ul>
      <ShowList />
      <FormSwitch />
      <button
        type="button"
        className="keys-button"
        onClick={() => desk.store.write({ keys: true })}
      >
        {t("keys")}{" "}
        <span className="key" aria-hidden="true">
          ?
        </span>
      </button>
    </nav>
  );
}

type LineProps = { item: NavItem; here: boolean; done: number; total: number; onGo: () => void };

function SectionLine({ item, here, done, total, onGo }: LineProps) {
  const t = useTranslations("review.nav");
  const { facts } = useDesk();
  const changed = useReview((state) => state.live.get(item.heading ?? "")?.text);
  const title = changed ?? item.title;
  const all = total > 0 && done === total;
  return (
    <a
      href={`#${item.anchor}`}
      onClick={onGo}
      data-nav={item.section ?? ""}
      data-heading={item.heading ?? undefined}
      aria-current={here ? "location" : undefined}
      className={clsx(all && "done")}
    >
      {title ? (
        <span data-title="" lang={facts.language} dir="auto">
          {title}
        </span>
      ) : (
        <span>
          {item.section === null ? t("first") : t("untitled", { number: item.section + 1 })}
        </span>
      )}
      <small>
        <span aria-hidden="true">{all ? `✓ ${total}` : `${done} / ${total}`}</span>
        <span className="sr-only">{t("count", { done, total })}</span>
      </small>
    </a>
  );
}
