import { emptyQueue } from "../../lab/empty-queue";
import { type Attack, restart } from "./attack";
import { freshNetwork, makeVisitor } from "./visitor";

/** SECURITY.md 12: mails an address in a quarter of an hour, and a network in an hour. */
const ADDRESS = 3;
const NETWORK = 20;

/** Ways to write one address, and addresses that only look like it. */
function spellings(email: string): string[] {
  const [name = "", host = ""] = email.split("@");
  const wide = (text: string) =>
    text.replace(/[a-z]/g, (at) => String.fromCharCode(at.charCodeAt(0) + 0xfee0));
  return [
    email,
    email.toUpperCase(),
    `  ${email}\n`,
    `${name}@${host.toUpperCase()}`,
    wide(name) + email.slice(name.length),
    email.replace("@", "＠"),
    email.replace("example", "ｅｘａｍｐｌｅ"),
    `\u00a0${email}\u3000`,
  ];
}

function notAddresses(email: string): string[] {
  return [
    email.replace("e", "е"), // Cyrillic
    `${email},other@example.org`,
    `${email}\r\nBcc: other@example.org`,
    `"${email}"@example.org`,
    `${email}\0`,
    `Somebody <${email}>`,
    email.replace("@", "@@"),
    `${email}\u200b`,
  ];
}

/** One address from ever new networks, in every spelling, with the instances killed in between. */
export const floodAddress: Attack = async ({ lab, tries, wrong, measure }) => {
  const { email } = await lab.world.person("Flora", false);
  let refused = 0;
  for (let at = 0; at < tries; at += 1) {
    const all = spellings(email);
    const visitor = makeVisitor(lab, `198.51.100.${at % 250}, ${freshNetwork()}`);
    const answer = await visitor.post("/api/v1/sign-in", { email: all[at % all.length] });
    if (answer.status === 429) refused += 1;
    else if (answer.status !== 200)
      wrong(`spelling ${at % all.length} was answered ${answer.status}`);
    if (at === Math.floor(tries / 2)) {
      await emptyQueue(); // or the mail a killed instance holds is free only after a while
      await restart(lab);
    }
  }
  for (const text of notAddresses(email)) {
    const { status } = await makeVisitor(lab).post("/api/v1/sign-in", { email: text });
    if (status !== 400) wrong(`${JSON.stringify(text)} was answered ${status}`);
  }
  await emptyQueue();
  const mails = lab.mails.received().filter(({ to }) => to.toLowerCase() === email).length;
  if (mails > ADDRESS) wrong(`${mails} mails went to one address`);
  if (mails === 0) wrong("no mail went out at all");
  if (tries - refused > ADDRESS) wrong(`${tries - refused} of ${tries} were not refused`);
  measure("mails to a flooded address", mails);
  return tries + notAddresses(email).length;
};

/** Ever new addresses from anywhere in one network, which claims to be others. */
export const floodNetwork: Attack = async ({ lab, tries, wrong, measure }) => {
  const network = freshNetwork().replace(/1$/, "");
  let sent = 0;
  for (let at = 0; at < tries; at += 1) {
    const claimed = [
      `198.51.100.${at % 250}`,
      `"unknown"`,
      "::1",
      `203.0.113.${at % 250}, 127.0.0.1`,
    ];
    // An IPv6 network is 2⁶⁴ addresses: whoever has it comes from ever new ones.
    const from = `${network}${at.toString(16)}:1`;
    const visitor = makeVisitor(lab, `${claimed[at % claimed.length]}, ${from}`);
    const headers = {
      "x-real-ip": `198.51.100.${at % 250}`,
      forwarded: `for=198.51.100.${at % 250}`,
      "cf-connecting-ip": `198.51.100.${at % 250}`,
      "x-client-ip": `198.51.100.${at % 250}`,
    };
    const email = `somebody-${at}@example.net`;
    const { status } = await visitor.post("/api/v1/sign-in", { email }, { headers });
    if (status === 200) sent += 1;
    if (at === Math.floor(tries / 2)) await restart(lab);
  }
  if (sent > NETWORK) wrong(`one network was let through ${sent} times`);
  measure("let through from a flooding network", `${sent} of ${tries}`);
  return tries;
};

/** Known or not, invited or removed: the same answer. How long it takes is told, never judged. */
export const telling: Attack = async ({ lab, tries, wrong, measure }) => {
  const times = { known: [] as number[], unknown: [] as number[] };
  const seen = new Set<string>();
  for (let at = 0; at < tries; at += 1) {
    const { email } = await lab.world.person("Nora", at % 4 === 0);
    const turns = at % 2 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
    for (const kind of turns) {
      const visitor = makeVisitor(lab);
      const began = performance.now();
      const asked = kind === "known" ? email : `x${email}`;
      const answer = await visitor.post("/api/v1/sign-in", { email: asked });
      times[kind].push(performance.now() - began);
      seen.add(JSON.stringify(answer));
    }
  }
  if (seen.size !== 1) wrong(`answers differ: ${[...seen].join(" or ")}`);
  measure("median time known : unknown", (median(times.known) / median(times.unknown)).toFixed(2));
  return tries;
};

function median(numbers: number[]): number {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
