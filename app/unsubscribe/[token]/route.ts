import { getTranslations } from "next-intl/server";
import { stopMailsBy } from "@/lib/access/stop-mails";
import { env } from "@/lib/env";

type Context = { params: Promise<{ token: string }> };

/**
 * Where the header of a mail points (RFC 8058). Opening it does nothing, so that a mail scanner may: it leads to
 * a page with a button, with the secret where no server logs it.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const location = `${env().READBACK_URL}/unsubscribe#${encodeURIComponent(token)}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

/** One click in the mail program, or the page's button. It needs no session, key or origin: it only stops mails. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const result = await stopMailsBy((await params).token);
  const t = await getTranslations("notices.stop");
  if (typeof result === "object") {
    const headers = { "retry-after": String(result.wait) };
    return say(t("busy"), 429, headers);
  }
  return result === "stopped" ? say(t("done"), 200) : say(t("goneLead"), 410);
}

function say(words: string, status: number, more: Record<string, string> = {}): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${words}\n`, { status, headers: { ...headers, ...more } });
}
