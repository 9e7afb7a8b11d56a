import type { PassageView } from "../../core/review/passage-view";
import type { Visibility } from "../../core/thread/visibility";
import type { Span } from "../../core/words/segments";
import { type Draft, type DraftKind, dropDraft, keepDraft, listDrafts } from "../device/drafts";
import { keepLate, takeLate } from "../device/late-drafts";
import { type Desk, sureView } from "./desk";

type Wanted = { passage: string; kind: DraftKind; thread?: string | null };

/** The newest draft of this kind, whatever revision it was begun on; null when there is none. */
export function draftOf(desk: Desk, { passage, kind, thread = null }: Wanted): Draft | null {
  const found = desk.store
    .read()
    .drafts.filter(
      (draft) => draft.passage === passage && draft.kind === kind && draft.thread === thread,
    );
  return found.at(-1) ?? null;
}

/** What a form writes: its own draft, and the one found when it was opened, which it goes on with. */
export type Writing = Wanted & {
  id: string;
  goesOn: string | null;
  span: Span | null;
  visibility?: Visibility;
  revisionId: string;
  /** The page is being left: there is no time to wait for the device. */
  leaving?: boolean;
};

/**
 * Keeps what is being typed, on the device and in sight of the page. Resolves to false where the
 * browser keeps nothing, so that the form can say so.
 */
export async function typeDraft(
  desk: Desk,
  { goesOn, leaving, ...wanted }: Writing,
  text: string,
): Promise<boolean> {
  const { person, interviewId: interview } = desk.facts;
  const draft = { thread: null, ...wanted, person, interview, text, at: Date.now() };
  if (leaving && text.trim() !== "") keepLate(draft);
  const others = desk.store.read().drafts.filter(({ id }) => id !== draft.id && id !== goesOn);
  desk.store.write({ drafts: text.trim() === "" ? others : [...others, draft] });
  try {
    await keepDraft(draft, goesOn);
    desk.unkept.delete(draft.id);
    return true;
  } catch {
    // Nothing is kept here (private mode, full disk); the words are still in the form.
    if (text.trim() !== "") desk.unkept.add(draft.id);
    return false;
  }
}

/** Lets a draft go because the person said so, or because its words are on their way. */
export async function loseDraft(desk: Desk, id: string): Promise<void> {
  desk.store.write({ drafts: desk.store.read().drafts.filter((draft) => draft.id !== id) });
  desk.unkept.delete(id);
  // Where nothing is kept there is nothing to drop.
  await dropDraft(id).catch(() => {});
}

/** Finds what was typed earlier on this device, in any tab; what is only here stays. */
export async function restoreDrafts(desk: Desk): Promise<void> {
  const { person, interviewId } = desk.facts;
  for (const late of takeLate(person, interviewId)) {
    // Not kept with the others: it stays where it was found.
    await keepDraft(late, null).catch(() => keepLate(late));
  }
  // Where nothing is kept there is nothing to restore.
  const kept = await listDrafts(person, interviewId).catch(() => []);
  const here = desk.store.read().drafts.filter(({ id }) => desk.unkept.has(id));
  const drafts = [...kept.filter(({ id }) => !desk.unkept.has(id)), ...here];
  desk.store.write({ drafts });
  const passages = new Set(drafts.map(({ passage }) => passage));
  const views = [...passages].map((id) => sureView(desk, id)).filter((view) => view !== null);
  await dropMootDrafts(desk, views);
}

/**
 * Wordings of passages that the other side took out go, so that no removed word lies on a device and is
 * sent again by accident (SECURITY.md 8); and everything begun before something of a passage was erased.
 */
export async function dropMootDrafts(desk: Desk, passages: PassageView[]): Promise<void> {
  const out = passages.filter((view) => view.out && !view.out.mine).map(({ id }) => id);
  const erased = new Map(passages.map(({ id, erased: at }) => [id, at ? Date.parse(at) : 0]));
  const moot = desk.store
    .read()
    .drafts.filter(
      ({ kind, passage, at }) =>
        (kind === "words" && out.includes(passage)) || at < (erased.get(passage) ?? 0),
    );
  for (const { id } of moot) await loseDraft(desk, id);
}
