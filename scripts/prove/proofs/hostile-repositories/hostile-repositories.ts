import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { enterAs } from "@/e2e/world/enter-as";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { parseTargets } from "@/lib/adapters/blog/read-targets";
import { chooseTarget } from "@/lib/commands/choose-target";
import { pushPublication } from "@/lib/commands/push-publication";
import { publish } from "@/lib/commands/testing/sign-everything";
import { database } from "@/lib/db/client";
import { operate } from "@/lib/policy/operator";
import { interviewGrant } from "@/scripts/commands/interview-grant";
import type { Lab } from "../../lab/open-lab";
import type { Proof } from "../../proof";
import { hostileNames, hostilePaths, hostileTargets } from "./hostile-addresses";
import { hostileRepositories as made } from "./make-repositories";

/** Whatever a repository holds or is called, git does nothing but read and write one post. */
export const hostileRepositories: Proof = {
  shows:
    "no file outside, no connection and no command comes from repositories, refs, paths or addresses",
  tries: { short: 8, full: 100 },
  instances: 1,
  run: async (lab, { tries }) => {
    const outside = join(lab.home, "outside");
    mkdirSync(outside);
    const listener = await listen();
    const failures: string[] = [];
    const targets = hostileTargets(outside, listener.port);
    for (const target of targets) {
      if (taken(target)) failures.push(`a target was taken: ${JSON.stringify(target)}`);
    }
    const paths = await tryPaths(lab, failures);
    const seen = { pushed: 0, stopped: 0 };
    const repositories = Object.entries(made).slice(0, tries);
    for (const [name, make] of repositories) {
      const target = make(lab.home, outside);
      const pushed = await publishTo(lab, target);
      seen[pushed ? "pushed" : "stopped"] += 1;
      const left = readdirSync(outside);
      for (const file of left) rmSync(join(outside, file));
      if (left.length > 0) failures.push(`${name}: left ${left.join(", ")} outside`);
      if (listener.count() > 0) failures.push(`${name}: a connection was made`);
    }
    listener.close();
    const measured = { targets: targets.length, paths, repositories: repositories.length, ...seen };
    return { tries: targets.length + paths + repositories.length, failures, measured };
  },
};

function taken(target: object): boolean {
  try {
    return parseTargets(JSON.stringify([target])).length > 0;
  } catch {
    return false; // refused when it is read: git never hears of it
  }
}

/** Paths an author types and names of files that are imported: none leaves the target's folders. */
async function tryPaths(lab: Lab, failures: string[]): Promise<number> {
  const { id, author } = await lab.world.interview();
  const client = await lab.enter(author);
  const paths = ["_posts/"];
  for (const path of hostilePaths) {
    const body = { target: "demo-blog", path };
    const { status } = await client.ask(`/api/v1/interviews/${id}/target`, { method: "PUT", body });
    if (status !== 400) failures.push(`${JSON.stringify(path)} was answered ${status}`);
  }
  for (const name of hostileNames) {
    const body = { name, language: "en", source: "**A:** So?\n\n**B:** Well.\n" };
    const { status, text } = await client.ask("/api/v1/interviews", { body });
    if (status === 400) continue;
    const where = { id: (JSON.parse(text) as { id?: string }).id ?? "" };
    const made = await database().interview.findUnique({ where, select: { path: true } });
    if (!made || !allowedPath({ paths }, made.path)) {
      failures.push(`${JSON.stringify(name)} became ${JSON.stringify(made?.path ?? status)}`);
    }
  }
  return hostilePaths.length + hostileNames.length;
}

/** A whole publication to it; false when it was stopped on the way. */
async function publishTo(lab: Lab, target: string): Promise<boolean> {
  const { id, path } = await lab.world.interview();
  const grant = await interviewGrant(operate("prove.publish"), id, "publication.publish");
  const chosen = await chooseTarget(grant, { key: randomUUID(), body: { target, path } });
  if (chosen.outcome !== "done") return false;
  try {
    await lab.world.approveAndSign(id);
    await pushPublication(operate("prove.publish"), await publish(enterAs(id)));
  } catch {
    return false; // stopped before anything was sent; what it left behind is looked at
  }
  return (await database().interview.findUniqueOrThrow({ where: { id } })).stage === "published";
}

/** Counts who connects. */
async function listen() {
  let count = 0;
  const server = createServer();
  server.on("connection", () => {
    count += 1;
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { port, count: () => count, close: () => server.close() };
}
