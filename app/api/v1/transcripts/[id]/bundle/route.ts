import { getFormatter, getTranslations } from "next-intl/server";
import { answerBundle, bundleDownload } from "@/app/api/v1/_kit/answer-bundle";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { importBundle } from "@/lib/commands/import-bundle";
import { languageName } from "@/lib/i18n/language-name";
import { printBundle, readTranslationBundle } from "@/lib/queries/translation-bundle";

/** What is open in a translation, for a translator: JSON, or `?as=html` a document of two columns. */
export const GET = serve(transcripts.readBundle, async ({ who, params, request }) => {
  const bundle = await readTranslationBundle(who, params.id);
  if (!bundle) return refuse("not-found");
  const { language } = bundle;
  const html = new URL(request.url).searchParams.get("as") === "html";
  if (!html) return bundleDownload({ language, as: "json", text: JSON.stringify(bundle, null, 2) });
  const t = await getTranslations("languages.document");
  const name = languageName(await getFormatter(), language);
  const words = {
    ...{ title: t("title", { language: name }), lead: t("lead"), mark: t("mark") },
    ...{ reference: t("reference"), original: t("original"), translation: t("translation") },
  };
  return bundleDownload({ language, as: "html", text: printBundle(bundle, words) });
});

/** Takes it back. */
export const POST = serve(transcripts.importBundle, async ({ who, params, input }) =>
  answerBundle(await importBundle(who, params.id, input)),
);
