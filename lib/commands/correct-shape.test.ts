import { beforeEach, describe, expect, test } from "vitest";
import { makeRandom } from "@/lib/core/testing/damage/random";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { readPassages, readReview } from "@/lib/queries/review-page";
import { answerThread } from "./answer-thread";
import { changeThreadState } from "./change-thread-state";
import { compareCorrection } from "./compare-correction";
import { hasRemovals } from "./correcting/plan-correction";
import { decidePassage } from "./decide-passage";
import { openThread } from "./open-thread";
import { suggestWords } from "./suggest-words";
import { frenchPost } from "./testing/add-french";
import { english, makeTwo, printed } from "./testing/corrected";
import { purge } from "./testing/purging";
import { approveAll } from "./testing/sign-everything";
import { rewrite, saying, statesIn, takeOutIn } from "./testing/translated";
import { undoAct } from "./undo-act";
import { undoRedaction } from "./undo-redaction";

let made: Awaited<ReturnType<typeof makeTwo>>;

beforeEach(async () => {
  made = await makeTwo();
});

const [wake, second, carried] = [
  "You wake before the lamp goes out. They paid me nine hundred a month.",
  "The second keeper had stopped sleeping.",
  "We carried the lamp by hand.",
];

const digests = async (language: string) =>
  new Map((await statesIn(made, language)).map(({ id, digest, text }) => [id, [text, digest]]));

async function blockingThread(words: string) {
  const { id, revision } = await saying(made, "en", words);
  const grant = await made.grant("interviewee", "thread.write");
  const thread = {
    revisionId: revision.id,
    start: 0,
    end: 3,
    body: "Not so",
    talk: true,
    visibility: "all",
  };
  expect((await openThread(grant, id, ask(thread))).outcome).toBe("done");
}

