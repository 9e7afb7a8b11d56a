import { beforeEach, describe, expect, test } from "vitest";
import type { MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { checkFiles, checkReceipt } from "@/lib/core/receipt/check-receipt";
import { sha256 } from "@/lib/db/act";
import { database } from "@/lib/db/client";
import { listReceiptKeys } from "@/lib/db/receipt-keys";
import { dropSealed, listSealed } from "@/lib/db/sealed";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { keyOf } from "@/lib/keys/seal";
import { signedBy } from "@/lib/keys/signing";
import { operate } from "@/lib/policy/operator";
import { readLinkedReceipt, readReceiptFile } from "@/lib/queries/receipt-by-link";
import { makeRequest } from "./make-request";
import { pushPublication } from "./push-publication";
import { takeDown } from "./take-down";
import { approveAll, makeReviewed, path, publish, secret, sign } from "./testing/sign-everything";

const operator = operate("test.receipt");
const tools = { sha256, verifies: signedBy };
let made: MadeInterview & { blog: MadeBlog };

beforeEach(async () => {
  made = await makeReviewed();
  await approveAll(made);
  await sign(made);
  await pushPublication(operator, await publish(made));
});

const there = (at: string) => {
  const text = made.blog.read(at);
  return text === null ? null : sha256(text);
};

async function newest(): Promise<{ link: string; file: string }> {
  const where = { publication: { interviewId: made.interviewId } };
  const { link } = await database().receipt.findFirstOrThrow({
    where,
    orderBy: { createdAt: "desc" },
  });
  return { link, file: (await readReceiptFile(link))?.file ?? "" };
}

async function takeItDown(): Promise<void> {
  const asks = await made.grant("interviewee", "request.make");
  const asked = await makeRequest(asks, ask({ kind: "take_down", body: "My mother reads it." }));
  if (asked.outcome !== "done" || !asked.id) throw new Error(asked.outcome);
  const author = await made.grant("author", "request.answer");
  const answer = await takeDown(author, asked.id, ask({}));
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  await pushPublication(operator, answer.id);
}

describe("the receipt of a publication", () => {
  test("is signed by this server, names both, fits the blog, and has one link", async () => {
    const { file, link } = await newest();
    const [known] = await listReceiptKeys();
    const { receipt, flaws } = checkReceipt(file, tools, known?.key);
    expect(flaws).toEqual([]);
    expect(receipt?.signed.map(({ name, role }) => [name, role])).toEqual([
      ["Ines Ferreira", "interviewee"],
      ["Tomas", "author"],
    ]);
    expect(receipt?.files.map((one) => one.path)).toEqual([path]);
    expect(receipt && checkFiles(receipt, there)).toEqual([]);
    const commit = made.blog.git(["rev-parse", "main"]).trim();
    expect(receipt?.blog).toEqual({ name: made.blog.name, branch: "main", commit });
    const message = made.blog.git(["log", "-1", "--format=%B", "main"]);
    expect(message).toContain(`History-Head: sha256:${receipt?.history.asked}`);
    made.blog.commit(path, `${made.blog.read(path)} `);
    expect(receipt && checkFiles(receipt, there)).toEqual([{ kind: "different", path }]);
    expect(link).toMatch(/^[0-9a-f]{64}$/);
    expect(await readLinkedReceipt(link)).toMatchObject({ askers: ["Ines Ferreira"] });
    const other = link.replace(/^./, (first) => (first === "0" ? "1" : "0"));
    for (const one of [other, link.slice(1), link.toUpperCase(), ""]) {
      expect(await readLinkedReceipt(one)).toBeNull();
      expect(await readReceiptFile(one)).toBeNull();
    }
  });

  test("of a take-down says who asked, that nothing lies there, and no word", async () => {
    await takeItDown();
    const { file, link } = await newest();
    const { receipt, flaws } = checkReceipt(file, tools);
    expect(flaws).toEqual([]);
    expect(receipt).toMatchObject({ act: "take-down", files: [], gone: [path] });
    expect(receipt?.signed).toMatchObject([{ role: "interviewee" }]);
    expect(receipt && checkFiles(receipt, there)).toEqual([]);
    expect(await readLinkedReceipt(link)).toMatchObject({ kind: "take-down", askers: [] });
    // No word in either: not what was taken out, not what was said, not what was asked.
    const rows = await database().receipt.findMany({
      where: { publication: { interviewId: made.interviewId } },
    });
    expect(rows).toHaveLength(2);
    const views = await Promise.all(rows.map(({ link }) => readLinkedReceipt(link)));
    const kept = JSON.stringify([rows, views]);
    for (const word of [secret, "paid me", "by hand", "second keeper", "My mother", "island"])
      expect(kept).not.toContain(word);
    expect(kept).not.toMatch(/@/);
  });
});

describe("its key", () => {
  test("is sealed, and another one signs once it was given up; both stay known", async () => {
    const before = await newest();
    const keys = await listSealed(operator);
    const mine = keys.find((one) => one.in === "receipt");
    expect(mine?.sealed).toMatch(/^\S+\.\S+$/);
    await dropSealed(operator, keyOf(mine?.sealed ?? ""));
    await takeItDown();
    const after = await newest();
    const keyIn = (file: string) => checkReceipt(file, tools).receipt?.key;
    expect(keyIn(after.file)).not.toBe(keyIn(before.file));
    const known = (await listReceiptKeys()).map(({ key }) => key);
    expect(known).toEqual(expect.arrayContaining([keyIn(before.file), keyIn(after.file)]));
    expect(checkReceipt(before.file, tools).flaws).toEqual([]);
  });
});
