import { Brand } from "@/components/ui/brand";
import { AccountMenu } from "./account-menu";

/** The bar over a page that shows no interview: the way home, and whose account this is. */
export function PlainBar({ name }: { name: string }) {
  return (
    <header className="flex items-center justify-between border-b border-rule px-5 py-2.5 sm:px-7">
      <Brand />
      <AccountMenu name={name} />
    </header>
  );
}