describe("a corrected post of another shape", () => {
  test("leaves every word, decision and link of what stays with its passage, byte for byte", async () => {
    await takeOutIn(made, "en", "nine hundred");
    await approveAll(made);
    const before = { en: await digests("en"), fr: await digests("fr") };
    const storm = english.slice(english.indexOf("## The storm"));
    const source = english
      .replace(storm, "")
      .replace("## The lamp", `${storm}\n## The lamp`)
      .replace(second, `${second}\n\n**A:** And the boat, did it come at all?`);
    expect((await made.correct("en", source)).outcome).toBe("done");
    expect(await printed(made, "en")).toBe(source);
    const now = await statesIn(made, "en");
    const [asked] = now.filter(({ id }) => !before.en.has(id));
    expect([now.length, asked?.text]).toEqual([
      before.en.size + 1,
      "And the boat, did it come at all?",
    ]);
    for (const [id, seen] of before.en) expect((await digests("en")).get(id)).toEqual(seen);
    for (const [id, seen] of before.fr) expect((await digests("fr")).get(id)).toEqual(seen);
    expect(asked?.rows.decisions).toEqual([]);
    await made.correct("en", english);
    expect(await printed(made, "en")).toBe(english);
    expect(await digests("en")).toEqual(before.en);
  });

  test("keeps what was said about a passage that is gone beside it, and brings it back", async () => {
    await approveAll(made);
    await blockingThread("The second keeper");
    const { id } = await saying(made, "en", "The second keeper");
    await made.correct("en", english.replace(`${second}\n\n`, ""));
    const beside = await saying(made, "en", "You wake");
    expect(beside.rows.threads).toMatchObject([{ blocking: true, resolvedAt: null }]);
    const grant = await made.grant("author", "thread.write");
    const [thread] = (await readPassages(grant, [beside.id])).passages[0]?.threads ?? [];
    expect(thread).toMatchObject({ place: "tray", start: null, end: null, was: "The" });
    const reader = await made.grant("reader", "interview.read");
    const [seen] = (await readPassages(reader, [beside.id])).passages[0]?.threads ?? [];
    expect(seen).toMatchObject({ place: "tray", was: null });
    const answer = await answerThread(grant, thread?.id ?? "", ask({ body: "Still so." }));
    const version = thread?.version ?? 0;
    const text = beside.text;
    const resolved = ask({ resolved: true, version });
    const done = await changeThreadState(grant, thread?.id ?? "", resolved);
    expect([answer.outcome, done.outcome]).toEqual(["done", "done"]);
    expect((await saying(made, "en", "You wake")).text).toBe(text);
    expect(
      (await statesIn(made, "fr")).filter(({ standing }) => standing === "unlinked").length,
    ).toBe(1);
    await made.correct("en", english);
    const again = await saying(made, "en", "The second keeper");
    // Fine, then "Let's talk"; resolved elsewhere, it opened nothing here.
    expect([again.id, again.rows.decisions.length]).toEqual([id, 2]);
    expect(again.rows.threads).toMatchObject([{ start: 0, end: 3, lostFrom: null }]);
    expect((await saying(made, "en", "You wake")).rows.threads).toEqual([]);
  });

  test("brings no approval back that was taken back while its passage was gone", async () => {
    const { id, revision, digest } = await saying(made, "en", "The second keeper");
    const deciding = await made.grant("interviewee", "passage.decide");
    const fine = { verb: "fine", revisionId: revision.id, digest };
    const done = await decidePassage(deciding, id, ask(fine));
    await made.correct("en", english.replace(`${second}\n\n`, ""));
    const undoing = await made.grant("interviewee", "thread.write");
    const name = done.outcome === "done" ? done.actId : "";
    expect((await undoAct(undoing, name, ask({}))).outcome).toBe("done");
    await made.correct("en", english);
    const { rows } = await saying(made, "en", "The second keeper");
    expect([rows.id, rows.decisions.at(-1)?.verb]).toEqual([id, "open"]);
  });

  test("shows readers no conversation that they did not see where it was", async () => {
    await takeOutIn(made, "en", "stopped", false);
    await approveAll(made);
    await takeOutIn(made, "en", "nine hundred");
    const { id, revision } = await saying(made, "en", "What the work was");
    const grant = await made.grant("author", "thread.write");
    const about = {
      revisionId: revision.id,
      start: null,
      end: null,
      talk: false,
      visibility: "all",
    };
    await openThread(grant, id, ask({ ...about, body: "Does this give it away?" }));
    const storm = await saying(made, "en", "We carried");
    const asked = { ...about, revisionId: storm.revision.id, body: "By hand?" };
    await openThread(grant, storm.id, ask(asked));
    const post = english.replace("   - What the work was\n", "").replace(`\n**B:** ${carried}`, "");
    expect((await made.correct("en", post)).outcome).toBe("done");
    await approveAll(made);
    const reading = await made.grant("reader", "interview.read");
    const view = await readReview(reading, { language: "en", beside: null });
    const said = view?.passages.flatMap(({ threads }) => threads.flatMap((one) => one.comments));
    expect(said?.map(({ body }) => body)).toEqual(["By hand?"]);
  });

  test("of a translation settles what is simply new, and nothing that was put together", async () => {
    const french = frenchPost.replace("Le second gardien avait cessé de dormir.\n\n", "");
    made = await makeTwo({ en: english, fr: french });
    await made.correct("fr", frenchPost);
    expect((await saying(made, "fr", "second gardien")).standing).toBe("settled");
    const fused = frenchPost.replace("par mois.\n\nLe second", "par mois. Le second");
    const standing = (await saying(made, "fr", "à la main")).standing;
    await made.correct("fr", fused);
    expect(["stale", "unsure", "unlinked"]).toContain(
      (await saying(made, "fr", "second gardien")).standing,
    );
    expect((await saying(made, "fr", "à la main")).standing).toBe(standing);
  });

  test("of a translation settles nothing again that comes back", async () => {
    await takeOutIn(made, "en", "stopped");
    const other = frenchPost.replace("cessé de dormir", "cessé de veiller");
    expect((await made.correct("fr", other)).outcome).toBe("done");
    const [removal] = (await saying(made, "en", "stopped")).spans;
    const restoring = await made.grant("interviewee", "passage.redact");
    await undoRedaction(restoring, removal?.id ?? "", ask({}));
    expect((await saying(made, "fr", "second gardien")).standing).toBe("stale");
    await made.correct("fr", other.replace("Le second gardien avait cessé de veiller.\n\n", ""));
    await made.correct("fr", other);
    expect((await saying(made, "fr", "second gardien")).standing).toBe("stale");
  });

  test("of the original makes what said a fused passage again wait for somebody", async () => {
    const fused = english.replace(`${wake}\n\n${second}`, `${wake} ${second}`);
    await made.correct("en", fused);
    for (const words of ["neuf cents", "second gardien"]) {
      expect((await saying(made, "fr", words)).standing).not.toBe("settled");
    }
  });

  test("of the original links anew what said a passage that is two now, so that either can go", async () => {
    await made.correct("en", english.replace("goes out. They", "goes out.\n\nThey"));
    const said = await saying(made, "fr", "neuf cents");
    expect([said.standing, said.rows.originals.length]).toEqual(["stale", 2]);
    await takeOutIn(made, "en", "They paid", false);
    expect((await saying(made, "fr", "neuf cents")).standing).toBe("left-out");
  });

  test("says first what it would change", async () => {
    await approveAll(made);
    await blockingThread("The second keeper");
    const { rows } = await saying(made, "en", "You wake");
    const source = english
      .replace(`${second}\n\n`, "")
      .replace("ordinary", "plain")
      .replace(carried, `${carried}\n\nAll of them, all night.`);
    const grant = await made.grant("author", "passage.edit");
    const body = { name: "a.md", source, language: null };
    const compared = await compareCorrection(grant, rows.transcriptId, body);
    expect(compared).toMatchObject({
      correction: { changed: 1, added: 1, gone: 1, moved: 0, approved: 1, threads: 1, stale: 2 },
    });
    expect(await printed(made, "en")).toBe(english);
  });

  test("cannot be undone in part; one of the same passages can", async () => {
    const undo = async (actId: string) =>
      (await undoAct(await made.grant("author", "thread.write"), actId, ask({}))).outcome;
    const act = async (source: string) => {
      const done = await made.correct("en", source);
      return done.outcome === "done" ? done.actId : "";
    };
    expect(await undo(await act(english.replace("ordinary", "plain")))).toBe("done");
    expect((await saying(made, "en", "ordinary day")).standing).toBeNull();
    expect(
      await undo(await act(english.replace(`${second}\n\n`, "").replace("by hand", "alone"))),
    ).toBe("blocked");
  });

  test("is erased with what was taken out, where it lacks a passage", async () => {
    await made.correct("en", english.replace(`${second}\n\n`, ""));
    await made.correct(
      "fr",
      frenchPost.replace("Le second gardien avait cessé de dormir.\n\n", ""),
    );
    await takeOutIn(made, "en", "nine hundred");
    await takeOutIn(made, "fr", "neuf cents");
    const gone = {
      where: { droppedAt: { not: null }, transcript: { interviewId: made.interviewId } },
    };
    expect(await database().passage.count(gone)).toBe(2);
    expect((await purge(made)).outcome).toBe("done");
    expect(await database().passage.count(gone)).toBe(0);
  });
});

