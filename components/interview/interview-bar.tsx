import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Brand } from "@/components/ui/brand";
import type { Role } from "@/lib/policy/table";
import { InterviewTabs, type Tab } from "./interview-tabs";

type Props = {
  interviewId: string;
  title: string;
  /** A second, quieter line under the title. */
  sub?: ReactNode;
  role: Role;
  current: Tab;
  /** How far it is and what comes next. */
  progress?: ReactNode;
  /** What stands at the far end: the account. */
  children?: ReactNode;
};

/** The head of every page of an interview: where one is, and the ways to its other pages. */
export function InterviewBar({ interviewId, title, sub, progress, children, ...here }: Props) {
  const t = useTranslations("common");
  return (
    <header className="sticky top-0 z-20 border-b border-rule bg-paper/90 backdrop-blur">
      <a
        href="#text"
        className="absolute -top-20 start-3 z-30 rounded-lg bg-ink px-3 py-2 text-paper focus:top-2"
      >
        {t("skip")}
      </a>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 px-4 py-1.5 sm:px-6 sm:py-2.5">
        <span className="hidden sm:inline">
          <Brand />
        </span>
        {/* It gives way before the bar needs a second line. */}
        <div className="min-w-0 flex-1 basis-[calc(100%-68px)] sm:max-w-[36ch] sm:basis-[16ch]">
          {/* In its own direction, so that what is cut off is its end. */}
          <b dir="auto" className="block truncate text-left leading-snug font-semibold">
            {title}
          </b>
          {sub && (
            <span className="block truncate text-[12px] text-ink-2 max-sm:hidden">{sub}</span>
          )}
        </div>
        {/* On a phone the account stands beside the title, and the rest in one row under them. */}
        <div className="min-w-0 max-sm:order-2 max-sm:flex-1">
          <InterviewTabs interviewId={interviewId} {...here} />
        </div>
        {progress && (
          <div className="flex items-center gap-4 max-sm:order-3 max-sm:gap-2.5 sm:ms-auto">
            {progress}
          </div>
        )}
        <div className={progress ? "max-sm:order-1" : "max-sm:order-1 sm:ms-auto"}>{children}</div>
      </div>
    </header>
  );
}
