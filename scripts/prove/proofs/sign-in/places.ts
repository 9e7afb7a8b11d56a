import type { Attack } from "./attack";
import { askForMail, makeVisitor, origin, sessionOf } from "./visitor";

const evil = "evil.example";

/** Places to go after a sign-in that lead out, or into what is no page. */
const payloads = [
  ...[
    `//${evil}`,
    `///${evil}`,
    `////${evil}`,
    `/\\${evil}`,
    `\\\\${evil}`,
    `\\/${evil}`,
    `/\\/${evil}`,
  ],
  ...[`https:${evil}`, `https:/${evil}`, `https://${evil}`, `HTTPS://${evil}`, `http:${evil}`],
  ...[`javascript:alert(1)`, `java\nscript:alert(1)`, `data:text/html,x`, `blob:${origin}/x`],
  ...[
    `/%2f%2f${evil}`,
    `/%2f${evil}`,
    `%2f%2f${evil}`,
    `/%5c${evil}`,
    `/%09/${evil}`,
    `/%0d%0a//${evil}`,
  ],
  ...[`/\t/${evil}`, `\t//${evil}`, ` //${evil}`, `/\n/${evil}`, `/\r/${evil}`, `/\0/${evil}`],
  ...[`/.//${evil}`, `/..//${evil}`, `/x/../../${evil}`, `/./\\${evil}`, `.${evil}`, `@${evil}`],
  ...[
    `${origin}@${evil}`,
    `${origin}.${evil}`,
    `/@${evil}:80//`,
    `/／${evil}`,
    `/〳${evil}`,
    `／／${evil}`,
  ],
  ...[
    `/\u2028/${evil}`,
    `/\u200b/${evil}`,
    `?next=//${evil}`,
    `#//${evil}`,
    `/sign-in?next=//${evil}`,
  ],
  ...[
    `/api/v1/session`,
    `/api/auth/signout`,
    `/_next/data`,
    `/interviews/x?y=<script>`,
    `/${"a".repeat(5000)}`,
  ],
];

/** What a browser would do with a place it is told. */
function leaves(place: unknown): boolean {
  if (typeof place !== "string" || !URL.canParse(place, origin)) return true;
  const { origin: there, pathname } = new URL(place, origin);
  return there !== origin || pathname.startsWith("//") || /^\/(?:api|_next)\//.test(pathname);
}

/** Every payload as what was asked for, as a forged cookie, and in the address of the page. */
export const redirects: Attack = async ({ lab, tries, wrong }) => {
  const chosen = payloads.slice(0, tries);
  const all = [...chosen];
  const visit = async () => {
    for (let payload = all.pop(); payload !== undefined; payload = all.pop()) {
      const { email } = await lab.world.person("Nora", false);
      const visitor = makeVisitor(lab);
      const { token } = await askForMail(lab, visitor, email, payload);
      visitor.jar.set("__Host-readback.next", encodeURIComponent(payload));
      const { body } = await visitor.post("/api/v1/session", { token });
      const told = JSON.stringify(payload);
      if (leaves(body.next)) wrong(`${told} led to ${JSON.stringify(body.next)}`);
      const there = await visitor.get(`/sign-in?next=${encodeURIComponent(payload)}`);
      const location = there.headers.get("location");
      if (location !== null && leaves(location)) wrong(`${told} sent to ${location}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, visit));
  return chosen.length;
};

/** A session that was put into a browser before it signs in ends there, and is not taken over. */
export const fixation: Attack = async ({ lab, tries, wrong }) => {
  for (let at = 0; at < tries; at += 1) {
    const [mallory, nora] = [
      await lab.world.person("Mallory", false),
      await lab.world.person("Nora", false),
    ];
    const attacker = makeVisitor(lab);
    const first = await askForMail(lab, attacker, mallory.email);
    await attacker.post("/api/v1/session", { token: first.token });
    const planted = at % 2 ? (sessionOf(attacker) ?? "") : "A".repeat(43);
    const victim = makeVisitor(lab);
    victim.jar.set("__Host-readback.session", planted);
    const { token } = await askForMail(lab, victim, nora.email);
    await victim.post("/api/v1/session", { token });
    if (sessionOf(victim) === planted) wrong("a planted session was taken over");
    if (!(await victim.signedIn())) wrong("the person is not signed in");
    if (at % 2 && (await attacker.signedIn())) wrong("the planted session lives on");
  }
  return tries;
};

const foreign: Record<string, string | undefined>[] = [
  { origin: "null" },
  { origin: "https://evil.example" },
  { origin: `${origin}.evil.example` },
  { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
  { origin: origin.replace("https", "http") },
  { origin: `${origin}:8443` },
  { origin: undefined },
  { origin: undefined, "sec-fetch-site": "cross-site" },
  { origin: undefined, "sec-fetch-site": "same-site" },
  { origin: undefined, "sec-fetch-site": "none" },
  { origin: undefined, referer: `${origin}/sign-in` },
  { "content-type": "text/plain" },
  { "content-type": "application/x-www-form-urlencoded" },
  { "content-type": "multipart/form-data; boundary=x" },
  { "content-type": undefined },
  { "idempotency-key": undefined },
];

/** What a page of another site can make a browser send changes nothing. */
export const crossSite: Attack = async ({ lab, wrong }) => {
  const { email } = await lab.world.person("Nora", false);
  const owner = makeVisitor(lab);
  const { token, code } = await askForMail(lab, owner, email);
  const before = lab.mails.received().length;
  for (const headers of foreign) {
    const asked = await makeVisitor(lab).post("/api/v1/sign-in", { email }, { headers });
    const opened = await owner.post("/api/v1/session", { token, code }, { headers });
    const told = JSON.stringify(headers);
    if (asked.status !== 400 || opened.status !== 400)
      wrong(`${told} was answered ${opened.status}`);
    if (sessionOf(owner)) wrong(`${told} opened a session`);
  }
  await owner.post("/api/v1/session", { token });
  for (const headers of foreign) {
    for (const path of ["/api/v1/session", "/api/v1/session/everywhere"]) {
      await owner.post(path, {}, { method: "DELETE", headers });
    }
  }
  if (!(await owner.signedIn())) wrong("another site signed somebody out");
  if (lab.mails.received().length !== before) wrong("another site had a mail sent");
  return foreign.length * 4;
};
