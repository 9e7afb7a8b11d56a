import { lookAt } from "./world/look-at";
import { expect, signIn, test } from "./world/test";

test("a translation is written here, and nothing typed is lost", async ({ page, world, quiet }) => {
  quiet.allow(/ERR_INTERNET_DISCONNECTED|409/);
  const made = await world.interview();
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}/languages`);
  await page.getByLabel("Choose a language").selectOption("ar");
  await page.getByRole("button", { name: "Begin" }).click();
  const field = page.getByLabel("The translation");
  await expect(field).toHaveAttribute("dir", "rtl");
  await lookAt(page, "the page of a translation without words");

  await field.fill("سنة على الجزيرة");
  await field.press("Control+Enter");
  // The next one is there before the server has answered.
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await page.keyboard.insertText("كاتب");
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue("كاتب");

  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Save, and the next one" }).click();
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.context().setOffline(false);
  await expect(field).toHaveValue("كاتب");
  await page.getByRole("button", { name: "Save, and the next one" }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await expect(page.getByText("could not be reached")).toHaveCount(0);

  // Another tab writes the same passage: what this one typed is not lost, and both are shown.
  const here = page.url();
  const other = await page.context().newPage();
  await other.goto(here);
  const theirs = other.getByLabel("The translation");
  await theirs.fill("حارسة");
  await field.fill("حارس");
  await theirs.press("Control+Enter");
  await expect(other.getByText(/^3 of \d+$/)).toBeVisible();
  await field.press("Control+Enter");
  await expect(page.getByRole("alert").getByText("حارس", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Compare the two" }).click();
  await expect(page.getByText("كاتب")).toBeVisible();
  await expect(page.getByText("حارسة")).toBeVisible();
  await expect(page.getByText("Your words from before are still here")).toBeVisible();
});
