"use client";

import { useFormatter } from "next-intl";
import { LARGEST_POST } from "@/lib/core/import/read-source";

/** The largest post, as people say it. */
export function useSize(): string {
  const format = useFormatter();
  return format.number(LARGEST_POST / 1024 / 1024, { style: "unit", unit: "megabyte" });
}
