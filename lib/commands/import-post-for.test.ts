import { describe, expect, test } from "vitest";
import { parsePost } from "@/lib/core/post/parse-post";
import { database } from "@/lib/db/client";
import { findParticipantFacts } from "@/lib/db/participants";
import { loadReview } from "@/lib/db/review";
import { makePerson } from "@/lib/db/testing/make-person";
import { permit } from "@/lib/policy/grant";
import { operate } from "@/lib/policy/operator";
import { importPostFor } from "./import-post-for";

const source =
  "---\ntitle: The ferry\nlang: en\n---\n\n**A:** Who held the rope?\n\n**B:** Nobody did.\n";

describe("the operator", () => {
  const operator = operate("test.import");
  const bytes = Buffer.from(source);

  test("imports in an author's name, each call anew", async () => {
    const person = await makePerson();
    const given = { email: person.email.toUpperCase(), name: "posts/ferry.md", bytes };
    const first = await importPostFor(operator, given);
    if (first.outcome !== "done") throw new Error(first.outcome);
    const facts = await findParticipantFacts(person, "interview", first.interviewId);
    const grant = facts && permit(facts, "interview.read");
    if (!grant) throw new Error("not in the interview");
    expect((await loadReview(grant)).post).toEqual(parsePost(source).post);
    const second = await importPostFor(operator, given);
    expect(second).toMatchObject({ outcome: "done" });
    expect(second).not.toEqual(first);
  });

  test("guesses a language, and says when a given one is none", async () => {
    const { email } = await makePerson();
    const silent = Buffer.from("**A:** مرحبا بك\n\n**B:** شكرا\n");
    const given = { email, name: "a.md", bytes: silent };
    const done = await importPostFor(operator, given);
    if (done.outcome !== "done") throw new Error(done.outcome);
    const { interviewId } = done;
    expect(await database().transcript.findFirst({ where: { interviewId } })).toMatchObject({
      language: "ar",
    });
    await expect(importPostFor(operator, { ...given, language: "?" })).rejects.toThrow(
      "language tag",
    );
  });

  test("hears when there is no such author, or no text in the file", async () => {
    const guest = await makePerson({ author: false });
    const given = { email: guest.email, name: "a.md", bytes };
    expect(await importPostFor(operator, given)).toEqual({ outcome: "gone" });
    const broken = { ...given, bytes: Uint8Array.of(0xff, 0xfe, 0x41) };
    expect(await importPostFor(operator, broken)).toEqual({
      outcome: "unreadable",
      problem: "not-text",
    });
  });
});
