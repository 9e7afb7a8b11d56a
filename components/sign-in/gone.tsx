import Link from "next/link";
import { type ButtonKind, buttonClass } from "@/components/ui/button";
import { Lead, QuietPage } from "./quiet-page";

type Props = { title: string; lead: string; action: string; kind: ButtonKind };

/** A link that is no longer good: why that may be, and the way on. */
export function Gone({ title, lead, action, kind }: Props) {
  return (
    <QuietPage title={title}>
      <Lead>{lead}</Lead>
      <Link href="/sign-in" className={buttonClass(kind, "w-full py-3 text-[14px]")}>
        {action}
      </Link>
    </QuietPage>
  );
}
