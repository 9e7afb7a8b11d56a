import type { Page } from "@playwright/test";
import { postIn, saidIn } from "./world/post-in";
import { expectSaved, press } from "./world/review";
import { expect, signIn, test } from "./world/test";
import type { World } from "./world/world";

const field = (page: Page) => page.getByRole("textbox", { name: "The words of this passage" });

/** Opens an answer of an interview in a language for its author, and its words to be changed. */
async function openAnswer(page: Page, world: World, language: string): Promise<string> {
  const made = await world.interview(postIn(language));
  await page.context().clearCookies();
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}`);
  const { answer } = saidIn(language);
  await press(page, answer, "Fix it");
  const article = page.getByRole("article").filter({ has: field(page) });
  return (await article.getAttribute("data-id")) ?? "";
}

/** What the server has once everything is saved. */
async function stored(page: Page, id: string): Promise<string> {
  await expect(field(page)).toHaveCount(0);
  await expectSaved(page);
  const answer = await page.request.get(`/api/v1/passages/${id}`);
  return ((await answer.json()) as { text: string }).text;
}

/** Letters put together by an input method, one proposal after the other, and then taken. */
const composed = [
  { language: "ja", typed: ["t", "と", "とう", "とうだい"], taken: "灯台の夜は長かった。" },
  { language: "zh", typed: ["d", "deng", "deng ta"], taken: "灯塔的夜很长。" },
];

for (const { language, typed, taken } of composed) {
  test(`what an input method puts together is kept as it was taken (${language})`, async ({
    page,
    world,
  }) => {
    const id = await openAnswer(page, world, language);
    const before = await field(page).inputValue();
    const device = await page.context().newCDPSession(page);
    await field(page).press("End");
    for (const text of typed) {
      const selection = { selectionStart: text.length, selectionEnd: text.length };
      await device.send("Input.imeSetComposition", { text, ...selection });
    }
    // The keys that choose among proposals are the input method's: they neither send nor close.
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Escape");
    await expect(field(page)).toBeVisible();
    await device.send("Input.insertText", { text: taken });
    await expect(field(page)).toHaveValue(before + taken);
    await page.keyboard.press("Control+Enter");
    expect(await stored(page, id)).toBe(before + taken);
  });
}

test("what is pasted, dictated and taken back is what is stored, however long it is", async ({
  page,
  world,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const id = await openAnswer(page, world, "en");
  const before = await field(page).inputValue();
  const said = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(" ");
  await page.evaluate(async (plain) => {
    const html = `<p style="mso-margin:0"><b>${plain}</b><o:p></o:p></p><p>The end.</p>`;
    const parts = {
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([`${plain}\r\nThe end.`], { type: "text/plain" }),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  }, said);
  await field(page).press("Control+End");
  await page.keyboard.insertText(" Dictated at once.");
  await page.keyboard.press("Control+v");
  await expect(field(page)).toHaveValue(`${before} Dictated at once.${said}\nThe end.`);
  await page.keyboard.press("Control+z");
  await expect(field(page)).toHaveValue(`${before} Dictated at once.`);
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.type(" Yes.");
  await page.keyboard.press("Control+Enter");
  // A paragraph is one line of words: the line's end is a space in it.
  expect(await stored(page, id)).toBe(`${before} Dictated at once.${said} The end. Yes.`);
});
