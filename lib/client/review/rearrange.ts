import type { SuggestionAnswerBody, SuggestionBody, UndoBody } from "../../core/review/api";
import { postAct } from "../outbox/post-act";
import { takeIn } from "./answers";
import { articleOf, type Desk } from "./desk";
import { loseDraft } from "./draft-acts";
import { keepRearranged } from "./rearranged";

/** An act on how passages are put together; its key is the same when it is tried again. */
export type Rearranging = {
  key: string;
  path: string;
  body: SuggestionBody | SuggestionAnswerBody | UndoBody;
  /** The passage it is about. */
  passage: string;
  /** The passages are others afterwards: the page is loaded anew. */
  anew: boolean;
  /** It takes such an act back, and is not offered to be taken back itself. */
  undoes?: true;
  /** The draft whose words it carries. */
  draft?: string | null;
};

/** Done, or why not: a code of the server's, `waiting` while earlier acts are not saved, or `unreached`. */
export type Rearranged = "done" | { why: string };

/**
 * Sends an act that may change which passages there are. It is not shown before it is done, and goes only when
 * everything before it has arrived, since the page is loaded anew by it.
 */
export async function rearrange(desk: Desk, act: Rearranging): Promise<Rearranged> {
  await desk.outbox.drain(true);
  const { queue } = desk.store.read();
  if (queue.length > 0 || desk.adding.size > 0 || desk.unkept.size > 0) return { why: "waiting" };
  const { path, body, key } = act;
  const answered = await postAct({ path, body, key, person: desk.facts.person });
  if (answered.kind === "unreached") return { why: "unreached" };
  if (answered.kind === "refused") {
    takeIn(desk, answered);
    return { why: answered.why ?? answered.code };
  }
  if (act.draft) await loseDraft(desk, act.draft);
  // Other drafts are on the device and found again by the page that comes.
  if (act.anew) {
    if (!act.undoes) keepRearranged(desk, key, act.passage);
    // The page that comes goes to the passage it was about.
    window.history.replaceState(null, "", `#${articleOf(act.passage)?.id ?? ""}`);
    window.location.reload();
  } else takeIn(desk, answered.answer);
  return "done";
}

/** Takes an act that put passages together back; why it could not be stands beside the passage. */
export async function rearrangeBack(desk: Desk, of: string, passage: string): Promise<void> {
  const path = `/api/v1/interviews/${desk.facts.interviewId}/acts/${of}/undo`;
  const act = {
    key: crypto.randomUUID(),
    path,
    body: {},
    passage,
    anew: true,
    undoes: true,
  } as const;
  noteProblem(desk, passage, await rearrange(desk, act));
}

/** Says beside a passage why it was not put together otherwise. */
export function noteProblem({ store }: Desk, passage: string, done: Rearranged): void {
  if (done === "done") return;
  const others = store.read().notices.filter((one) => one.passage !== passage);
  store.write({ notices: [...others, { passage, kind: "blocked", why: done.why }] });
}
