import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ninePosts } from "@/lib/core/testing/nine-posts";
import { expectAccessible } from "./world/accessible";
import type { World } from "./world/make-world";
import { expect, signIn, test } from "./world/test";

/** An interview with an Arabic translation, of which one passage's original says something else since. */
async function openPlace(page: Page, world: World) {
  const posts = ninePosts();
  const sourceOf = (code: string) => posts.find((post) => post.code === code)?.source ?? "";
  const made = await world.interview(sourceOf("en"));
  const transcript = await world.translate(made.id, sourceOf("ar"), "ar");
  await signIn(page, await world.link(made.author));
  await world.changeWords(made.id, "twenty", "thirty");
  await page.goto(`/interviews/${made.id}/languages/${transcript}`);
  return made;
}

test("a translator is given what changed as a file, and it comes back", async ({
  page,
  world,
  quiet,
}, testInfo) => {
  quiet.allow(/400/);
  await openPlace(page, world);
  const stale = page.getByText("The original says something else since.");
  const open = await stale.count();
  expect(open).toBeGreaterThan(0);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download for a translator" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("readback-ar.html");
  const file = testInfo.outputPath("readback-ar.html");
  await download.saveAs(file);
  const chooser = page.getByLabel("Bring it back");

  await chooser.setInputFiles(file);
  await expect(page.getByText("Nothing in it was changed or marked")).toBeVisible();
  await chooser.setInputFiles({
    ...{ name: "letter.html", mimeType: "text/html", buffer: Buffer.from("<p>Hello</p>") },
  });
  await expect(page.getByText("This is not a file that was downloaded here")).toBeVisible();

  writeFileSync(file, readFileSync(file, "utf8").replaceAll("<td></td>", "<td><p>x</p></td>"));
  await chooser.setInputFiles(file);
  await expect(page.getByText("It is here.")).toBeVisible();
  await expect(stale).toHaveCount(0);
  await expectAccessible(page);
});
