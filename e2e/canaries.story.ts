import type { APIRequestContext } from "@playwright/test";
import { canaryPost } from "./world/canary-post";
import { everythingKept } from "./world/everything-kept";
import { idsOf } from "./world/ids-of";
import { listRoutes } from "./world/list-routes";
import { randomFrom, takeOutAtRandom } from "./world/take-out";
import { expect, signIn, test } from "./world/test";

/** How many interviews are decided at random; each run of one names its seed. */
const rounds = Number(process.env.READBACK_ROUNDS ?? 3);
const first = Number(process.env.READBACK_SEED ?? 7);

for (let seed = first; seed < first + rounds; seed += 1) {
  test(`what was taken out is nowhere, seed ${seed}`, async ({ page, world, quiet }) => {
    quiet.allow(/404/);
    const { source, canaries } = canaryPost(randomFrom(seed));
    const made = await world.interview(source);
    const reader = await world.invite(made.id, "Rita", "reader");
    const removed = await takeOutAtRandom(made.id, canaries, randomFrom(seed + 1));
    expect(removed.length).toBeGreaterThan(4);
    await signIn(page, await world.link(reader));
    const before = await crawl(page.request, made.id);
    await world.finish(made.id);
    const kept = await everythingKept(made);
    const stays = canaries.filter((word) => !removed.includes(word));
    expect(missingFrom(kept.post, stays)).toEqual([]);
    const after = await crawl(page.request, made.id);
    expect(missingFrom(after, stays)).toEqual([]);
    const left = { before, after, ...kept };
    for (const [where, text] of Object.entries(left)) {
      const found = removed.filter((word) => text.toLowerCase().includes(word));
      expect([where, found]).toEqual([where, []]);
    }
  });
}

/** Everything this person is answered: each page as HTML and as payload, each JSON route. */
async function crawl(request: APIRequestContext, interviewId: string): Promise<string> {
  const ids: Record<string, string> = {
    interviews: interviewId,
    ...(await idsOf(interviewId, true)),
  };
  const texts: string[] = [];
  for (const { path, method } of listRoutes()) {
    if (method !== "GET" || path.includes("...")) continue;
    const url = path.replace(/\[(\w+)\]/g, (_, name: string) => {
      const owner = path.match(/\/(\w+)\/\[id\]/)?.[1] ?? "";
      return ids[name === "id" ? owner : name] ?? interviewId;
    });
    texts.push(await (await request.get(url)).text());
    texts.push(await (await request.get(`${url}?_rsc=1`, { headers: { rsc: "1" } })).text());
  }
  return texts.join("\n");
}

function missingFrom(text: string, words: string[]): string[] {
  return words.filter((word) => !text.includes(word));
}
