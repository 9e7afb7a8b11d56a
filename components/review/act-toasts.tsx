"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { toast } from "sonner";
import { undoDeed } from "@/lib/client/review/do-deed";
import { useDesk, useReview } from "./desk-context";

/** Milliseconds that the offer to undo stays. */
const LIFE = 10_000;

/** After each act, for ten seconds, what was done and the button that takes it back. */
export function ActToasts() {
  const t = useTranslations("review");
  const desk = useDesk();
  const done = useReview((state) => state.done);
  const known = useRef(new Set<string>());
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const newest = done.at(-1);
    if (shown.current && !done.some(({ key }) => key === shown.current)) {
      toast.dismiss("act");
      shown.current = null;
    }
    if (!newest || known.current.has(newest.key)) return;
    known.current.add(newest.key);
    shown.current = newest.key;
    toast(t(`done.${newest.verb}`, { count: newest.passages.length }), {
      id: "act",
      duration: LIFE,
      action: { label: t("undo"), onClick: () => undoDeed(desk, newest.key) },
    });
  }, [done, desk, t]);
  useEffect(() => () => void toast.dismiss("act"), []);
  return null;
}
