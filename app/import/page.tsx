import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { ImportDesk } from "@/components/import/import-desk";
import { Brand } from "@/components/ui/brand";
import { PageWords } from "@/components/ui/page-words";
import { visitor } from "@/lib/access/visitor";

export async function generateMetadata() {
  const t = await getTranslations("import");
  return { title: `${t("title")} · Readback` };
}

/** Where an author brings a post in. */
export default async function ImportPage() {
  const identity = await visitor();
  if (!identity) redirect("/sign-in?next=/import");
  if (!identity.author) notFound();
  return (
    <PageWords of={["import", "findings"]}>
      <header className="flex items-center justify-between border-b border-rule px-5 py-2.5 sm:px-7">
        <Brand />
        <AccountMenu name={identity.name || identity.email} />
      </header>
      <ImportDesk />
    </PageWords>
  );
}
