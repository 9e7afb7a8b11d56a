import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { mayPush } from "@/lib/adapters/blog/may-push";
import { withBlog } from "@/lib/adapters/blog/open-blog";
import { readTargets } from "@/lib/adapters/blog/read-targets";
import { database } from "@/lib/db/client";
import { enqueue } from "@/lib/db/queue";
import { keepTargetToken } from "@/lib/db/target-tokens";
import { env } from "@/lib/env";
import { keyFile } from "@/lib/keys/key-ring";
import { operate } from "@/lib/policy/operator";
import { emptyPlace, withClient } from "../backup/testing/places";
import type { Finding } from "./finding";
import { lookAtDatabase } from "./look-at-database";
import { clockFinding, lookAtAddress, lookAtMachine, lookAtNode } from "./look-at-machine";
import { lookAtMail } from "./look-at-mail";
import { lookAtTargets } from "./look-at-targets";

const databaseUrl = process.env.DATABASE_URL ?? "";
const home = process.env.READBACK_HOME ?? "";
const wrongs = (findings: Finding[]) =>
  findings.filter(({ fine }) => !fine).map(({ about }) => about);

/** Every finding that is wrong says what to do. */
function expectWrong(findings: Finding[], about: string, says: RegExp): void {
  const found = findings.filter((one) => !one.fine);
  expect(found.map((one) => one.about)).toEqual([about]);
  expect(found[0]?.says).toMatch(says);
  expect(found[0]?.todo).toBeTruthy();
}

describe("the machine", () => {
  test("as the tests run on it is fine", async () => {
    expect(wrongs(await lookAtMachine(env()))).toEqual([]);
  });

  test("an old Node.js, plain http for others, and a clock that is off are wrong", () => {
    for (const version of ["18.20.0", "20.18.3"]) expect(lookAtNode(version).fine).toBe(false);
    for (const version of ["20.19.0", "22.1.0"]) expect(lookAtNode(version).fine).toBe(true);
    expect(lookAtAddress("http://readback.example.org").fine).toBe(false);
    expect(lookAtAddress("https://readback.example.org").fine).toBe(true);
    expect(clockFinding("clock", "the database", 4000).says).toContain("4 s ahead of ours");
    expect(clockFinding("clock", "the database", -90_000).says).toContain("90 s behind ours");
  });

  test("a key file that others can read is wrong", async () => {
    await writeFile(join(home, "secret"), "x");
    await chmod(join(home, "secret"), 0o640);
    expectWrong(await lookAtMachine(env()), "rights", /secret/);
    await chmod(join(home, "secret"), 0o600);
    expect(wrongs(await lookAtMachine(env()))).toEqual([]);
  });
});

describe("the database", () => {
  test("a good one is fine", async () => {
    expect(wrongs(await lookAtDatabase(databaseUrl))).toEqual([]);
  });

  test("one without the newest migrations is told", async () => {
    const { databaseUrl: empty } = await emptyPlace();
    expectWrong(await lookAtDatabase(empty), "migrations", /not applied/);
  });

  test("triggers that are off are told", async () => {
    await owner(`ALTER TABLE "Event" DISABLE TRIGGER "Event_insert_only"`);
    expectWrong(await lookAtDatabase(databaseUrl), "history", /off/);
    await owner(`ALTER TABLE "Event" ENABLE TRIGGER "Event_insert_only"`);
  });

  test("a missing key is told with its id", async () => {
    await keepTargetToken(operate("test.doctor"), "coast", "token");
    await rm(keyFile());
    expectWrong(await lookAtDatabase(databaseUrl), "keys", /The key \S+, which secrets/);
    await database().targetToken.deleteMany();
  });

  test("work that nobody takes, and work that was given up, is told", async () => {
    const publicationId = randomUUID();
    await database().$transaction((tx) => enqueue(tx, "publish", { publicationId }));
    expect(wrongs(await lookAtDatabase(databaseUrl))).toEqual([]);
    await owner(`UPDATE graphile_worker._private_jobs SET "run_at" = now() - interval '7 minutes'`);
    expectWrong(await lookAtDatabase(databaseUrl), "queue", /oldest for 7 minutes/);
    await owner(`UPDATE graphile_worker._private_jobs SET "attempts" = "max_attempts"`);
    expectWrong(await lookAtDatabase(databaseUrl), "queue", /given up/);
    await owner("DELETE FROM graphile_worker._private_jobs");
  });

  test("one that may forget is told", async () => {
    const name = databaseUrl.split("/").at(-1);
    await owner(`ALTER DATABASE ${name} SET synchronous_commit = off`);
    await database().$disconnect();
    expectWrong(await lookAtDatabase(databaseUrl), "durability", /synchronous_commit/);
    await owner(`ALTER DATABASE ${name} RESET synchronous_commit`);
    await database().$disconnect();
  });
});

