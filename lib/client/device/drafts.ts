import type { Visibility } from "../../core/thread/visibility";
import type { Span } from "../../core/words/segments";
import { openDevice } from "./open-device";

/** What somebody is typing: a wording of a passage, or a message. */
export type DraftKind = "words" | "talk" | "comment" | "reply" | "decline" | "structure";

/** Words that were typed and not sent yet. They belong to one person and to the words they saw. */
export type Draft = {
  /** One for every form that was opened, so that two tabs never write over each other. */
  id: string;
  /** Participant, so that nobody finds somebody else's words on a shared device. */
  person: string;
  interview: string;
  passage: string;
  kind: DraftKind;
  /** The conversation that a reply goes to, or the suggestion that is answered. */
  thread: string | null;
  span: Span | null;
  /** Of a message that begins a conversation: who would see it. */
  visibility?: Visibility;
  /** The revision that was on the screen. */
  revisionId: string;
  /** What a translation is written from, where that was on the screen, too. */
  seen?: string;
  text: string;
  /** When it was last typed, in milliseconds since 1970. */
  at: number;
};

/** Stores a draft in place of the one it goes on with; an empty one is dropped. */
export async function keepDraft(draft: Draft, goesOn: string | null): Promise<void> {
  const tx = (await openDevice()).transaction("drafts", "readwrite");
  if (goesOn) tx.store.delete(goesOn);
  if (draft.text.trim() === "") tx.store.delete(draft.id);
  else tx.store.put(draft);
  await tx.done;
}

export async function dropDraft(id: string): Promise<void> {
  await (await openDevice()).delete("drafts", id);
}

/** Drafts of one person in one interview, oldest first. */
export async function listDrafts(person: string, interview: string): Promise<Draft[]> {
  const device = await openDevice();
  const found = await device.getAllFromIndex("drafts", "place", [person, interview]);
  return found.sort((a, b) => a.at - b.at);
}
