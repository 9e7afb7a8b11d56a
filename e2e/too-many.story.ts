import { database } from "@/lib/db/client";
import { countAgainst, forgetCount } from "@/lib/db/limits";
import { env } from "@/lib/env";
import { expect, signIn, test } from "./world/test";

test("who asks for too much is told to wait, and nobody else is", async ({
  page,
  browser,
  world,
  quiet,
}) => {
  quiet.allow(/429|favicon/);
  const made = await world.interview();
  await signIn(page, await world.link(made.author));
  await page.goto("/");
  const { id } = await database().user.findUniqueOrThrow({ where: { email: made.author.email } });
  const more = Array.from({ length: env().READBACK_RATE }, () => 0);
  await Promise.all(more.map(() => countAgainst("requests-by-person", id)));

  await page
    .getByRole("link", { name: /keeping|year|island/i })
    .first()
    .click();
  await expect(page.getByText("Wait a minute, then go back and try again.")).toBeVisible();
  const answer = await page.request.get(`/interviews/${made.id}`);
  expect([answer.status(), answer.headers()["retry-after"]]).toEqual([429, "60"]);
  const read = await page.request.get(`/api/v1/interviews/${made.id}/review`);
  expect(read.status()).toBe(429);
  const { error, message, wait } = await read.json();
  expect([error, message]).toEqual([
    "too-many",
    `That is too much at once. Wait ${wait} seconds, then go on.`,
  ]);
  expect(Number(read.headers()["retry-after"])).toBe(wait);

  const other = await browser.newPage();
  await signIn(other, await world.link(made.interviewee));
  expect((await other.goto(`/interviews/${made.id}`))?.status()).toBe(200);
  await other.close();

  await forgetCount("requests-by-person", id);
  expect((await page.goto(`/interviews/${made.id}`))?.status()).toBe(200);
});
