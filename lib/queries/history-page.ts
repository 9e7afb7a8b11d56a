import "server-only";
import type { EventVerb } from "@/lib/core/history/event-verb";
import type { HistoryLine, HistoryView } from "@/lib/core/history/views";
import { findPointed, type HistoryRow, listHistory, type Pointed } from "@/lib/db/history";
import { loadReview } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { interviewView } from "./publish/interview-view";

/** Lines of a page. */
const PAGE = 60;

/** A page of the history of an interview, newest first, below line `before`. No words of the interview. */
export async function readHistoryPage(
  grant: Grant<"publication.read">,
  before: number | null = null,
): Promise<HistoryView> {
  const found = await listHistory(grant, { before, count: PAGE + 1 });
  const rows = found.slice(0, PAGE);
  const pointed = await findPointed(grant, rows);
  const { interviewId, title, role, stage } = interviewView(grant, await loadReview(grant));
  return {
    ...{ interviewId, title, role, stage },
    lines: rows.map((row) => lineOf(row, pointed)),
    older: found.length > PAGE ? (rows.at(-1)?.seq ?? null) : null,
    newer: before !== null,
  };
}

function lineOf(row: HistoryRow, pointed: Pointed): HistoryLine {
  const { seq: line, objectId, actorName: by } = row;
  const verb = row.verb as EventVerb;
  return {
    ...{ line, verb, by },
    at: row.createdAt.toISOString(),
    whom: whomOf(row, pointed),
    what: whatOf(row),
    passage: pointed.passages.get(objectId ?? "") ?? null,
    receipt: (verb === "publication.pushed" && pointed.receipts.get(objectId ?? "")) || null,
  };
}

/** The person a line is about; for a decision the one it was taken for, when somebody else pressed. */
function whomOf({ verb, objectId, actorId, detail }: HistoryRow, { people }: Pointed) {
  const about = verb === "passage.decided" ? String(detail.for) : (objectId ?? "");
  if (about === actorId) return null;
  return people.get(about) ?? null;
}

/** Where the sentence depends on it: which field of the detail says what exactly. */
const fields: Partial<Record<EventVerb, string>> = {
  "participant.invited": "role",
  "participant.changed": "role",
  "passage.decided": "verb",
  "removed.purged": "why",
  "retention.changed": "days",
  "line.chosen": "shown",
  "note.asked": "wanted",
  "note.answered": "agreed",
  "transcript.restructured": "type",
  "suggestion.made": "type",
  "suggestion.answered": "answer",
  "thread.opened": "kind",
  "publication.asked": "kind",
  "publication.pushed": "unchanged",
  "review.declined": "answer",
  "request.made": "kind",
};

function whatOf({ verb, detail }: HistoryRow): string | null {
  const field = fields[verb as EventVerb];
  const value = field && detail[field];
  // A message cannot choose by a word with a hyphen.
  return value === undefined || value === null ? null : String(value).replace("-", "_");
}
