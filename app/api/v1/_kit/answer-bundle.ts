import type { importBundle } from "@/lib/commands/import-bundle";
import { answerOutcome } from "./answer-outcome";
import { refuse } from "./refuse";

/** The answer of a bundle that came back; 409 names the passages that changed since it was made. */
export function answerBundle(result: Awaited<ReturnType<typeof importBundle>>): Response {
  if (result.outcome === "overtaken") return refuse("stale", { passages: result.passages });
  return answerOutcome(result);
}

const types = { json: "application/json", html: "text/html; charset=utf-8" };

type Download = { language: string; as: keyof typeof types; text: string };

/** A bundle as a file. What is opened from here as a page, against all headers, could do nothing. */
export function bundleDownload({ language, as, text }: Download): Response {
  return new Response(text, {
    headers: {
      "content-type": types[as],
      "content-disposition": `attachment; filename="readback-${language}.${as}"`,
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "x-content-type-options": "nosniff",
    },
  });
}
