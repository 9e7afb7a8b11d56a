import "server-only";
import type { RedactionBody } from "@/lib/core/review/api";
import type { Look } from "@/lib/core/words/cut";
import type { ActScope, Answer } from "@/lib/db/act";
import { nextToCarry, saidBy } from "@/lib/db/follow-original";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { findPassageNow, type PassageNow } from "@/lib/db/passages";
import type { Removal } from "@/lib/db/redactions";
import { appendChoice } from "@/lib/db/settlements";
import type { Refusal } from "./parse-body";
import { removeAll } from "./remove-spans";
import { staysOut } from "./stays-out";
import { takeFrom, takeOut } from "./take-from";

type Wanted = { removal: Removal; original: RedactionBody["original"] };

/**
 * Takes words out of a translation and out of what they say again in the original, so that no other
 * language keeps them. A passage that says nothing known of the original is taken out by itself.
 */
export async function redactTranslation(
  scope: ActScope,
  now: PassageNow,
  { removal, original }: Wanted,
): Promise<Answer | Refusal> {
  const said = now.rows.original ? saidBy(now.state, statesOf(now.rows.original)) : [];
  if (said.length === 0) return await takeFrom(scope, now, removal);
  if (now.state.standing === "left-out" && removal.start !== null && !original) {
    return await carryOut(scope, now, removal);
  }
  const whole = removal.start === null || !original;
  return whole
    ? await takeAllOut(scope, now, { said, ...removal })
    : await takePartOut(scope, now, { said, removal, original });
}

/**
 * The words here for what is out of the original already, one removal of it after the other. Once there are
 * as many here as there, what is left of the passage comes back; before that nobody knows.
 */
async function carryOut(scope: ActScope, now: PassageNow, removal: Removal): Promise<Answer> {
  const next = nextToCarry(now.state);
  const answer = await takeFrom(scope, now, { ...removal, ...(next ? { follows: next.id } : {}) });
  await chooseIfAll(scope, now);
  return answer;
}

/**
 * Says that nothing else has to go, once the passage has words of its own for each removal it was left out
 * for, so that those of another one do not come back with it.
 */
async function chooseIfAll(scope: ActScope, { state }: PassageNow): Promise<void> {
  const { standing } = state;
  if (standing === "unlinked" || standing === "unsure") return;
  const after = await findPassageNow(scope, state.id);
  if (!after || !staysOut(state, after.state)) return;
  const carried = new Set(after.state.spans.flatMap(({ follows }) => follows ?? []));
  const before = standing === "left-out" ? state.followed : [];
  if (before.every(({ id }) => carried.has(id))) await appendChoice(scope, state.id);
}

/**
 * Everything the passage says again goes, and all other languages with it. The passage itself is out by a
 * removal of its own, too: it stays out when it turns out to say something else again.
 */
async function takeAllOut(
  scope: ActScope,
  now: PassageNow,
  { said, look, until = null }: Pick<Removal, "look" | "until"> & { said: PassageState[] },
): Promise<Answer> {
  const passages = new Set<string>([now.state.id]);
  let follows: string | undefined;
  for (const state of said.filter((one) => !one.look)) {
    const before = await findPassageNow(scope, state.id);
    if (!before) continue;
    const answer = await takeOut(scope, before, { look: wordless(look), until });
    follows ??= answer.id;
    for (const other of answer.passages ?? []) passages.add(other);
  }
  const { ids } = await removeAll(scope, now.state, {
    look,
    until,
    ...(follows ? { follows } : {}),
  });
  return { outcome: "done", passages: [...passages], ...(ids[0] ? { id: ids[0] } : {}) };
}

/** The part here and the part there are the same words: the one carries the other out. */
async function takePartOut(
  scope: ActScope,
  now: PassageNow,
  wanted: { said: PassageState[]; removal: Removal } & Required<Pick<Wanted, "original">>,
): Promise<Answer | Refusal> {
  const { said, removal, original } = wanted;
  const there = said.find(({ id }) => id === original?.passageId);
  if (!there || !original) return { outcome: "bad-input", field: "original.passageId" };
  const stale = there.revision.id !== original.revisionId || there.look !== null;
  if (stale) return { outcome: "stale", passages: [now.state.id] };
  if (original.start !== null && original.start >= there.text.length) {
    return { outcome: "bad-input", field: "original.start" };
  }
  const before = await findPassageNow(scope, there.id);
  if (!before) return { outcome: "gone" };
  const { start, end, look = wordless(removal.look) } = original;
  const first = await takeFrom(scope, before, { start, end, look });
  const here = await findPassageNow(scope, now.state.id);
  if (!here) return { outcome: "gone" };
  const follows = first.id ? { follows: first.id } : {};
  const second = await takeFrom(scope, here, { ...removal, ...follows });
  await chooseIfAll(scope, now);
  const passages = [...new Set([...(first.passages ?? []), ...(second.passages ?? [])])];
  return { ...second, passages };
}

/** A label's words are in the translation's language: there they would be a foreign word. */
function wordless(look: Look): Look {
  return "words" in look ? { kind: "nothing" } : look;
}