describe("mail", () => {
  const seen: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) =>
      password === "right" ? done(null, { user: "x" }) : done(new Error("no")),
    onData: (stream, _session, done) => {
      seen.push("a mail");
      stream.resume().on("end", () => done());
    },
  });
  const started = new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
  const asked = (more: object) => lookAtMail({ ...env(), MAIL_FROM: "a@example.org", ...more });
  const smtp = async (password: string) => {
    await started;
    return `smtp://user:${password}@127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  };
  afterAll(() => new Promise<void>((done) => server.close(() => done())));

  test("a server that lets us in is fine, and is sent nothing", async () => {
    expect(wrongs(await asked({ SMTP_URL: await smtp("right") }))).toEqual([]);
    expect(seen).toEqual([]);
  });

  test("a wrong password, a closed port and no server at all are told", async () => {
    expectWrong(await asked({ SMTP_URL: await smtp("wrong") }), "mail", /EAUTH/);
    expectWrong(await asked({ SMTP_URL: "smtp://127.0.0.1:1" }), "mail", /does not let us in/);
    const READBACK_URL = "https://readback.example.org";
    expectWrong(await asked({ SMTP_URL: undefined, READBACK_URL }), "mail", /no mail server/);
    expect(wrongs(await asked({ SMTP_URL: undefined }))).toEqual([]);
    const from = { READBACK_URL, MAIL_FROM: "Readback <readback@localhost>" };
    expectWrong(await asked({ ...from, SMTP_URL: await smtp("right") }), "mail", /sent as/);
  });
});

describe("targets", () => {
  const url = join(home, "blog.git");
  const file = join(home, "token");
  const write = (target: object | string) => {
    const list =
      typeof target === "string" ? target : JSON.stringify([{ name: "coast", ...target }]);
    return writeFile(join(home, "targets.json"), list);
  };

  beforeEach(async () => {
    await rm(url, { recursive: true, force: true });
    await mkdir(url);
    const git = (args: string[], input?: string) =>
      execFileSync("git", ["-C", url, ...args], { input })
        .toString()
        .trim();
    git(["init", "--quiet", "--bare", "--initial-branch=main"]);
    const person = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
    const tree = git(["mktree"], "");
    git(["update-ref", "refs/heads/main", git([...person, "commit-tree", tree, "-m", "first"])]);
  });

  test("a blog that takes a push is fine, and stays as it was", async () => {
    await write({ url });
    const heads = () => execFileSync("git", ["-C", url, "for-each-ref"]).toString();
    const before = heads();
    const [found] = await lookAtTargets();
    expect(found).toMatchObject({ fine: true, says: "A push to main would be taken." });
    expect(heads()).toBe(before);
  });

  test("what is not reached, not understood, or open to others is told", async () => {
    await write({ url: join(home, "none.git") });
    expectWrong(await lookAtTargets(), "target coast", /not reached/);
    await write({ url: "ftp://example.org" });
    expectWrong(await lookAtTargets(), "targets", /needs your attention/);
    await write({ url: "https://localhost/blog.git" });
    expectWrong(await lookAtTargets(), "target coast", /private network/);
    await write("{");
    expectWrong(await lookAtTargets(), "targets", /is not JSON/);
    await write({ url, tokenFile: file });
    expectWrong(await lookAtTargets(), "target coast", /not there/);
    await writeFile(file, "x", { mode: 0o644 });
    expectWrong(await lookAtTargets(), "target coast", /can read its token/);
  });

  test("a branch that is not there yet is said, and a push that is refused is seen", async () => {
    await write({ url, branch: "drafts" });
    expect((await lookAtTargets())[0]?.says).toContain("no branch drafts yet");
    await write({ url });
    const [target] = await readTargets();
    if (!target) throw new Error("no target");
    const elsewhere = { ...target, url: join(home, "none.git") };
    expect(await withBlog(target, (blog) => mayPush({ ...blog, target: elsewhere }))).toBe(false);
  });
});

/** As the owner of the tables, whom the app's own connections are not. */
async function owner(sql: string): Promise<void> {
  await withClient(databaseUrl, (client) => client.query(sql));
}
