"use client";

import { useTimeZone } from "next-intl";
import { Field } from "@/components/ui/field";
import type { Moment } from "@/lib/core/rules/ground-rules";
import { instantOf, localTime } from "@/lib/core/rules/local-time";

type Props = {
  label: string;
  hint: string;
  problem: string | null;
  value: Moment | null;
  change: (value: Moment | null) => void;
};

/** A day and a time on the viewer's own clock; empty is none. */
export function MomentField({ label, hint, problem, value, change }: Props) {
  const zone = useTimeZone() ?? "UTC";
  const shown = value ? localTime(new Date(value.at), zone) : "";
  return (
    <Field
      label={label}
      type="datetime-local"
      hint={hint}
      problem={problem}
      value={shown}
      onChange={({ target }) => change(momentOf(target.value, zone))}
    />
  );
}

function momentOf(local: string, zone: string): Moment | null {
  // Half typed: the field says nothing until all of it is there.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local)) return null;
  return { at: instantOf(local.slice(0, 16), zone).toISOString(), zone };
}
