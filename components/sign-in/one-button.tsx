import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Lead, QuietPage } from "./quiet-page";

type Props = {
  title: string;
  lead: string;
  above: ReactNode;
  button: { words: string; disabled: boolean; onClick: () => void };
  problem: string | null;
  /** What else can be done here, more quietly. */
  below?: ReactNode;
};

/** A page with one button, which does nothing before it is pressed. */
export function OneButton({ title, lead, above, button, problem, below }: Props) {
  const { words, ...rest } = button;
  return (
    <QuietPage title={title}>
      <Lead>{lead}</Lead>
      {above}
      <Button kind="primary" className="w-full py-3 text-[14px]" {...rest}>
        {words}
      </Button>
      {problem && (
        <p role="alert" className="mt-3 mb-0 text-[13px] text-danger">
          {problem}
        </p>
      )}
      {below}
    </QuietPage>
  );
}
