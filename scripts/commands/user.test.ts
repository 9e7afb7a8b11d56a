import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedServer, startEmbedded } from "../database/embedded";
import { root } from "../setup/run-tool";

const home = await mkdtemp(join(tmpdir(), "readback-user-"));
let server: EmbeddedServer;

beforeAll(async () => {
  server = await startEmbedded(home);
}, 60_000);

afterAll(async () => {
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

/** Runs the command line as an operator would; its exit code and what it said. */
function readback(...args: string[]) {
  const node = ["--conditions=react-server", "--import", "tsx", "scripts/readback.ts", ...args];
  const env = {
    ...process.env,
    DATABASE_URL: server.url,
    READBACK_HOME: home,
    READBACK_AUTHORS: "named@example.org",
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

const json = (...args: string[]) => {
  const { status, out, err } = readback(...args, "--json");
  if (status !== 0) throw new Error(err);
  return JSON.parse(out);
};

describe("readback user", () => {
  test("makes somebody known once, renames them and lets them import", () => {
    expect(readback("user", "list")).toMatchObject({ status: 0, out: "Nobody is known yet." });
    const [vera] = json("user", "add", " Vera@Example.org", "--name", "Vera");
    expect(vera).toMatchObject({ email: "vera@example.org", name: "Vera", author: false });
    const again = readback("user", "add", "vera@example.org", "--name", "Other");
    expect([again.status, again.err]).toEqual([
      1,
      "vera@example.org is known already, and nothing was changed.",
    ]);
    expect(json("user", "show", "vera@example.org")).toEqual([vera]);
    expect(json("user", "rename", "vera@example.org", "--name", "V.")).toMatchObject([
      { name: "V." },
    ]);
    expect(json("user", "author", "vera@example.org", "on")).toMatchObject([{ author: true }]);
    expect(json("user", "author", "vera@example.org", "off")).toMatchObject([{ author: false }]);
    expect(readback("user").out).toBe("vera@example.org  V.: 0 interviews, 0 sessions, 0 tokens");
  });

  test("says what is not possible, with 1", () => {
    const nobody = readback("user", "show", "nobody@example.org");
    expect([nobody.status, nobody.err]).toEqual([
      1,
      'Nobody with the address nobody@example.org is known. "readback user list" shows all.',
    ]);
    readback("user", "add", "named@example.org", "--name", "N");
    const named = readback("user", "author", "named@example.org", "off");
    expect([named.status, named.err]).toEqual([
      1,
      "READBACK_AUTHORS names that address; take it out there first.",
    ]);
  });

  test.each([
    ["user", "show"],
    ["user", "show", "no address"],
    ["user", "add", "ines@example.org"],
    ["user", "author", "ines@example.org", "maybe"],
    ["user", "dance"],
    ["user", "list", "ines@example.org"],
    ["user", "list", "--loud"],
    ["token"],
    ["token", "make", "vera@example.org"],
    ["token", "make", "vera@example.org", "--name", "x", "--days", "365"],
    ["token", "revoke", "vera@example.org"],
  ])("%s %s %s is misuse, with 2 and its usage", (...args) => {
    readback("user", "add", "vera@example.org", "--name", "V.");
    const { status, err } = readback(...args);
    expect([status, err]).toEqual([2, expect.stringContaining(`Usage: readback ${args[0]} `)]);
  });
});

describe("readback token", () => {
  test("makes one, lists it without its secret, and revokes it", () => {
    readback("user", "add", "ines@example.org", "--name", "Ines");
    const { status, out } = readback("token", "make", "ines@example.org", "--name", "Backup");
    expect([status, out]).toEqual([0, expect.stringMatching(/^rb_[\w-]{43}$/)]);
    const [token, more] = json("token", "list", "ines@example.org");
    expect([token, more]).toEqual([expect.objectContaining({ name: "Backup" }), undefined]);
    expect(JSON.stringify(token)).not.toContain(out.slice(3));
    expect(json("token", "revoke", "ines@example.org", token.id)).toMatchObject({ revoked: true });
    expect(readback("token", "revoke", "ines@example.org", token.id).status).toBe(1);
    expect(readback("token", "list", "ines@example.org").out).toBe("They have no token.");
  });

  test("goes with every session when somebody is signed out", () => {
    readback("user", "add", "otto@example.org", "--name", "Otto");
    readback("token", "make", "otto@example.org", "--name", "x", "--days", "7");
    expect(json("user", "show", "otto@example.org")).toMatchObject([{ tokens: 1 }]);
    expect(json("user", "sign-out", "otto@example.org")).toMatchObject([{ tokens: 0 }]);
  });

  test.each(["user", "token"])("readback %s --help says what it does", (name) => {
    const { status, out } = readback(name, "--help");
    expect([status, out]).toEqual([0, expect.stringContaining(`readback ${name} `)]);
  });
});
