import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { checkedAddresses, publicAddress } from "./checked-addresses";
import { withBlog } from "./open-blog";
import { parseTargets } from "./read-targets";
import { runGit } from "./run-git";
import type { BlogTarget } from "./targets";

const targetOf = (target: object) =>
  parseTargets(JSON.stringify([{ name: "blog", ...target }]))[0] as BlogTarget;
const leadsTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address }));
const blog = targetOf({ url: "https://blog.example.org/x.git" });

test.each(["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "172.32.0.1", "::ffff:8.8.8.8"])(
  "%s is of the internet",
  (address) => expect(publicAddress(address)).toBe(true),
);

test.each([
  ...["127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.254"],
  ...["192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255"],
  ...["::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1"],
  ...["::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "2001::7f00:1", "::ffff:7f00:1"],
])("%s is not", (address) => expect(publicAddress(address)).toBe(false));

describe("a target's name", () => {
  test("that leads to the internet is pinned to what was checked, whatever else it leads to", async () => {
    const mixed = leadsTo("10.0.0.1", "93.184.216.34", "2606:2800::1", "127.0.0.1");
    expect(await checkedAddresses(blog, mixed)).toEqual([
      "http.curloptResolve=blog.example.org:443:93.184.216.34,[2606:2800::1]",
    ]);
    const other = targetOf({ url: "https://blog.example.org:8443/x.git" });
    const [pin] = (await checkedAddresses(other, leadsTo("93.184.216.34"))) ?? [];
    expect(pin).toContain("blog.example.org:8443:");
  });

  test("that leads into a private network, or nowhere, is refused", async () => {
    expect(await checkedAddresses(blog, leadsTo("192.168.1.1", "::1"))).toBeNull();
    const nowhere = () => Promise.reject(new Error("ENOTFOUND"));
    expect(await checkedAddresses(blog, nowhere)).toBeNull();
  });

  test("may lead there when the server's own configuration says so, or writes the address out", async () => {
    const inside = targetOf({ url: blog.url, private: true });
    expect(await checkedAddresses(inside, leadsTo("192.168.1.1"))).toEqual([
      "http.curloptResolve=blog.example.org:443:192.168.1.1",
    ]);
    for (const url of ["https://192.168.1.1/x.git", "https://[::1]/x.git", "/srv/x.git"]) {
      expect(await checkedAddresses(targetOf({ url }))).toEqual([]);
    }
  });
});

test.each([
  "https://bücher.example/x",
  "https://0x7f000001/x",
  "https://2130706433/x",
  "https://127.1/x",
])("%s is not taken: git would resolve it in a way of its own", (url) =>
  expect(() => targetOf({ url })).toThrow("needs your attention"),
);

describe("git", () => {
  let home: string;
  let server: Server;
  let port: number;
  let connections = 0;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "readback-addresses-"));
    vi.stubEnv("READBACK_HOME", home);
    vi.stubEnv("DATABASE_URL", "postgres://nobody@localhost/none");
    server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    port = typeof address === "object" && address ? address.port : 0;
  });

  beforeEach(() => {
    connections = 0;
  });

  afterAll(() => {
    vi.unstubAllEnvs();
    server.close();
    rmSync(home, { recursive: true, force: true });
  });

  test("connects to the checked address, not to what the name leads to", async () => {
    const url = `https://blog.example.org:${port}/x.git`;
    const here = targetOf({ url, private: true });
    const settings = (await checkedAddresses(here, leadsTo("127.0.0.1"))) ?? [];
    const options = { repository: home, variables: {}, settings: ["protocol.https.allow=always"] };
    await runGit(["ls-remote", "--end-of-options", url], {
      ...options,
      settings: [...options.settings, ...settings],
    });
    expect(connections).toBeGreaterThan(0);
  });

  test("is not even started for a name that leads to this machine", async () => {
    const url = `https://localhost:${port}/x.git`;
    expect(await withBlog(targetOf({ url }), async () => 1)).toBeNull();
    expect(connections).toBe(0);
    expect(await withBlog(targetOf({ url, private: true }), async () => 1)).toBeNull();
    expect(connections).toBeGreaterThan(0);
  });
});
