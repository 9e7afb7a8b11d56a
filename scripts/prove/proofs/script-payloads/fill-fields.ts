import { enterAs } from "@/e2e/world/enter-as";
import type { MadeInterview, Person } from "@/e2e/world/make-world";
import { makeRequest } from "@/lib/commands/make-request";
import { pushPublication } from "@/lib/commands/push-publication";
import { signManifest } from "@/lib/commands/sign-manifest";
import { approveAll, manifestNow, publish } from "@/lib/commands/testing/sign-everything";
import type { PassageView } from "@/lib/core/review/passage-view";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { operate } from "@/lib/policy/operator";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import { payload, shortOnes } from "./payloads";

/** An interview full of payloads, and everybody in it. */
export type Filled = MadeInterview & { reader: Person; coauthor: Person };

const short = (at: number) => shortOnes[at % shortOnes.length] ?? "";

/** A post whose title, legend, labels, headings, key points, notes and turns are payloads, as imported markup. */
function post(many: number): string {
  const yaml = (text: string) => JSON.stringify(text);
  const turns = Array.from(
    { length: many },
    (_, at) => `**${at % 2 ? "B" : "A"}:** Word ${at}. ${payload(at)}`,
  );
  const headings = shortOnes.map(
    (one, at) => `## ${one} ${at}\n\n**A:** So?\n\n**A:** And?\n\n**B:** ${one}`,
  );
  const points = shortOnes.map((one, at) => `${at + 1}. [${one}](#x${at})\n   - Point ${one}`);
  const front = `title: ${yaml(payload(0))}\nlang: en\ndescription: ${yaml(payload(1))}\nauthor: ${yaml(payload(2))}`;
  const legend = `A: Tomas ${short(0)}, ${short(1)}\n\nB: Ines ${short(2)}`;
  return `---\nlayout: post\n${front}\n---\n\n${legend}\n\n---\n\n${points.join("\n")}\n\n---\n\n## One\n\n${turns.join("\n\n")}\n\n${headings.join("\n\n")}\n`;
}

/** Every field that somebody can type into holds a payload. Returns how many were put in. */
export async function fillFields(
  lab: Lab,
  many: number,
): Promise<{ made: Filled; count: number; wrong: string[] }> {
  const made = await lab.world.interview(post(many));
  const coauthor = await lab.world.invite(made.id, "Cora", "coauthor");
  const reader = await lab.world.invite(made.id, "Rita", "reader");
  const wrong: string[] = [];
  let count = many + shortOnes.length * 4 + 5;
  const put = async (client: Client, path: string, body: object, method = "POST") => {
    const { status } = await client.ask(path, { method, body });
    if (status !== 200)
      wrong.push(`${method} ${path.replace(/[0-9a-f-]{36}/g, "ID")} was answered ${status}`);
    else count += 1;
  };
  const [author, interviewee] = [await lab.enter(made.author), await lab.enter(made.interviewee)];
  for (const client of [author, interviewee]) {
    await put(client, "/api/v1/account", { name: `${short(0)} ${short(2)}`, locale: "en" }, "PUT");
  }
  const { body } = await interviewee.json<{ passages: PassageView[] }>(
    `/api/v1/interviews/${made.id}/review`,
  );
  const turns = body.passages.filter(
    ({ kind, text }) => kind === "turn" && text.startsWith("Word"),
  );
  for (const [at, { id, revisionId, text, syntax }] of turns.entries()) {
    const whole = { revisionId, start: null, end: null };
    await put(interviewee, `/api/v1/passages/${id}/threads`, {
      ...whole,
      body: payload(at),
      talk: at % 7 === 0,
      visibility: "all",
    });
    const words = payload(at + 1);
    if (at % 3 === 0) {
      if (syntax === "inline")
        await put(interviewee, `/api/v1/passages/${id}/suggestion`, {
          revisionId,
          text: `${text} ${words}`,
        });
    } else if (at % 3 === 1) {
      const kind = (["label", "generalisation", "pseudonym"] as const)[
        at % 9 === 1 ? 0 : at % 2 ? 1 : 2
      ];
      await put(interviewee, `/api/v1/passages/${id}/redaction`, {
        ...whole,
        look: { kind, words: short(at) },
      });
    } else if (syntax === "inline") {
      await put(author, `/api/v1/passages/${id}/revision`, {
        revisionId,
        text: `${text} ${words}`,
      });
    }
  }
  const findings = await database().finding.findMany({
    where: { transcript: { interviewId: made.id } },
    take: 5,
  });
  for (const { id } of findings)
    await put(author, `/api/v1/findings/${id}/dismissal`, { note: payload(count) });
  const invited = {
    name: short(3),
    email: `x-${made.id}@example.org`,
    role: "reader",
    locale: "en",
    by: "link",
  };
  await put(author, `/api/v1/interviews/${made.id}/participants`, invited);
  return { made: { ...made, reader, coauthor }, count, wrong };
}

/** The same post, signed with a payload for a name, published, and asked to change. Returns its receipt. */
export async function publishFields(
  lab: Lab,
  many: number,
): Promise<MadeInterview & { receipt: string }> {
  const made = await lab.world.interview(post(many));
  const people = enterAs(made.id);
  await approveAll(people);
  const body = { manifest: await manifestNow(people), name: shortOnes.slice(0, 3).join(" ") };
  const signed = await signManifest(await people.grant("interviewee", "signoff.sign"), ask(body));
  if (signed.outcome !== "done") throw new Error(`signing was answered ${signed.outcome}`);
  await pushPublication(operate("prove.publish"), await publish(people));
  const request = { kind: "change", body: payload(5) };
  await makeRequest(await people.grant("interviewee", "request.make"), ask(request));
  const where = { publication: { interviewId: made.id } };
  const { id: receipt } = await database().receipt.findFirstOrThrow({ where });
  return { ...made, receipt };
}
