import { approve, cutBy, expectStatus, type History, pick, publish } from "./history";
import { type Passage, seenIn as seen } from "./model";

const whole = (passage: Passage) => passage.kind === "turn" && !passage.out;
const free = ({ cut }: Passage["words"][number]) => cut === null;
const canary = ({ text }: Passage["words"][number]) => text.startsWith("q");

/** Once published no word can be changed until a change was asked for. */
const due = ({ model }: History) => (model.live === null ? 200 : 404);

/** The author puts another word in the place of one. */
async function edit(history: History): Promise<void> {
  const { pair, requests, word } = history;
  const found = await pick(history, "author", (one) => !one.out && one.words.some(free));
  const at = found?.passage.words.findIndex((one) => free(one) && canary(one)) ?? -1;
  if (!found || at < 0) return;
  const { passage, view } = found;
  const words = passage.words.map((one, index) => (index === at ? word() : one.text));
  const body = { revisionId: view.revisionId, text: words.join(" ") };
  const status = await requests.act(pair.author, `/api/v1/passages/${view.id}/revision`, body);
  if (!expectStatus(history, "edit", status, due(history)) || status !== 200) return;
  passage.words = passage.words.map(({ cut }, index) => ({
    text: words[index] ?? "",
    cut: cut && { ...cut, carried: true },
  }));
}

/** Either side takes a word or a whole turn out; in the last section that has turns, one stays. */
async function redact(history: History): Promise<void> {
  const { pair, requests, random, model } = history;
  const who = random() < 0.7 ? "interviewee" : "author";
  const found = await pick(history, who, whole);
  if (!found) return;
  const { passage, view } = found;
  const places = passage.words.flatMap((one, at) => (free(one) && canary(one) ? [at] : []));
  const at = places[Math.floor(random() * places.length)];
  const all = at === undefined || (random() < 0.3 && model.passages.filter(whole).length > 1);
  if (all && model.passages.filter(whole).length === 1) return;
  const cut = cutBy(history, who, passage);
  const start = passage.words.slice(0, at).reduce((sum, { text }) => sum + text.length + 1, 0);
  const span = all ? { start: null, end: null } : { start, end: start + 12 };
  const kind = all ? "nothing" : cut.look;
  const body = { revisionId: view.revisionId, ...span, look: { kind } };
  const status = await requests.act(pair[who], `/api/v1/passages/${view.id}/redaction`, body);
  if (!expectStatus(history, all ? "take out" : "cut", status, due(history)) || status !== 200)
    return;
  const held = passage.approved !== null && passage.approved.of === seen(passage);
  if (all) passage.out = cut;
  else passage.words = passage.words.map((one, index) => (index === at ? { ...one, cut } : one));
  if (who !== "interviewee") return;
  // Who takes a word out of what they had approved has just seen what is left of it.
  if (all) passage.approved = null;
  else if (held) passage.approved = { of: seen(passage), at: cut.at };
}

/** Somebody brings back what they took out. */
async function undo(history: History): Promise<void> {
  const { pair, requests, random, model } = history;
  const who = random() < 0.7 ? "interviewee" : "author";
  const mine = ({ out, words }: Passage) =>
    out ? out.by === who : words.some(({ cut }) => cut?.by === who);
  const found = await pick(history, who, mine);
  if (!found) return;
  const { passage, view } = found;
  const { out } = passage;
  const word = passage.words.find(({ cut }) => cut?.by === who);
  const start = passage.words
    .slice(0, word ? passage.words.indexOf(word) : 0)
    .reduce((sum, { text }) => sum + text.length + 1, 0);
  const cut = out ?? word?.cut;
  const id = out ? view.out?.id : view.cuts.find((one) => one.start === start)?.id;
  if (!cut || !id) {
    history.failures.push("a removal is not shown to who made it");
    return;
  }
  const status = await requests.act(pair[who], `/api/v1/redactions/${id}/undo`, {});
  if (!expectStatus(history, "undo", status, due(history)) || status !== 200) return;
  const newest = passage.approved === null || passage.approved.at <= cut.at;
  if (out) passage.out = null;
  else if (word) word.cut = null;
  if (who === "interviewee" && !cut.carried && newest) passage.approved = cut.before;
  model.clock += 1;
}

/** The post gets another path, until it is published somewhere. */
async function move(history: History): Promise<void> {
  const { pair, requests, id } = history;
  const path = history.path.replace(/(-\d+)?-en\.md$/, `-${++history.model.clock}-en.md`);
  const body = { target: pair.blog.name, path };
  const at = `/api/v1/interviews/${id}/target`;
  const status = await requests.act(pair.author, at, body, "PUT");
  const right = history.published.length === 0 ? 200 : 409;
  if (expectStatus(history, "move", status, right) && status === 200) history.path = path;
}

/** The interviewee takes their signature back; once published, that is asking for a change. */
async function withdraw(history: History): Promise<void> {
  const { pair, requests, id, model } = history;
  const at = `/api/v1/interviews/${id}`;
  const live = model.live !== null;
  const status = live
    ? await requests.act(pair.interviewee, `${at}/requests`, { kind: "change", body: "" })
    : await requests.act(pair.interviewee, `${at}/sign-off`, {}, "DELETE");
  if (!expectStatus(history, live ? "ask for a change" : "withdraw", status, 200)) return;
  model.signed.clear();
  model.live = null;
}

async function retry({ requests, steps }: History): Promise<void> {
  await requests.retry();
  steps.push("retry");
}

const steps = { edit, redact, undo, approve, withdraw, move, retry, publish };

/** How often each comes; the names twice come more often. */
const dice: (keyof typeof steps)[] = [
  ...(["edit", "redact", "redact", "redact", "undo", "approve", "approve"] as const),
  ...(["withdraw", "move", "retry", "publish", "publish"] as const),
];

/** One step at random. */
export async function takeStep(history: History): Promise<string> {
  const name = dice[Math.floor(history.random() * dice.length)] ?? "retry";
  await steps[name](history);
  return name;
}
