import type { ReactNode } from "react";
import { Brand } from "@/components/ui/brand";

type Props = { title: string; children: ReactNode };

/** A page with one thing to do: the name on top, everything else in one calm column. */
export function QuietPage({ title, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center border-b border-rule px-5 py-3.5 sm:px-7">
        <Brand />
      </header>
      <main
        id="text"
        className="mx-auto w-full max-w-[440px] flex-1 px-5 pt-[clamp(36px,11vh,120px)] pb-16"
      >
        <h1 className="m-0 mb-2 font-read text-[30px] leading-[1.2] font-semibold text-balance">
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}

/** The sentence under the title. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="m-0 mb-6 text-[15px] text-ink-2 text-pretty">{children}</p>;
}
