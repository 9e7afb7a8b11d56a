import "server-only";
import type { PeopleView, PersonView, Standing } from "@/lib/core/people/views";
import { listDeclines } from "@/lib/db/declines";
import { listInvitedBy, listLiveSigners, listPeople, type PersonRow } from "@/lib/db/people";
import { loadReview, type ReviewRows } from "@/lib/db/review";
import { rulesNowOf } from "@/lib/db/rules";
import type { Grant } from "@/lib/policy/grant";
import { interviewView } from "./publish/interview-view";

/**
 * The people of an interview, the author first. Only whoever may change them sees addresses, and who
 * was removed: the author of all, an interviewee of readers they invited.
 */
export async function readPeoplePage(grant: Grant<"people.read">): Promise<PeopleView> {
  const review = await loadReview(grant);
  const { interviewId, title, role, stage } = interviewView(grant, review);
  const change = grant.also("people.change");
  const invite = grant.also("reader.invite");
  const own = invite ? await listInvitedBy(grant) : new Set<string>();
  const tends = ({ id, role }: PersonRow) => change || (role === "reader" && own.has(id));
  const rows = (await listPeople(grant)).filter((row) => tends(row) || !row.removedAt);
  const signed = await listLiveSigners(grant);
  const declines = await listDeclines(grant);
  const people = rows.map((row) => ({
    ...personView(grant, row, { tend: tends(row), signed: signed.has(row.id) }),
    decline: declines.get(row.id) ?? null,
  }));
  people.sort((a, b) => rank(a) - rank(b)); // stable: within a rank, in the order they came
  return { interviewId, title, role, stage, change, invite, rules: rulesOf(review), people };
}

function rulesOf({ interview, participants }: ReviewRows): PeopleView["rules"] {
  const now = rulesNowOf(interview.groundRules, participants);
  if (!now) return null;
  const missing = participants.filter(({ id }) => now.missing.includes(id)).map(({ name }) => name);
  return { agreed: now.agreed, missing, closed: now.rules.readers === "nobody" };
}

function personView(
  grant: Grant,
  row: PersonRow,
  { tend, signed }: { tend: boolean; signed: boolean },
): Omit<PersonView, "decline"> {
  const { id, name, role, locale } = row;
  return {
    id,
    name,
    role,
    locale,
    you: id === grant.participantId,
    email: tend ? row.email : null,
    tend,
    standing: standingOf(row),
    fixed: role === "author" ? "author" : signed ? "signed" : null,
  };
}

function standingOf(row: PersonRow): Standing {
  const as = (kind: Standing["kind"], at: Date): Standing => ({ kind, at: at.toISOString() });
  if (row.removedAt) return as("removed", row.removedAt);
  if (row.joinedAt) return as("joined", row.joinedAt);
  if (row.role === "author") return as("joined", row.createdAt);
  const invitation = row.invitations[0];
  if (!invitation) return as("lapsed", row.createdAt);
  const works = !invitation.revokedAt && invitation.expires > new Date();
  return works ? as("invited", invitation.createdAt) : as("lapsed", invitation.expires);
}

function rank({ role, standing }: PersonView): number {
  if (standing.kind === "removed") return 2;
  return role === "author" ? 0 : 1;
}
