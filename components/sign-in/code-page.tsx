import type { ReactNode } from "react";
import { CodeForm } from "./code-form";
import { Lead, QuietPage } from "./quiet-page";

type Props = {
  title: string;
  lead: ReactNode;
  token?: string | null;
  onGone: () => void;
  children?: ReactNode;
};

/** The code, after a mail was asked for or a link was opened elsewhere. */
export function CodePage({ title, lead, token = null, onGone, children }: Props) {
  return (
    <QuietPage title={title}>
      <div role="status">
        <Lead>{lead}</Lead>
      </div>
      <CodeForm token={token} onGone={onGone} />
      {children}
    </QuietPage>
  );
}
