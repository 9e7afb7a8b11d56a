import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { manifestOf } from "@/lib/core/edition/manifest-of";
import { printReceipt, RECEIPT_FORMAT, signedPart } from "@/lib/core/receipt/receipt";
import { newSigningKey, signText } from "@/lib/keys/signing";
import { run } from "./verify-receipt";

const folder = mkdtempSync(join(tmpdir(), "readback-receipt-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const posts = [
  { path: "_posts/en/a.md", text: "The lamp was lit by hand.\n" },
  { path: "_posts/zh/a.md", text: "灯是手点的。\n" },
];
const gone = "_posts/fr/a.md";
const { key, secret } = newSigningKey();
const asked = sha256("asked");

function makeReceipt(commit: string | null = null, manifest?: string): string {
  const { hash, files } = manifestOf(posts, sha256);
  const at = "2026-11-25T17:00:00.000Z";
  const receipt = {
    format: RECEIPT_FORMAT as typeof RECEIPT_FORMAT,
    about: ["A receipt."],
    act: "publish" as const,
    code: "7F3A-91C2",
    at,
    server: "https://read.example.org",
    manifest: manifest ?? hash,
    files: files.map(({ path, sha, bytes }) => ({ path, sha256: sha, bytes })),
    gone: [gone],
    signed: [
      { name: "Inès “Nés” 王", role: "interviewee" as const, at },
      { name: "Tomas", role: "author" as const, at },
    ],
    blog: { name: "blog", branch: "main", commit },
    history: { asked, line: 12, head: sha256("head") },
    key,
  };
  return printReceipt({ ...receipt, signature: signText(secret, signedPart(receipt)) });
}

const file = join(folder, "receipt.json");
const blog = join(folder, "blog");
let said: string[];

beforeEach(() => {
  said = [];
  for (const way of ["log", "error"] as const)
    vi.spyOn(console, way).mockImplementation((line) => said.push(String(line)));
  writeFileSync(file, makeReceipt());
  for (const { path, text } of posts) {
    mkdirSync(join(blog, path, ".."), { recursive: true });
    writeFileSync(join(blog, path), text);
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(blog, { recursive: true, force: true });
});

describe("a receipt as a file", () => {
  test("holds without its server, and says who agreed to what", async () => {
    expect(await run([file, "--files", blog, "--key", key])).toBe(0);
    expect(said.join("\n")).toContain("Inès “Nés” 王 (interviewee) signed at 2026-11-25");
    expect(await run([file])).toBe(0);
    expect(said.join("\n")).toContain(`https://read.example.org/api/v1/receipt-key`);
  });

  test("fails when any one byte of it changes", async () => {
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file, changed);
      expect(await run([file]), `byte ${at}`).toBe(1);
    }
    for (const other of [bytes.subarray(1), bytes.subarray(0, -1), Buffer.concat([bytes, bytes])]) {
      writeFileSync(file, other);
      expect(await run([file])).toBe(1);
    }
    expect(new Set(said).size).toBeGreaterThan(2);
  });

  test("fails when one byte of a published file changes, or a file that went is there", async () => {
    const [post] = posts;
    const path = join(blog, post?.path ?? "");
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(path, changed);
      expect(await run([file, "--files", blog])).toBe(1);
    }
    rmSync(path);
    expect(await run([file, "--files", blog])).toBe(1);
    expect(new Set(said)).toEqual(
      new Set([
        "_posts/en/a.md: this is not the file that was agreed to.",
        "_posts/en/a.md: nothing is there; the receipt names a file.",
      ]),
    );
    writeFileSync(path, bytes);
    mkdirSync(join(blog, gone, ".."), { recursive: true });
    writeFileSync(join(blog, gone), "");
    expect(await run([file, "--files", blog])).toBe(1);
    expect(said.at(-1)).toBe(`${gone}: a file is there; the receipt says that it was taken away.`);
  });

  test("is not taken from another key than the one that is known", async () => {
    expect(await run([file, "--key", newSigningKey().key])).toBe(1);
    expect(said).toEqual(["It is signed with another key than the one you gave."]);
  });

  test("is none when its server signed another manifest than that of its files", async () => {
    writeFileSync(file, makeReceipt(null, sha256("another")));
    expect(await run([file])).toBe(1);
    expect(said).toEqual(["Its list of files is not the one that was signed."]);
  });

  test("is compared with its commit in a clone of the blog", async () => {
    const git = (...args: string[]) => {
      const person = ["-c", "user.name=Someone", "-c", "user.email=someone@example.org"];
      return execFileSync("git", ["-C", blog, ...person, ...args], { encoding: "utf8" }).trim();
    };
    git("init", "--quiet");
    git("add", "--all");
    const message = (manifest: string) =>
      `Publish\n\nApproval-Digest: sha256:${manifest}\nHistory-Head: sha256:${asked}\n`;
    const commit = (text: string) => git("commit-tree", "-m", text, git("write-tree"));
    writeFileSync(file, makeReceipt(commit(message(manifestOf(posts, sha256).hash))));
    expect(await run([file, "--git", blog])).toBe(0);
    writeFileSync(file, makeReceipt(commit(message("0".repeat(64)))));
    expect(await run([file, "--git", blog])).toBe(1);
    expect(said.at(-1)).toBe("The commit's message does not name what the receipt names.");
    writeFileSync(file, makeReceipt("0".repeat(40)));
    expect(await run([file, "--git", blog])).toBe(1);
    expect(said).toContain(`The repository does not hold the commit ${"0".repeat(40)}.`);
  });
});
