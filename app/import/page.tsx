import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainBar } from "@/components/account/plain-bar";
import { ImportDesk } from "@/components/import/import-desk";
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
      <PlainBar name={identity.name || identity.email} />
      <ImportDesk />
    </PageWords>
  );
}
