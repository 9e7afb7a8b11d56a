import type { Page } from "@playwright/test";
import { lookAt } from "./world/look-at";
import type { MadeInterview } from "./world/make-world";
import { expect, signIn, test } from "./world/test";

/** Opens a page, waits for what makes it complete, and looks at it. */
async function visit(page: Page, url: string, ready: string | RegExp): Promise<void> {
  await page.goto("about:blank"); // a link whose fragment alone differs would not be opened anew
  await page.goto(url);
  await expect(page.getByText(ready).first()).toBeVisible();
  await lookAt(page, url);
}

async function openReview(page: Page, { id }: Pick<MadeInterview, "id">): Promise<void> {
  await page.goto(`/interviews/${id}`);
  await expect(page.locator("[data-on]")).toBeVisible();
}

test("pages for everybody", async ({ page, quiet }) => {
  quiet.allow(/404/);
  await visit(page, "/sign-in", "Your e-mail address");
  await page.getByLabel("Your e-mail address").fill("nobody");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "does not look like" })).toBeVisible();
  await lookAt(page, "a wrong address");
  await page.getByLabel("Your e-mail address").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByLabel("Six-digit code")).toBeVisible();
  await lookAt(page, "the code");
  await visit(page, "/sign-in/link#none", "This link is no longer good");
  await visit(page, "/invitation#none", "This invitation is no longer good");
  await visit(page, "/nowhere", "There is nothing here for you");
  await visit(page, "/mail", "Mails");
});

test("an author's pages before anybody is invited", async ({ page, world }) => {
  await signIn(page, await world.link(await world.person("Nora", true)));
  await visit(page, "/", "No interview yet");
  await visit(page, "/import", "Choose a file");
  await visit(page, "/account", "Where you are signed in");
  const made = await world.draft();
  await signIn(page, await world.link(made.author));
  await openReview(page, made);
  await expect(page.getByText("Nobody is invited yet.")).toBeVisible();
  await lookAt(page, "a draft");
  const at = `/interviews/${made.id}`;
  await visit(page, `${at}/people`, "Nobody is invited yet");
  await visit(page, `${at}/rules`, "Begin with");
  await visit(page, `${at}/publish`, "Nobody is invited to decide");
  await visit(page, `${at}/findings`, "The same speaker twice in a row");
});

test("a review in the middle, from every side", async ({ page, world, quiet }) => {
  quiet.allow(/404/);
  const made = await world.interview();
  const rita = await world.invite(made.id, "Rita", "reader");
  await visit(page, rita.url, "Somebody would like you to read");
  await world.decideSome(made.id);
  const at = `/interviews/${made.id}`;
  await signIn(page, await world.link(made.interviewee));
  await openReview(page, made);
  await lookAt(page, "the interviewee's review");
  await page.getByRole("button", { name: /^Taken out/ }).click();
  await lookAt(page, "what is taken out");
  await visit(page, "/", "passages wait for you");
  await visit(page, `${at}/sign-off`, "Almost there");
  await visit(page, `${at}/publish`, "There is nothing here for you");
  await signIn(page, await world.link(made.author));
  await openReview(page, made);
  await lookAt(page, "the author's review");
  await visit(page, "/", /waits? for you/);
  await visit(page, `${at}/people`, "Invite somebody");
  await visit(page, `${at}/publish`, "passages wait");
  await visit(page, `${at}/preview`, "Once every passage is decided");
  await signIn(page, await world.link(rita));
  await openReview(page, made);
  await lookAt(page, "a reader's review");
});

test("forms of the review", async ({ page, world }) => {
  const made = await world.interview();
  await signIn(page, await world.link(made.interviewee));
  await openReview(page, made);
  const { keyboard } = page;
  await keyboard.press("2");
  await expect(page.getByRole("textbox", { name: "The words of this passage" })).toBeVisible();
  await lookAt(page, "fix it");
  await keyboard.press("Escape");
  await keyboard.press("5");
  await expect(page.getByLabel("What would you like to talk about?")).toBeVisible();
  await lookAt(page, "let's talk");
  await keyboard.press("Escape");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Take it out and choose what readers see" }).click();
  await page.getByLabel("Another name").check();
  await lookAt(page, "the look");
  await page.getByRole("button", { name: "Not now" }).click();
  await page
    .getByRole("button", { name: /^Everything else in this section/ })
    .first()
    .click();
  await lookAt(page, "the question before a section");
});

test("signed, published and asked to change", async ({ page, world }) => {
  const signed = await world.interview();
  await world.approveAndSign(signed.id);
  await signIn(page, await world.link(signed.author));
  await visit(page, `/interviews/${signed.id}/publish`, "Ines signed off");
  await visit(page, `/interviews/${signed.id}/preview`, "How readers will see it");
  await signIn(page, await world.link(signed.interviewee));
  await visit(page, `/interviews/${signed.id}/sign-off`, "Thank you, Ines");
  await page.getByRole("button", { name: "Take my signature back" }).click();
  await expect(page.getByLabel("Type your name")).toBeVisible();
  await lookAt(page, "to sign");

  const made = await world.interview();
  await world.finish(made.id);
  await signIn(page, await world.link(made.interviewee));
  await visit(page, `/interviews/${made.id}/sign-off`, "It is published");
  await page.getByRole("link", { name: /^Open receipt/ }).click();
  await expect(page.getByText("Who agreed", { exact: true })).toBeVisible();
  await lookAt(page, "a receipt");
  await page.getByRole("button", { name: "Change something" }).click();
  await page.getByLabel("What should change?").fill("The second keeper, please.");
  await lookAt(page, "asking for a change");
  await page.getByRole("button", { name: "Ask for this change" }).click();
  await expect(page.getByText("What was asked")).toBeVisible();
  await lookAt(page, "a receipt with what was asked");
  await signIn(page, await world.link(made.author));
  await visit(page, `/interviews/${made.id}/publish`, "Ines asks for a change");
});
