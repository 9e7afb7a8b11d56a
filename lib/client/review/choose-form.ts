import { askFirstWords } from "../page/ask-provenance";
import { keepTop } from "./choose-read";
import type { Desk } from "./desk";
import { type Form, forms } from "./facts";

/** Pixels under which the page's bar does not reach. */
const BAR = 60;

/** Shows the text in another form, from the same passage on, and remembers it for this person here. */
export function chooseForm(desk: Desk, form: Form): void {
  keepTop(BAR, () => desk.store.write({ form }));
  try {
    localStorage.setItem(placeOf(desk), form);
  } catch {
    // Nothing is kept here: the next visit begins with the clean text.
  }
  if (form === "first") void fetchFirst(desk);
}

/** The next of the three, for the key. */
export function turnForm(desk: Desk): void {
  const at = forms.indexOf(desk.store.read().form);
  chooseForm(desk, forms[(at + 1) % forms.length] ?? "clean");
}

/** How this person read last on this device; who sees no marks has one form only. */
export function restoreForm(desk: Desk): void {
  if (desk.facts.role === "reader") return;
  try {
    const kept = localStorage.getItem(placeOf(desk));
    const form = forms.find((one) => one === kept);
    if (form && form !== "clean") chooseForm(desk, form);
  } catch {
    // Nothing is kept here.
  }
}

function placeOf({ facts }: Desk): string {
  return `readback-form-${facts.person}`;
}

/** Asked for anew each time: words that were erased meanwhile are in no answer any more. */
async function fetchFirst({ store, facts }: Desk): Promise<void> {
  store.write({ first: null });
  const first = await askFirstWords(facts.transcriptId);
  if (store.read().form === "first") store.write({ first: first ?? "unreached" });
}
