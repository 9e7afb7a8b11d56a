import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { done: boolean; title: string; hint?: ReactNode; children?: ReactNode };

/** One line of the checklist: a sign that is also said in words, what is true, and what to do. */
export function GateItem({ done, title, hint, children }: Props) {
  const t = useTranslations("publish");
  return (
    <li className="grid grid-cols-[24px_1fr] gap-2.5 border-rule border-t px-4 py-3.5 first:border-t-0">
      <span aria-hidden="true" className={done ? "font-bold text-ok" : "font-bold text-warn"}>
        {done ? "✓" : "!"}
      </span>
      <div>
        <b className="block font-[550]">
          <span className="sr-only">{t(done ? "state.yes" : "state.no")} </span>
          {title}
        </b>
        {hint && <small className="text-[13px] text-ink-2">{hint}</small>}
        {children}
      </div>
    </li>
  );
}
