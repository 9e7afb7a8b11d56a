import { getTranslations } from "next-intl/server";
import { StopSteps } from "@/components/inbox/stop-steps";
import { PageWords } from "@/components/ui/page-words";
import { visitor } from "@/lib/access/visitor";

export async function generateMetadata() {
  return { title: (await getTranslations("notices"))("stop.title") };
}

/** Where a mail's link leads that stops such mails. The same for everybody; opening it does nothing. */
export default async function UnsubscribePage() {
  await visitor();
  return (
    <PageWords of={["notices"]}>
      <StopSteps />
    </PageWords>
  );
}
