import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { alone } from "@/lib/db/in-transaction";
import { listSealed } from "@/lib/db/sealed";
import { askForSignIn } from "@/lib/db/sign-in-requests";
import { findTargetToken, keepTargetToken } from "@/lib/db/target-tokens";
import { queuedMails } from "@/lib/db/testing/queued-mails";
import { keyFile, keyRing } from "@/lib/keys/key-ring";
import { keyOf } from "@/lib/keys/seal";
import { operate } from "@/lib/policy/operator";
import { rotateKeys } from "./rotate-keys";

const operator = operate("test.rotate");
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const ids = () => keyRing().map(({ id }) => id);

beforeEach(async () => {
  await rm(keyFile(), { force: true });
  await database().targetToken.deleteMany();
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

test("a new key seals everything again; the old one goes when it was unused for an hour", async () => {
  await keepTargetToken(operator, "coast", "the token");
  await askForSignIn(`ines-${randomUUID()}@example.org`, "en");
  const mails = await queuedMails();
  const [first] = ids();
  const done = await rotateKeys(operator);
  expect(done).toMatchObject({ resealed: 2, waiting: 0 });
  expect(ids()).toEqual([done.key, first]);
  const sealed = await listSealed(operator);
  expect(sealed.map((one) => keyOf(one.sealed))).toEqual([done.key, done.key]);
  const again = await rotateKeys(operator, later(61));
  expect(ids()).toEqual([again.key, done.key]);
  expect(await findTargetToken(operator, "coast")).toBe("the token");
  expect(await queuedMails()).toEqual(mails);
});

test("a key that a mail on its way still needs stays, however old", async () => {
  await askForSignIn(`ines-${randomUUID()}@example.org`, "en");
  const [first] = ids();
  await database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET "locked_at" = now(), "locked_by" = 'elsewhere'`;
  expect(await rotateKeys(operator)).toMatchObject({ resealed: 0, waiting: 1 });
  expect(await rotateKeys(operator, later(120))).toMatchObject({ waiting: 1 });
  expect(ids()).toContain(first);
  expect(await queuedMails()).toHaveLength(1);
});

test("secrets kept by writers while keys change can all be opened afterwards", async () => {
  let at = 0;
  const names = Array.from({ length: 60 }, (_, index) => `blog-${index}`);
  const writer = async () => {
    for (let name = names[at++]; name; name = names[at++]) {
      await keepTargetToken(operator, name, `token of ${name}`);
    }
  };
  const changes = async () => {
    for (let time = 0; time < 6; time += 1) await rotateKeys(operator);
  };
  await Promise.all([writer(), writer(), writer(), changes(), changes()]);
  for (const name of names) expect(await findTargetToken(operator, name)).toBe(`token of ${name}`);
});

test("two people turn to a new key one after the other, on whatever instance", async () => {
  const order: string[] = [];
  const pause = (ms: number) => new Promise((wait) => setTimeout(wait, ms));
  const elsewhere = alone("keys", async () => {
    await pause(400);
    order.push("elsewhere");
  });
  await pause(100);
  await rotateKeys(operator);
  order.push("here");
  await elsewhere;
  expect(order).toEqual(["elsewhere", "here"]);
});
