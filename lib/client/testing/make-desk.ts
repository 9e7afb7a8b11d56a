import type { Desk } from "../review/desk";
import type { ReviewFacts } from "../review/facts";
import { openDesk } from "../review/open-desk";

/** The desk of an interviewee, outside of a browser: nothing is kept on a device. */
export function makeDesk(given: Partial<ReviewFacts> = {}): Desk {
  const facts = {
    person: "ines",
    interviewId: "island",
    viewerName: "Ines",
    interviewees: ["Ines"],
    people: [],
    language: "en",
    direction: "ltr",
    transcriptId: "island-en",
    original: true,
    beside: null,
    texts: [{ language: "en", original: true, direction: "ltr" }],
    ended: false,
    stage: "in_review",
    role: "interviewee",
    powers: {
      decide: true,
      redact: true,
      edit: false,
      suggest: true,
      answer: false,
      comment: true,
      sign: true,
    },
    pointedOut: { voices: 0, effects: 0 },
    progress: { total: 1, fine: 0, out: 0, waiting: 1, minutesLeft: 1 },
    rules: null,
    queue: [],
    housekeeping: [],
    place: null,
    ...given,
  } as const satisfies ReviewFacts;
  return openDesk(facts, "all");
}
