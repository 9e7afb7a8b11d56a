import type { Page } from "@playwright/test";
import type { Person } from "@/e2e/world/make-world";
import type { Lab } from "../../lab/open-lab";
import type { Proof } from "../../proof";
import { fillFields, publishFields } from "./fill-fields";
import { payload, shortOnes } from "./payloads";
import { alive, watch } from "./watch-page";

/** Words stay words: nothing that anybody typed or imported runs on any page of anybody. */
export const scriptPayloads: Proof = {
  shows:
    "no script payload in any field runs, asks for anything or breaks the content policy on any page",
  tries: { short: 12, full: 120 },
  instances: 1,
  run: async (lab, { tries }) => {
    const { made, count, wrong } = await fillFields(lab, tries);
    const done = await publishFields(lab, Math.min(tries, 40));
    const failures = [...wrong];
    const at = `/interviews/${made.id}`;
    const after = `/interviews/${done.id}`;
    const inside = [
      at,
      `${at}/people`,
      `${at}/findings`,
      `${at}/publish`,
      `${at}/preview`,
      `${at}/sign-off`,
    ];
    const outside = [after, `${after}/publish`, `${after}/preview`, `${after}/sign-off`];
    const receipt = `${after}/receipts/${done.receipt}`;
    const visits: [Person, string[]][] = [
      [made.author, ["/", "/account", "/import", ...inside]],
      [made.coauthor, ["/", ...inside]],
      [made.interviewee, ["/", "/account", ...inside]],
      [made.reader, ["/", at]],
      [done.author, [...outside, receipt]],
      [done.interviewee, [...outside, receipt]],
    ];
    const seen = { pages: 0, showing: 0 };
    // A few tries look at each page once, many at each page as everybody.
    const chosen = tries < 40 ? visits.filter((_, at) => at % 5 === 0) : visits;
    await Promise.all(
      chosen.map(async ([person, paths]) => {
        failures.push(...(await visitAll(lab, person, paths, seen)));
      }),
    );
    if (seen.showing < 5) failures.push(`only ${seen.showing} pages show a payload at all`);
    failures.push(...(await previewImports(lab, made.author, tries)));
    return { tries: count, failures, measured: { payloads: tries, fields: count, ...seen } };
  },
};

async function enter(lab: Lab, person: Person) {
  const context = await (await lab.browser()).newContext();
  const { heard } = await watch(context, lab.url);
  const { cookie } = await lab.enter(person);
  const [name = "", value = ""] = cookie?.split("=") ?? [];
  await context.addCookies([{ name, value, url: lab.url }]);
  return { context, heard, page: await context.newPage() };
}

/** Opens every page, moves over what is in sight and opens what can be opened. */
async function visitAll(
  lab: Lab,
  person: Person,
  paths: string[],
  seen: { pages: number; showing: number },
): Promise<string[]> {
  const { context, heard, page } = await enter(lab, person);
  const failures: string[] = [];
  for (const path of paths) {
    await page.goto(`${lab.url}${path}`, { waitUntil: "load" });
    await stir(page);
    seen.pages += 1;
    if ((await page.getByText("beacon(").count()) > 0) seen.showing += 1;
    const told = path.replace(/[0-9a-f-]{36}/g, "ID");
    failures.push(...(await alive(page)).map((what) => `${told} as ${person.name}: ${what}`));
    failures.push(...heard.splice(0).map((what) => `${told} as ${person.name}: ${what}`));
  }
  await context.close();
  return failures;
}

/** What a hand does: over things, into fields, down the page. */
async function stir(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll("details")) closed.open = true;
    for (const element of document.querySelectorAll("article, h1, h2, h3, p, a, li")) {
      element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    }
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForTimeout(200);
}

/** The preview of a file before it is imported, its name a payload too. */
async function previewImports(lab: Lab, person: Person, many: number): Promise<string[]> {
  const { context, heard, page } = await enter(lab, person);
  const failures: string[] = [];
  const all = Array.from(
    { length: many },
    (_, at) => `**A:** ${payload(at)}\n\n${payload(at)}`,
  ).join("\n\n");
  for (const name of shortOnes.slice(0, Math.ceil(many / 12))) {
    const source = `---\ntitle: ${JSON.stringify(name)}\nlang: en\n---\n\n## ${name}\n\n${all}\n\n**B:** Well.\n`;
    await page.goto(`${lab.url}/import`);
    const choose = page.getByLabel("Choose a file");
    await choose.waitFor({ state: "attached" });
    await choose.setInputFiles({
      name: `${name}.md`,
      mimeType: "text/markdown",
      buffer: Buffer.from(source),
    });
    await page.getByRole("button", { name: "Import it" }).first().waitFor();
    await stir(page);
    failures.push(...(await alive(page)).map((what) => `preview: ${what}`));
    failures.push(...heard.splice(0).map((what) => `preview: ${what}`));
  }
  await context.close();
  return failures;
}