describe("what is out stays out: refused, whole,", () => {
  async function refused(problem: string, source: string, language = "en") {
    const all = async () => [await statesIn(made, "en"), await statesIn(made, "fr")];
    const before = await all();
    expect(await made.correct(language, source)).toMatchObject({
      outcome: "uncorrectable",
      problem,
    });
    expect(await all()).toEqual(before);
  }

  test("when the post lacks it", async () => {
    await takeOutIn(made, "en", "stopped", false);
    await refused("removed-gone", english.replace(`${second}\n\n`, ""));
  });

  test("when a translation lacks what follows it", async () => {
    await takeOutIn(made, "en", "stopped", false);
    await refused(
      "removed-gone",
      frenchPost.replace("Le second gardien avait cessé de dormir.\n\n", ""),
      "fr",
    );
  });

  test("when a piece of it would be a passage", async () => {
    await takeOutIn(made, "en", "stopped", false);
    await refused(
      "removed-back",
      english.replace("had stopped sleeping.", "had stopped.\n\nStopped sleeping."),
    );
  });

  test("when it is said again in a new passage, or with another in a translation", async () => {
    await takeOutIn(made, "en", "nine hundred");
    await refused("removed-back", `${english}\n**A:** So, nine hundred.\n`);
    const fused = frenchPost.replace("la main.", "la main. On me payait neuf cents par mois.");
    await refused("removed-back", fused, "fr");
  });

  test("when it is said once more in the passage it is out of", async () => {
    await takeOutIn(made, "en", "nine hundred");
    await refused("removed-back", english.replace("a month.", "a month. Yes, nine hundred."));
    const other = english.replace("a month.", "a month. Not much.");
    expect((await made.correct("en", other)).outcome).toBe("done");
  });

  test("when of two that say the same nobody knows which it is", async () => {
    const twice = (text: string) => text.replace(second, `Yes.\n\n${second}\n\nYes.`);
    made = await makeTwo({ en: twice(english), fr: frenchPost });
    const [, last] = (await statesIn(made, "en")).filter(({ text }) => text === "Yes.");
    await takeOutIn(made, "en", "Yes.", false);
    await refused("removed-unclear", twice(english).replace(`Yes.\n\n${second}\n\n`, ""));
    const kept = twice(english).replace("\n\nYes.\n\n## The storm", "\n\n## The storm");
    expect((await made.correct("en", kept)).outcome).toBe("done");
    expect((await saying(made, "en", "Yes.")).id).not.toBe(last?.id);
  });

  test("when it leaves the section that a key point sums up", async () => {
    await takeOutIn(made, "en", "stopped", false);
    await refused("removed-moved", `${english.replace(`${second}\n\n`, "")}\n${second}\n`);
  });

  test("when somebody proposed words for what it lacks, or it was changed here", async () => {
    await rewrite(made, { language: "en", from: "by hand", to: "by heart" });
    await refused("changed-here", english.replace(`\n\n**B:** ${carried}`, ""));
    const { id, revision } = await saying(made, "en", "The second keeper");
    const grant = await made.grant("interviewee", "passage.suggest");
    await suggestWords(grant, id, ask({ revisionId: revision.id, text: "He slept." }));
    await refused("proposed", english.replace(`${second}\n\n`, ""));
  });
});

