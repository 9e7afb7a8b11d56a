import type { ReactNode } from "react";

type Props = { title: string; hint?: string; children?: ReactNode };

/** One thing that was understood: what it is, and what there is of it. */
export function Card({ title, hint, children }: Props) {
  return (
    <section className="min-w-0 rounded-xl border border-rule bg-card px-5 py-4">
      <h2 className="m-0 text-[15px] font-semibold">{title}</h2>
      {hint && <p className="m-0 mt-0.5 text-[13px] text-ink-2">{hint}</p>}
      {children}
    </section>
  );
}
