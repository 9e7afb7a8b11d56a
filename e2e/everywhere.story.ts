import type { Page } from "@playwright/test";
import { ninePosts } from "@/lib/core/testing/nine-posts";
import { lookAt } from "./world/look-at";
import type { World } from "./world/make-world";
import { expect, signIn, test } from "./world/test";

/** An interview with its English, Arabic and Japanese posts, and the page of its names. */
async function openNames(page: Page, world: World) {
  const [english, ...others] = ninePosts();
  const made = await world.interview(english?.source);
  for (const { code, source } of others.filter((one) => ["ar", "ja"].includes(one.code))) {
    await world.translate(made.id, source, code);
  }
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}/languages`);
  await page.getByRole("link", { name: "Take one name out of every language" }).click();
  await expect(page.getByRole("heading", { name: "Everywhere" })).toBeVisible();
  return made;
}

test("a man is taken out of three languages at once, and back", async ({ page, world }) => {
  test.slow();
  const made = await openNames(page, world);
  await expect(page.getByText("These names were found in the text.")).toBeVisible();
  await lookAt(page, "names that were found");
  const names = page.getByRole("group", { name: /^Entry/ });
  const entry = names.filter({ has: page.locator(`input[value*="Nakamura"]`) }).first();
  for (const name of ["هاروتو ناكامورا-فايس", "中村ヴァイス・陽斗"]) {
    await entry.getByRole("button", { name: "Another spelling" }).click();
    await entry.getByRole("textbox", { name: "Name" }).last().fill(name);
  }
  await page.getByRole("button", { name: "Keep these names" }).click();
  const card = page.getByRole("listitem").filter({ hasText: "Nakamura-Weiss" }).first();
  await expect(card.getByText("Named in 115 places.")).toBeVisible();
  await lookAt(page, "the names");
  await card.getByRole("button", { name: "Look at the places" }).click();
  await card
    .getByText(/^Arabic/)
    .last()
    .click();
  await lookAt(page, "the places");
  await card.getByRole("radio", { name: "Another name" }).check();
  await card.getByRole("button", { name: "Take them out everywhere" }).click();
  await expect(card.getByText("Write what readers of this language see").first()).toBeVisible();
  await card.getByRole("textbox", { name: "English" }).fill("Mr K.");
  await lookAt(page, "another name");
  await card.getByRole("button", { name: "Take them out everywhere" }).click();
  await expect(card.getByText("115 places are out.")).toBeVisible();
  await lookAt(page, "done");
  const beside = await page.context().newPage();
  await beside.goto(`/interviews/${made.id}?in=ar`);
  await expect(beside.getByText("Mr K.").first()).toBeVisible();
  await beside.goto(`/interviews/${made.id}/everywhere`);
  await expect(beside.getByText("115 places are out already.")).toBeVisible();
  await card.getByRole("button", { name: "Undo" }).click();
  await expect(card.getByText("Everything is back as it was.")).toBeVisible();
  await expect(card.getByText("Named in 115 places.")).toBeVisible();
});
