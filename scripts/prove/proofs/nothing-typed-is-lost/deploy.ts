import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { makeAnotherBuild } from "../../lab/another-build";
import type { Lab } from "../../lab/open-lab";
import { open, type Scenario } from "./scenario";
import { allSaved, field, keptAt, missing, places, send, type } from "./typist";

/** Another build takes over, one instance after the other, under a page that stays open. */
export const deploy: Scenario = async (lab) => {
  const { page, made, close } = await open(lab);
  const failures: string[] = [];
  const [first, second] = ["Begun on one build, ended on another.", "Written on the next build."];
  await type(page, places[0] ?? "", first.slice(0, 12));
  await rollOver(lab);
  await field(page).pressSequentially(first.slice(12), { delay: 20 });
  await send(page);
  await type(page, places[1] ?? "", second);
  await send(page);
  await allSaved(page, 60_000).catch(() =>
    failures.push("on the next build not everything is saved"),
  );
  failures.push(...(await missing(made.id, [first, second])));
  // Leaving for a page of the next build, in the middle of a comment, and coming back.
  const unsent = "Left in the middle";
  await type(page, places[2] ?? "", unsent);
  await page.goto(`/interviews/${made.id}/sign`).catch(() => null); // wherever it leads
  await page.goto(`/interviews/${made.id}`);
  await expect(page.locator("[data-on]")).toBeVisible();
  const kept = await keptAt(page, places[2] ?? "");
  if (kept !== unsent) failures.push(`of what was not sent "${kept}" is kept`);
  await close();
  return { failures, lost: 0 };
};

const builds = new WeakMap<Lab, { folder: string; there: boolean }>();

/** From the build that runs to the other one. */
async function rollOver(lab: Lab): Promise<void> {
  const known = builds.get(lab) ?? { folder: makeAnotherBuild(lab.home), there: false };
  builds.set(lab, { ...known, there: !known.there });
  if (!existsSync(join(known.folder, ".next"))) throw new Error("there is no other build");
  for (const instance of lab.instances) {
    await instance.stop();
    await instance.start({}, known.there ? undefined : known.folder);
  }
}
