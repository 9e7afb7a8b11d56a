import { randomUUID } from "node:crypto";
import type { APIResponse, BrowserContext, Page } from "@playwright/test";
import { canaryPost } from "./world/canary-post";
import { type Ids, idsOf } from "./world/ids-of";
import { listRoutes, type Route } from "./world/list-routes";
import { randomFrom } from "./world/take-out";
import { expect, signIn, test } from "./world/test";

const inside = listRoutes().filter(({ path }) => path.includes("["));
/** Operations on an interview; next-auth's own route is about nobody's. */
const routes = inside.filter(({ path }) => !path.includes("nextauth"));
const { source, canaries } = canaryPost(randomFrom(1));

test("there are routes to try", () => {
  expect(routes.length).toBeGreaterThan(25);
});

test("a stranger and a removed person find nothing, as if nothing were there", async ({
  world,
  browser,
  quiet,
}) => {
  quiet.allow(/404/);
  const made = await world.interview(source);
  const removed = await world.invite(made.id, "Rita", "reader");
  await world.fill(made.id);
  await world.remove(made.id, removed);
  const other = await world.interview();
  const ids = await idsOf(made.id);
  const people = [null, other.interviewee, other.author, removed];
  for (const person of people) {
    const context = await browser.newContext();
    const page = await context.newPage();
    if (person) await signIn(page, await world.link(person));
    for (const route of routes) await sameAsMissing(page, route, ids);
    await context.close();
  }
});

/** The answer for what is there equals the answer for what is not, and holds no word of it. */
async function sameAsMissing(page: Page, route: Route, ids: Ids): Promise<void> {
  const there = await ask(page.context(), route, ids);
  const missing = await ask(page.context(), route, null);
  const name = `${route.method} ${route.path}`;
  expect([name, there.status]).toEqual([name, 404]);
  expect([name, there]).toEqual([name, missing]);
  const leaked = canaries.filter((word) => there.body.includes(word));
  expect([name, leaked]).toEqual([name, []]);
}

async function ask(context: BrowserContext, route: Route, ids: Ids | null) {
  const used: string[] = [];
  const path = route.path.replace(/\[(\w+)\]/g, (_, name: string) => {
    const owner = route.path.match(/\/(\w+)\/\[id\]/)?.[1] ?? "";
    const id = ids?.[name === "id" ? owner : name] ?? randomUUID();
    used.push(id);
    return id;
  });
  const origin = `http://localhost:${process.env.E2E_PORT}`;
  const response = await context.request.fetch(path, {
    method: route.method,
    headers: { origin, "idempotency-key": randomUUID(), "content-type": "application/json" },
    ...(route.method === "GET" ? {} : { data: "{}" }),
    maxRedirects: 0,
  });
  return await plain(response, used);
}

/** What a person could tell apart: status, kind and body, without the nonce and the ids that were asked. */
async function plain(response: APIResponse, used: string[]) {
  const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];
  let body = await response.text();
  for (const id of used) body = body.replaceAll(id, "ID");
  if (nonce) body = body.replaceAll(nonce, "NONCE");
  return { status: response.status(), kind: response.headers()["content-type"], body };
}
