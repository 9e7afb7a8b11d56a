import type { SuggestionAnswerBody, SuggestionBody } from "../../core/review/api";
import { postAct } from "../outbox/post-act";
import { takeIn } from "./answers";
import type { Desk } from "./desk";
import { loseDraft } from "./draft-acts";

/** An act on how passages are put together; its key is the same when it is tried again. */
export type Rearranging = {
  key: string;
  path: string;
  body: Omit<SuggestionBody, "revisionId"> | SuggestionAnswerBody;
  /** The passages are others afterwards: the page is loaded anew. */
  anew: boolean;
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
  if (act.anew) window.location.reload();
  else takeIn(desk, answered.answer);
  return "done";
}
