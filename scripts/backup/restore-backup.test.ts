import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { migrate } from "../database/migrate";
import { root } from "../setup/run-tool";
import { backupToFile } from "./make-backup";
import { restoreBackup } from "./restore-backup";
import { entriesIn, type Made, makeArchive, manifestFor } from "./testing/make-archive";
import { emptyPlace, everythingIn, withClient } from "./testing/places";

const home = process.env.READBACK_HOME ?? "";
const good = join(home, "good.tar.gz");
const quiet = { progress: () => {} };
let real: Awaited<ReturnType<typeof entriesIn>>;

beforeAll(async () => {
  await makeInterview();
  await writeFile(join(home, "targets.json"), "[]");
  const databaseUrl = process.env.DATABASE_URL ?? "";
  await backupToFile(good, { databaseUrl, home, keys: false, ...quiet });
  real = await entriesIn(good);
});

/** Restores into an empty place, and sees that a refusal left it as it was. Answers with the sentence. */
async function refused(file: string): Promise<string> {
  const there = await emptyPlace();
  const before = await everythingIn(there);
  const sentence = await restoreBackup(file, { ...there, ...quiet }).then(
    () => "it was restored",
    (error: Error) => error.message,
  );
  expect(await everythingIn(there)).toEqual(before);
  return sentence;
}

async function written(bytes: Buffer): Promise<string> {
  const file = join(home, `${randomUUID()}.tar.gz`);
  await writeFile(file, bytes);
  return file;
}

/** An archive whose manifest fits what is in it: only the rules themselves can refuse it. */
async function forged(entries: Made[], rows = real.rows): Promise<string> {
  const file = join(home, `${randomUUID()}.tar.gz`);
  await makeArchive(file, [...entries, manifestFor(entries, rows)]);
  return file;
}

