import { expectAccessible } from "./world/accessible";
import { expectNoSidewaysScroll } from "./world/look-at";
import { postIn, saidIn, tongues } from "./world/post-in";
import { passage } from "./world/review";
import { expect, signIn, test } from "./world/test";
import { smallTargets } from "./world/touch";

for (const language of tongues) {
  test(`a post in ${language} reads in its own language and direction`, async ({ page, world }) => {
    const made = await world.interview(postIn(language));
    const { title, answer } = saidIn(language);
    const direction = language === "ar" ? "rtl" : "ltr";
    await signIn(page, await world.link(made.interviewee));
    await page.goto(`/interviews/${made.id}`);
    const words = passage(page, answer).locator("[data-words]");
    await expect(words).toHaveAttribute("lang", language);
    await expect(words).toHaveAttribute("dir", direction);
    await expect(words).toHaveCSS("direction", direction);
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page, language);
    await expectAccessible(page, language);
    await world.approveAndSign(made.id);
    await page.goto(`/interviews/${made.id}/sign-off`);
    const preview = page.getByRole("article");
    await expect(preview).toHaveAttribute("lang", language);
    await expect(preview).toHaveAttribute("dir", direction);
    await expect(preview).toContainText(answer);
    await expectNoSidewaysScroll(page, language);
  });
}

test("@phone long words break, and nothing scrolls sideways", async ({ page, world }) => {
  const long = "Donaudampfschifffahrtsgesellschaft".repeat(6);
  const post = postIn("en")
    .replaceAll("A year on the island", long)
    .replaceAll("The lamp", `${long} lamp`)
    .replace("They paid me nine hundred", `${long} nine hundred`);
  const made = await world.interview(post);
  await world.decideSome(made.id).catch(() => {});
  for (const person of [made.interviewee, made.author]) {
    await signIn(page, await world.link(person));
    for (const path of ["", "/people", "/sign-off", "/publish", "/findings"]) {
      if (person === made.interviewee && /publish|findings/.test(path)) continue;
      await page.goto(`/interviews/${made.id}${path}`);
      await expect(page.getByRole("banner")).toBeVisible();
      await expectNoSidewaysScroll(page, `${person.name}${path}`);
      expect.soft([path, await smallTargets(page)]).toEqual([path, []]);
    }
    await page.goto("/");
    expect.soft(["home", await smallTargets(page)]).toEqual(["home", []]);
    await expectNoSidewaysScroll(page, `${person.name}'s home`);
  }
});
