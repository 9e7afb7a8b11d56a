import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { twMerge } from "tailwind-merge";

export type ButtonKind = "plain" | "primary" | "approve" | "quiet";

const kinds: Record<ButtonKind, string> = {
  plain: "border-rule-2 bg-card text-ink hover:border-ink-3",
  primary: "border-ink bg-ink text-paper hover:opacity-90",
  approve: "border-ok bg-ok text-ok-ink hover:opacity-90",
  quiet: "border-transparent bg-transparent text-ink-2 hover:text-ink hover:bg-card",
};

/** Classes of a button, for links that look like one. */
export function buttonClass(kind: ButtonKind = "plain", more?: string): string {
  const base =
    "inline-flex items-center justify-center gap-2 rounded-lg border px-3.5 py-2 text-[13px] leading-tight font-[550] no-underline pointer-coarse:min-h-11 pointer-coarse:min-w-11 disabled:cursor-default disabled:opacity-50";
  return twMerge(clsx(base, kinds[kind]), more);
}

type Props = ComponentProps<"button"> & { kind?: ButtonKind };

/** The one button. `type` is "button" unless said otherwise, so that no form is sent by accident. */
export function Button({ kind = "plain", className, type = "button", ...rest }: Props) {
  return <button type={type} className={buttonClass(kind, className)} {...rest} />;
}