/** The same short answers and long ones in both languages, each long one with a number of its own. */
function lines(language: "en" | "fr"): string[] {
  const [no, said] =
    language === "en" ? ["No.", "I remember number"] : ["Non.", "Je me rappelle le numéro"];
  const more =
    language === "en" ? "and what it did to all of us." : "et ce que cela nous a fait à tous.";
  return Array.from({ length: 12 }, (_, at) =>
    at % 3 === 2 ? no : `${said} ${100 + at}, ${more}`,
  );
}

const postOf = (language: string, said: string[]) =>
  `---\ntitle: "x"\nlang: ${language}\n---\n**A:** ${said.join("\n\n**B:** ")}\n`;

/** Drops, adds, splits, fuses, moves and rewords at random. */
function recut(said: string[], random: () => number): string[] {
  const now = [...said];
  const place = () => Math.floor(random() * now.length);
  for (let step = 0; step < 3; step += 1) {
    const [at, to, draw] = [place(), place(), random()];
    const line = now[at] ?? "";
    const [first = "", rest = ""] = line.split(", ");
    if (draw < 0.2) now.splice(at, 1);
    else if (draw < 0.4) now.splice(at, 1, `${first}.`, `${rest}`.replace(/^./, "A"));
    else if (draw < 0.6) now.splice(at, 2, `${line} ${now[at + 1] ?? ""}`.trim());
    else if (draw < 0.8) now.splice(to, 0, ...now.splice(at, 1));
    else now[at] = line.replace("and", "but").replace("et ce", "mais ce");
  }
  return now.filter((one) => one.length > 1);
}

const SEEDS = Number(process.env.CORRECTION_SEEDS ?? 2);

test("nothing that was out is in after any correction of any language", async () => {
  const counts = { done: 0, refused: 0 };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = makeRandom(seed);
    made = await makeTwo({ en: postOf("en", lines("en")), fr: postOf("fr", lines("fr")) });
    const out = [100 + 3 * Math.floor(random() * 4), 101 + 3 * Math.floor(random() * 4)];
    await takeOutIn(made, "en", String(out[0]), false);
    await takeOutIn(made, "en", String(out[1]));
    for (let round = 0; round < 6; round += 1) {
      const language = random() < 0.5 ? "en" : "fr";
      const source = postOf(language, recut(lines(language), random));
      const { outcome } = await made.correct(language, source);
      counts[outcome === "done" ? "done" : "refused"] += 1;
      const seen = [...(await statesIn(made, "en")), ...(await statesIn(made, "fr"))]
        .filter(({ look, standing }) => !look && (standing === null || standing === "settled"))
        .map(({ text, cuts }) =>
          cuts.reduceRight((t, { start, end }) => t.slice(0, start) + t.slice(end), text),
        );
      const said = out.filter((number) => seen.some((text) => text.includes(String(number))));
      expect({ seed, round, said }).toEqual({ seed, round, said: [] });
    }
    expect((await statesIn(made, "en")).filter(hasRemovals).length).toBe(2);
  }
  expect(Math.min(counts.done, counts.refused)).toBeGreaterThan(0);
});
