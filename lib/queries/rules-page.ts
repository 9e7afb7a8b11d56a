import "server-only";
import { changedRules } from "@/lib/core/rules/changed-rules";
import { deadlineOf, extensionsLeft } from "@/lib/core/rules/deadline-of";
import type { OtherClock, RulesVersionView, RulesView } from "@/lib/core/rules/rules-view";
import { standingOf } from "@/lib/core/rules/standing-of";
import { loadReview, type ParticipantRow } from "@/lib/db/review";
import { listRules, type RulesRow } from "@/lib/db/rules";
import { listTranscripts } from "@/lib/db/transcripts";
import type { Grant } from "@/lib/policy/grant";
import { interviewView } from "./publish/interview-view";

/** The ground rules as they stand, and how they came to be; for both sides. */
export async function readRulesPage(grant: Grant<"rules.read">): Promise<RulesView> {
  const rows = await loadReview(grant);
  const [newest, ...earlier] = await listRules(grant);
  const here = rows.participants.filter(({ removedAt }) => !removedAt);
  const named = (role: string) => here.filter((one) => one.role === role).map(({ name }) => name);
  const nameOf = ({ byId }: RulesRow) =>
    rows.participants.find(({ id }) => id === byId)?.name ?? "";
  const texts = await listTranscripts(grant);
  const { interviewId, title, viewerName, role, stage, language } = interviewView(grant, rows);
  return {
    ...{ interviewId, title, viewerName, role, stage, language },
    newest: newest
      ? versionView(grant, newest, { here, before: earlier[0], byName: nameOf(newest) })
      : null,
    earlier: earlier.map((row) => {
      return { number: row.number, byName: nameOf(row), at: row.at.toISOString() };
    }),
    languages: texts.filter(({ original }) => !original).map((text) => text.language),
    interviewees: named("interviewee"),
    readers: named("reader"),
    clocks: clocksOf(grant, here, newest),
    powers: { agree: grant.also("rules.agree"), extend: grant.also("rules.extend") },
  };
}

type Around = { here: ParticipantRow[]; before: RulesRow | undefined; byName: string };

function versionView(
  grant: Grant,
  row: RulesRow,
  { here, before, byName }: Around,
): RulesVersionView {
  const { agreed, missing } = standingOf(here, row.accepted);
  return {
    ...{ number: row.number, rules: row.rules, byName, at: row.at.toISOString() },
    mine: row.byId === grant.participantId,
    agreed,
    missing: here.filter(({ id }) => missing.includes(id)).map(({ name }) => name),
    asked: missing.includes(grant.participantId),
    deadline: deadlineOf(row.rules, row.extensions)?.toISOString() ?? null,
    extensionsLeft: extensionsLeft(row.rules, row.extensions),
    changed: before ? changedRules(before.rules, row.rules) : [],
  };
}

/** The clocks of the other side, as far as they are known; whoever set a deadline had one, too. */
function clocksOf(
  grant: Grant,
  here: ParticipantRow[],
  newest: RulesRow | undefined,
): OtherClock[] {
  const own = grant.role === "interviewee" ? ["author"] : ["interviewee"];
  const set = newest?.rules.deadline;
  return here
    .filter(({ role }) => own.includes(role))
    .flatMap(({ id, name, zone }) => {
      const known = zone ?? (id === newest?.byId ? set?.zone : null);
      return known ? [{ name, zone: known }] : [];
    });
}
