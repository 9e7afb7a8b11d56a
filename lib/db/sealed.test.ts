import { randomUUID } from "node:crypto";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { keepKeys, keyFile, keyRing, newKey } from "@/lib/keys/key-ring";
import { keyOf, seal, unseal } from "@/lib/keys/seal";
import { operate } from "@/lib/policy/operator";
import { checkKeys } from "./check-keys";
import { database } from "./client";
import { createInvitation } from "./invitations";
import { enqueue } from "./queue";
import { dropSealed, listSealed, resealOne } from "./sealed";
import { askForSignIn } from "./sign-in-requests";
import { findTargetToken, keepTargetToken } from "./target-tokens";
import { everyValue } from "./testing/every-value";
import { makeInterview } from "./testing/make-interview";
import { queuedMails } from "./testing/queued-mails";

const operator = operate("test.sealed");
const token = "github_pat_ZEBRA7F3K";

beforeEach(async () => {
  await rm(keyFile(), { force: true });
  await database().targetToken.deleteMany();
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

/** The text by itself, not in the middle of a longer number or name. */
function alone(text: string): RegExp {
  return new RegExp(`(?<![\\w-])${text}(?![\\w-])`);
}

describe("secrets at rest (SECURITY.md 21)", () => {
  test("no column of any table holds one in the clear", async () => {
    await keepTargetToken(operator, "coast", token);
    await askForSignIn(`ines-${randomUUID()}@example.org`, "en");
    const { people } = await makeInterview();
    const made = await database().$transaction(async (tx) => {
      const { id: invitationId, token } = await createInvitation(tx, people.reader);
      await enqueue(tx, "send-mail", { mail: { kind: "invitation", invitationId, token } });
      return token;
    });
    const [signIn] = await queuedMails();
    if (signIn?.kind !== "sign-in") throw new Error("no sign-in mail is queued");
    const all = await everyValue();
    expect(all.length).toBeGreaterThan(50); // it looked at something
    const key = keyRing()[0]?.secret.toString("base64url") ?? "";
    for (const secret of [token, made, signIn.token, signIn.code, key]) {
      expect(secret.length).toBeGreaterThan(5);
      const forms = [secret, Buffer.from(secret).toString("base64url")].map(alone);
      expect(all.filter(({ value }) => forms.some((form) => form.test(value)))).toEqual([]);
    }
  });

  test("the key file is made at the first start, for this account only", async () => {
    await checkKeys(operator);
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    const before = await readFile(keyFile(), "utf8");
    await checkKeys(operator);
    expect(await readFile(keyFile(), "utf8")).toBe(before);
  });

  test("a missing key stops the start with its id, and so does another key under its name", async () => {
    await keepTargetToken(operator, "coast", token);
    const [key] = keyRing();
    keepKeys([newKey()]);
    await expect(checkKeys(operator)).rejects.toThrow(`key ${key?.id}, which secrets`);
    keepKeys([{ id: key?.id ?? "", secret: newKey().secret }]);
    await expect(checkKeys(operator)).rejects.toThrow("does not open");
    await rm(keyFile());
    await expect(checkKeys(operator)).rejects.toThrow("is missing");
    expect(keyRing()).toEqual([]); // and makes no new one over it
    await writeFile(keyFile(), "damaged");
    await expect(checkKeys(operator)).rejects.toThrow("is not a key file");
  });

  test("what is sealed opens where it belongs, unchanged, and nowhere else", async () => {
    const sealed = seal("secret", "target coast");
    expect(unseal(sealed, "target coast")).toBe("secret");
    expect(seal("secret", "target coast")).not.toBe(sealed);
    expect(() => unseal(sealed, "target other")).toThrow("does not open");
    const at = sealed.length - 3;
    const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
    expect(() => unseal(changed, "target coast")).toThrow("does not open");
  });

  test("a secret is sealed again with the newest key, but not over a newer one", async () => {
    await keepTargetToken(operator, "coast", token);
    await askForSignIn(`ines-${randomUUID()}@example.org`, "en");
    const before = await queuedMails();
    const old = await listSealed(operator);
    keepKeys([newKey(), ...keyRing()]);
    for (const one of old) expect(await resealOne(operator, one)).toBe(true);
    const [newest] = keyRing();
    const now = await listSealed(operator);
    expect(now.map(({ sealed }) => keyOf(sealed))).toEqual([newest?.id, newest?.id]);
    for (const one of old) expect(await resealOne(operator, one)).toBe(false);
    keepKeys(keyRing().slice(0, 1));
    expect(await findTargetToken(operator, "coast")).toBe(token);
    expect(await queuedMails()).toEqual(before);
  });

  test("what a lost key sealed can be given up, and nothing else goes", async () => {
    await keepTargetToken(operator, "coast", token);
    const [lost] = keyRing();
    keepKeys([newKey()]);
    await keepTargetToken(operator, "hills", token);
    const gone = await dropSealed(operator, lost?.id ?? "");
    expect(gone.map(({ id }) => id)).toEqual(["coast"]);
    await checkKeys(operator);
    expect(await findTargetToken(operator, "hills")).toBe(token);
  });
});
