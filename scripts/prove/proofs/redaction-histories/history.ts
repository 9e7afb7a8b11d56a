import type { PassageView } from "@/lib/core/review/passage-view";
import { ended } from "../publishing/ended";
import { type Begun, begin, type Pair } from "../publishing/pair";
import {
  type Cut,
  type Model,
  makeModel,
  manifestOf,
  type Passage,
  postNow,
  publishable,
  seenIn,
  textOf,
  type Who,
} from "./model";
import type { Requests } from "./requests";

/** One interview with what it should be, and every step that was taken. */
export type History = Begun & {
  pair: Pair;
  model: Model;
  requests: Requests;
  random: () => number;
  word: () => string;
  /** What was published, one text after the other. */
  published: string[];
  steps: string[];
  failures: string[];
};

export async function startHistory(
  given: Pick<History, "pair" | "requests" | "random" | "word">,
  model: Model = makeModel(given.word),
): Promise<History> {
  const begun = await begin(given.pair, postNow(model));
  return { ...given, ...begun, model, published: [], steps: [], failures: [] };
}

/** Says what is wrong when an answer is not the one that was due. */
export function expectStatus(history: History, step: string, status: number, due: number): boolean {
  history.steps.push(`${step} ${status}`);
  if (status !== due) history.failures.push(`${step}: ${status} instead of ${due}`);
  return status === due;
}

/** The passages as somebody sees them now, in order of reading; the same words as the model's. */
export async function look(history: History, who: Who): Promise<PassageView[]> {
  const { pair, id, model } = history;
  const path = `/api/v1/interviews/${id}/review`;
  const { body } = await pair[who].json<{ passages: PassageView[] }>(path);
  const wrong = model.passages.findIndex((own, at) => body.passages[at]?.text !== textOf(own));
  if (wrong >= 0) history.failures.push(`passage ${wrong} does not say what it should`);
  return body.passages;
}

/** A passage of the model that `fits`, at random, with what somebody sees of it. */
export async function pick(
  history: History,
  who: Who,
  fits: (passage: Passage) => boolean,
): Promise<{ passage: Passage; view: PassageView } | null> {
  const { model, random } = history;
  const fitting = model.passages.filter(fits);
  const passage = fitting[Math.floor(random() * fitting.length)];
  const views = passage ? await look(history, who) : [];
  const view = passage && views[model.passages.indexOf(passage)];
  return passage && view ? { passage, view } : null;
}

/** The removal somebody makes now. */
export function cutBy(history: History, by: Who, passage: Passage): Cut {
  const look = history.random() < 0.5 ? "nothing" : "ellipsis";
  const before = passage.approved;
  return { by, look, at: ++history.model.clock, before, carried: false };
}

/** Everything that stays is fine for the interviewee. */
export async function approve(history: History): Promise<void> {
  const { model, pair, id, requests } = history;
  const views = await look(history, "interviewee");
  const staying = model.passages.filter(({ out }) => !out);
  const passages = staying.flatMap((passage) => {
    const view = views[model.passages.indexOf(passage)];
    return view ? [{ id: view.id, revisionId: view.revisionId, digest: view.digest }] : [];
  });
  const path = `/api/v1/interviews/${id}/fine`;
  const status = await requests.act(pair.interviewee, path, { passages });
  const due = model.live === null ? 200 : 404;
  if (!expectStatus(history, "approve", status, due) || due !== 200) return;
  const at = ++model.clock;
  for (const passage of staying) passage.approved = { of: seenIn(passage), at };
}

/**
 * Signs and publishes what the model says is the text, whether or not it may be: both are to be refused
 * unless all of it was approved last.
 */
export async function publish(history: History): Promise<void> {
  const { model, pair, id, requests, path } = history;
  const text = postNow(model);
  const manifest = manifestOf(path, text);
  const at = `/api/v1/interviews/${id}`;
  if (model.live === null && !model.signed.has(manifest)) {
    const body = { manifest, name: "Ines" };
    const status = await requests.act(pair.interviewee, `${at}/sign-off`, body);
    const due = publishable(model) ? 200 : 409;
    if (expectStatus(history, "sign", status, due) && due === 200) model.signed.add(manifest);
  }
  const may = publishable(model) && model.signed.has(manifest);
  const wanted = { manifest, name: "Tomas" };
  const status = await requests.act(pair.author, `${at}/publication`, wanted);
  if (!expectStatus(history, "publish", status, may ? 200 : 409) || !may) return;
  const { state, reason } = (await ended(pair.author, id)) ?? {};
  if (state !== "pushed") history.failures.push(`the publication ended ${state} ${reason}`);
  if (pair.blog.read(path) !== text) history.failures.push("the blog holds another text");
  history.published.push(text);
  model.live = text;
}