/** The header of an extension of that many bytes, as tar(5) has it. */
function paxHeader(size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write("x", 0);
  block.write("0000600\0", 100);
  block.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  block.write("        x", 148);
  block.write("ustar\x0000", 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}

const damaged = "is not a backup of Readback's, or it is damaged";

describe("a restore refuses, and changes nothing:", () => {
  test("a file that is cut off anywhere, or in which a byte changed", async () => {
    const bytes = await readFile(good);
    for (const part of [0, 0.01, 0.3, 0.7, 0.99]) {
      const cut = await written(bytes.subarray(0, Math.floor(bytes.length * part)));
      expect(await refused(cut)).toContain(damaged);
    }
    for (const part of [0.02, 0.1, 0.4, 0.6, 0.9]) {
      const changed = Buffer.from(bytes);
      const at = Math.floor(bytes.length * part);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      expect(await refused(await written(changed))).toContain(damaged);
    }
  });

  test("a file of something else", async () => {
    expect(await refused(join(home, "none.tar.gz"))).toBe("There is no such file.");
    expect(await refused(await written(Buffer.from("hello")))).toContain(damaged);
    expect(await refused(await written(gzipSync("hello")))).toContain(damaged);
    const other = join(home, `${randomUUID()}.tar.gz`);
    await makeArchive(other, [{ name: "readme.md", content: "hello" }]);
    expect(await refused(other)).toContain(damaged);
  });

  test.each<[string, Made]>([
    ["a path outside", { name: "home/../../outside", content: "x" }],
    ["an absolute path", { name: "/tmp/outside", content: "x" }],
    ["a path that climbs inside a folder", { name: "home/recordings/../../outside", content: "x" }],
    ["a hidden file", { name: "home/recordings/.bashrc", content: "x" }],
    ["a file no backup has", { name: "home/readback.log", content: "x" }],
    [
      "a link",
      { name: "home/recordings/a", content: "", header: { type: "symlink", linkname: "/etc" } },
    ],
    [
      "a hard link",
      { name: "home/secret", content: "", header: { type: "link", linkname: "/etc/passwd" } },
    ],
    ["a folder", { name: "home/recordings", content: "", header: { type: "directory" } }],
    ["an entry twice", { name: "database/User/000001", content: "" }],
    ["a table it does not name", { name: "database/pg_authid/000001", content: "x" }],
    ["a part that is too large", { name: "home/keys", content: "x".repeat(2_000_000) }],
  ])("%s", async (_, extra) => {
    const sentence = await refused(await forged([...real.entries, extra]));
    expect(sentence).toMatch(/not a backup|does not name/);
  });

  test("content that is not what the manifest says, however well it is packed", async () => {
    const entries = real.entries.map((entry) =>
      entry.name === "home/targets.json" ? { ...entry, content: "{}" } : entry,
    );
    const file = join(home, `${randomUUID()}.tar.gz`);
    await makeArchive(file, [...entries, manifestFor(real.entries, real.rows)]);
    expect(await refused(file)).toContain(damaged);
  });

  test("400 MB that tar would read into memory before it names a file", async () => {
    const tar = Buffer.alloc(400_000_000);
    tar.set(paxHeader(tar.length));
    const file = await written(gzipSync(tar, { level: 1 }));
    const before = process.memoryUsage().arrayBuffers;
    let peak = 0;
    const looking = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    }, 1);
    expect(await refused(file)).toContain(damaged);
    clearInterval(looking);
    expect(peak).toBeLessThan(150_000_000);
  });

  test("rows that do not fit, or are fewer than it says, though every hash fits", async () => {
    const bad = { name: "database/RateLimiterFlexible/000001", content: "only one column\n" };
    expect(await refused(await forged([...real.entries, bad]))).toContain("do not fit");
    const short = real.entries.filter(({ name }) => name !== "database/Revision/000001");
    expect(await refused(await forged(short))).toContain("lacks rows of Revision");
  });

  test("rows for a table of PostgreSQL's own, though its header names it", async () => {
    const [first, ...rest] = real.entries;
    const columns = ["oid", "rolname", "rolsuper", "rolinherit", "rolcreaterole", "rolcreatedb"];
    columns.push("rolcanlogin", "rolreplication", "rolbypassrls", "rolconnlimit");
    const tables = [...real.header.tables, { name: "pg_authid", columns }];
    const name = `intruder_${Date.now()}`;
    const row = `${90_000 + (Date.now() % 9000)}\t${name}\tt\tt\tt\tt\tt\tt\tt\t-1\n`;
    const content = JSON.stringify({ ...real.header, tables });
    const entries = [
      { ...first, name: "backup.json", content },
      ...rest.filter((one) => one.name.startsWith("database/")),
      { name: "database/pg_authid/000001", content: row },
      ...rest.filter((one) => !one.name.startsWith("database/")),
    ];
    expect(await refused(await forged(entries, { ...real.rows, pg_authid: 1 }))).toContain(damaged);
    const made = await withClient(process.env.DATABASE_URL ?? "", (client) =>
      client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]),
    );
    expect(made.rowCount).toBe(0);
  });

  test("a database in which somebody is writing their first row just now", async () => {
    const used = await emptyPlace();
    await migrate(used.databaseUrl, root);
    const restored = await withClient(used.databaseUrl, async (client) => {
      await client.query("BEGIN");
      await client.query(`INSERT INTO "RateLimiterFlexible" VALUES ('a', 1, NULL)`);
      let checked = () => {};
      const began = new Promise<void>((done) => {
        checked = done;
      });
      const progress = (doing: string) => doing === "Reading the rows" && checked();
      const ended = restoreBackup(good, { ...used, progress }).catch(
        (error: Error) => error.message,
      );
      await began;
      await client.query("COMMIT");
      return await ended;
    });
    expect(restored).toContain("is not empty");
    const { rowCount } = await withClient(used.databaseUrl, (client) =>
      client.query(`SELECT FROM "RateLimiterFlexible" WHERE "key" = 'a'`),
    );
    expect(rowCount).toBe(1);
  });

  test("a backup of a newer release, or of another build", async () => {
    const [first, ...rest] = real.entries;
    const withMigration = (name: string, checksum: string) => {
      const migrations = [...real.header.migrations, { name, checksum }];
      return forged([
        { ...first, name: "backup.json", content: JSON.stringify({ ...real.header, migrations }) },
        ...rest,
      ]);
    };
    expect(await refused(await withMigration("99990101000000_later", "0"))).toContain(
      "newer release",
    );
    const { name = "" } = real.header.migrations[0] ?? {};
    const [, ...others] = real.header.migrations;
    const content = JSON.stringify({
      ...real.header,
      migrations: [{ name, checksum: "0" }, ...others],
    });
    expect(await refused(await forged([{ name: "backup.json", content }, ...rest]))).toContain(
      "another build",
    );
  });

  test("a database with rows in it, or with tables of somebody else, or a home in use", async () => {
    const used = await emptyPlace();
    await migrate(used.databaseUrl, root);
    await withClient(used.databaseUrl, (client) =>
      client.query(`INSERT INTO "RateLimiterFlexible" VALUES ('a', 1, NULL)`),
    );
    const restored = () => restoreBackup(good, { ...used, ...quiet });
    await expect(restored()).rejects.toThrow("is not empty");
    const foreign = await emptyPlace();
    await withClient(foreign.databaseUrl, (client) => client.query("CREATE TABLE theirs (id int)"));
    await expect(restoreBackup(good, { ...foreign, ...quiet })).rejects.toThrow("not Readback's");
    const taken = await emptyPlace();
    await writeFile(join(taken.home, "targets.json"), "[1]");
    const before = await everythingIn(taken);
    await expect(restoreBackup(good, { ...taken, ...quiet })).rejects.toThrow("Move it away");
    expect(await everythingIn(taken)).toEqual(before);
  });
});

test("the archive these are made from is taken", async () => {
  expect(
    await restoreBackup(await forged(real.entries), { ...(await emptyPlace()), ...quiet }),
  ).toMatchObject({
    files: 1,
  });
});
