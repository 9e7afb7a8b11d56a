import { getTranslations } from "next-intl/server";

/** Where somebody lands who opened too many pages at once: a sentence, and when to come back. */
export async function GET(): Promise<Response> {
  const t = await getTranslations("errors");
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": "60", // a count of a minute is over then
  };
  return new Response(`${t("wait")}\n`, { status: 429, headers });
}
