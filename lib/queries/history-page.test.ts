import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { openThread } from "@/lib/commands/open-thread";
import { pushPublication } from "@/lib/commands/push-publication";
import {
  approveAll,
  makeReviewed,
  publish,
  secret,
  sign,
} from "@/lib/commands/testing/sign-everything";
import { eventVerbs } from "@/lib/core/history/event-verb";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { locales } from "@/lib/i18n/locales";
import { operate } from "@/lib/policy/operator";
import { readHistoryPage } from "./history-page";

async function catalogue(locale: string): Promise<Record<string, never>> {
  return (await import(`../i18n/messages/${locale}/history.json`)).default;
}

describe("the history page", () => {
  test("tells both sides the same, newest first, without a word", async () => {
    const made = await makeReviewed();
    const passage = made.passages[4] ?? "";
    const { id: revisionId } = await database().revision.findFirstOrThrow({
      where: { passageId: passage },
    });
    const thread = {
      revisionId,
      start: null,
      end: null,
      body: `About ${secret}`,
      talk: false,
      visibility: "all",
    };
    await openThread(await made.grant("interviewee", "thread.write"), passage, ask(thread));
    await approveAll(made);
    await sign(made);
    await pushPublication(operate("test.history"), await publish(made));
    const view = await readHistoryPage(await made.grant("interviewee", "publication.read"));
    const author = await readHistoryPage(await made.grant("author", "publication.read"));
    expect(author.lines).toEqual(view.lines);
    const verbs = view.lines.map(({ verb }) => verb);
    expect(verbs.slice(0, 3)).toEqual([
      "publication.pushed",
      "publication.asked",
      "manifest.signed",
    ]);
    expect(verbs.at(-1)).toBe("target.chosen");
    const opened = view.lines.find(({ verb }) => verb === "thread.opened");
    expect(opened).toMatchObject({ by: "Ines", passage: "p-0005", whom: null });
    expect(view.lines[0]).toMatchObject({ by: null, receipt: { code: expect.any(String) } });
    expect(JSON.stringify(view)).not.toContain(secret);
  });

  test("is turned page by page without losing or repeating a line", async () => {
    const { interviewId, grant } = await makeInterview();
    const data = Array.from({ length: 130 }, (_, at) => ({
      ...{ interviewId, seq: at + 1, verb: "passage.edited", detail: {}, previous: "" },
      ...{ hash: String(at), createdAt: new Date() },
    }));
    await database().event.createMany({ data });
    const reading = await grant("coauthor", "publication.read");
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const view = await readHistoryPage(reading, before);
      seen.push(...view.lines.map(({ line }) => line));
      before = view.older;
    } while (before !== null);
    expect(seen).toEqual(data.map(({ seq }) => seq).reverse());
  });

  test("is not for readers", async () => {
    const { enter } = await makeInterview();
    expect(await enter("reader", "publication.read")).toBeNull();
  });

  test.each(locales)("has a sentence for everything that happens: %s", async (locale) => {
    const history = await catalogue(locale);
    const onError = (error: Error) => {
      throw error;
    };
    const t = createTranslator({ locale, messages: { history }, namespace: "history", onError });
    const codes = ["none", "fine", "open", "accepted", "withdrawn", "reader", "take_down", "true"];
    for (const verb of eventVerbs) {
      for (const what of codes) {
        const words = { name: "Ines", whom: "Tomas", what, hasWhom: "yes" };
        expect(t(`event.${verb}` as never, words as never)).toMatch(/^[\p{Lu}][^{}]+\.$/u);
      }
    }
  });
});
