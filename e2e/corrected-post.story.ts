import { islandPost } from "./world/island-post";
import { expect, signIn, test } from "./world/test";

test("a corrected post is looked at first, and then taken", async ({ page, world, quiet }) => {
  quiet.allow(/400/);
  const made = await world.interview(islandPost);
  await world.translate(made.id, islandPost.replace("lang: en", "lang: fr"), "fr");
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}/findings`);
  const source = islandPost
    .replace(
      "Nobody was lost that night.\n",
      "**A:** Did anybody ever come to see you out there?\n",
    )
    .replace("**A:** Or were you alone?\n\n", "")
    .replace("It was enough.", "It was hardly enough.");
  await page.getByText("Or paste the post").click();
  const post = page.getByLabel("The whole corrected post, as Markdown");
  await post.fill("Nothing but a line.");
  await page.getByRole("button", { name: "See what changes" }).click();
  await expect(page.getByText("Write its language into its front matter")).toBeVisible();
  await post.fill(source);
  await page.getByRole("button", { name: "See what changes" }).click();
  await expect(page.getByText("1 reworded")).toBeVisible();
  await expect(page.getByText("1 new")).toBeVisible();
  await page.getByRole("button", { name: "Take this post" }).click();
  await expect(page.getByText("The corrected post is here.")).toBeVisible();
  await page.goto(`/interviews/${made.id}`);
  await expect(page.getByText("Did anybody ever come to see you")).toBeVisible();
  await expect(page.getByText("Or were you alone?")).toHaveCount(0);
});
