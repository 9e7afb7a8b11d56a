import "server-only";
import { directionOf } from "@/lib/core/translation/direction";
import type { Standing } from "@/lib/core/translation/standing";
import type { LanguagesView, LanguageView } from "@/lib/core/translation/views";
import { deciders } from "@/lib/db/approvals";
import { differencesOf, heldBack } from "@/lib/db/differences";
import { editionInputOf } from "@/lib/db/edition-input";
import { type EditionNow, editionNow } from "@/lib/db/edition-now";
import { statesOf } from "@/lib/db/passage-state";
import { loadEveryTranscript, type ReviewRows } from "@/lib/db/review";
import { saidOf } from "@/lib/db/translation-input";
import type { Grant } from "@/lib/policy/grant";
import { missingIn } from "./missing-in";
import { interviewView } from "./publish/interview-view";

/** The languages of an interview at a glance: how each stands to the original, and whether it goes out. */
export async function readLanguagesPage(grant: Grant<"publication.read">): Promise<LanguagesView> {
  const all = await loadEveryTranscript(grant);
  const now = editionNow(editionInputOf(all));
  const { interviewId, title, role } = interviewView(grant, all[0]);
  return {
    ...{ interviewId, title, role },
    powers: {
      add: grant.also("transcript.add"),
      change: grant.also("transcript.change"),
      turn: grant.also("original.change"),
      consent: grant.also("consent.give"),
    },
    languages: all.map((rows) => languageView(grant, rows, now)),
  };
}

function languageView(grant: Grant, rows: ReviewRows, now: EditionNow): LanguageView {
  const { id, language, original, chosen, leaveOut } = rows.transcript;
  const counts: Record<Standing, number> = {
    ...{ unlinked: 0, unsure: 0, follows: 0, "left-out": 0 },
    ...{ untranslated: 0, stale: 0, settled: 0 },
  };
  for (const { standing } of statesOf(rows).values()) if (standing) counts[standing] += 1;
  const missing = missingIn(rows).length;
  const found = differencesOf(rows);
  const dismissed = found.filter(({ dismissal }) => dismissal).length;
  return {
    ...{ id, language, original, chosen, leaveOut, counts, missing },
    differences: { open: found.length - dismissed, dismissed },
    held: heldBack(rows).size,
    ...outOf(now, id, original),
    direction: directionOf(language),
    path: rows.transcript.path ?? rows.interview.path,
    consents: original
      ? []
      : deciders(rows).map((person) => ({
          person: person.id,
          name: person.name,
          policy: saidOf(rows, person.id),
          mine: person.id === grant.participantId,
        })),
  };
}

function outOf(
  now: EditionNow,
  id: string,
  original: boolean,
): Pick<LanguageView, "ready" | "why"> {
  if (now.kind === "waiting") return { ready: false, why: original ? "passages" : "original" };
  const left = now.left.find(({ transcriptId }) => transcriptId === id);
  return { ready: !left, why: left?.why ?? null };
}
