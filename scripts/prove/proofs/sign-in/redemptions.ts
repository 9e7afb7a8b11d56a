import { type Attack, restart } from "./attack";
import { askForMail, makeVisitor, sessionOf, wrongCode } from "./visitor";

/** Whatever opens mails before their owner does: no session, and the mail is still good afterwards. */
export const robot: Attack = async ({ lab, tries, wrong }) => {
  for (let at = 0; at < tries; at += 1) {
    const person = await lab.world.person("Nora", false);
    const owner = makeVisitor(lab);
    const { token, code } = await askForMail(lab, owner, person.email);
    const scanner = makeVisitor(lab);
    for (const method of ["GET", "HEAD", "POST", "PUT"]) {
      await scanner.get("/sign-in/link", { method });
      await scanner.get(`/api/v1/session?token=${token}`, { method });
    }
    for (let press = 0; press < 3; press += 1) await scanner.post("/api/v1/session", { token });
    if (sessionOf(scanner)) wrong("a scanner received a session");
    const given = at % 2 ? { token } : { token, code };
    const visitor = at % 2 ? owner : makeVisitor(lab);
    const { body } = await visitor.post("/api/v1/session", given);
    if (!body.next || !sessionOf(visitor)) wrong(`the mail was used up: ${JSON.stringify(body)}`);
  }
  return tries;
};

/** One token and its code, redeemed again and again at once on both instances. */
export const parallel: Attack = async ({ lab, tries, wrong }) => {
  for (let at = 0; at < tries; at += 1) {
    const person = await lab.world.person("Nora", false);
    const owner = makeVisitor(lab);
    const { token, code } = await askForMail(lab, owner, person.email);
    const asked = owner.jar;
    const all = Array.from({ length: 50 }, (_, number) => {
      const visitor = makeVisitor(lab);
      if (number % 2) for (const [name, value] of asked) visitor.jar.set(name, value);
      return { visitor, given: number % 2 ? { token } : { token, code } };
    });
    await Promise.all(all.map(({ visitor, given }) => visitor.post("/api/v1/session", given)));
    const opened = all.filter(({ visitor }) => sessionOf(visitor));
    if (opened.length !== 1) wrong(`${opened.length} of 50 redemptions opened a session`);
  }
  return tries;
};

/** Codes are guessed on both instances, which are killed in between: five tries, then nothing helps. */
export const guessing: Attack = async ({ lab, tries, wrong }) => {
  for (let at = 0; at < tries; at += 1) {
    const person = await lab.world.person("Nora", false);
    const owner = makeVisitor(lab);
    const { token, code } = await askForMail(lab, owner, person.email);
    const guess = (number: number) => {
      const given = { token, code: wrongCode(code, number) };
      return makeVisitor(lab).post("/api/v1/session", given);
    };
    for (const number of [1, 2]) await guess(number);
    if (at === 0) await restart(lab);
    const many = await Promise.all(Array.from({ length: 30 }, (_, number) => guess(3 + number)));
    const counted = many.filter(({ body }) => body.left !== undefined).length;
    if (counted > 3) wrong(`${counted + 2} guesses were counted as tries`);
    if (at === 0) await restart(lab);
    const right = await makeVisitor(lab).post("/api/v1/session", { token, code });
    const link = await owner.post("/api/v1/session", { token });
    if (right.body.next || link.body.next) wrong("it was still good after five wrong codes");
  }
  return tries;
};
