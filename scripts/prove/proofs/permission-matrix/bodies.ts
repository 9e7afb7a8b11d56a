import { rulesWith } from "@/lib/commands/testing/agreed-rules";
import { termsSeen } from "@/lib/db/terms";
import { demoBlog } from "@/scripts/demo/people";
import { type Actor, partOf } from "./expected";
import { DISMISSED, type Stand } from "./prepare";

/** A whole and sensible body for each operation, so that only who asks can be the reason for a refusal. */
export function bodyFor(name: string, stand: Stand, actor: Actor): unknown {
  const { revisionId, digest, text } = stand.passage;
  const seen = { revisionId, start: null, end: null };
  const id = stand.ids.passages ?? "";
  const bodies: Record<string, unknown> = {
    "POST /api/v1/passages/[id]/decision": { verb: "fine", revisionId, digest },
    "POST /api/v1/passages/[id]/redaction": { ...seen, look: { kind: "nothing" } },
    "POST /api/v1/passages/[id]/revision": { revisionId, text: `${text} More.` },
    "POST /api/v1/passages/[id]/suggestion": { revisionId, text: `${text} More?` },
    "POST /api/v1/passages/[id]/suggestions": {
      ...{ revisionId, change: { type: "words", text: `${text} More still.` } },
      apply: partOf(actor) !== "interviewee",
    },
    "POST /api/v1/passages/[id]/threads": {
      ...seen,
      body: "Hello",
      talk: false,
      visibility: "all",
    },
    "POST /api/v1/suggestions/[id]/answer": {
      answer: partOf(actor) === "interviewee" ? "withdraw" : "decline",
    },
    "POST /api/v1/threads/[id]/comments": { body: "Hello again" },
    "POST /api/v1/threads/[id]/state": { resolved: true, version: 1 },
    "POST /api/v1/threads/[id]/visibility": { visibility: "sides", version: 1 },
    "POST /api/v1/findings/[id]/dismissal": { note: "It is meant so." },
    "DELETE /api/v1/findings/[id]/dismissal": { at: DISMISSED },
    "POST /api/v1/interviews/[id]/fine": { passages: [{ id, revisionId, digest }] },
    "POST /api/v1/interviews/[id]/removals": {
      passages: [{ id, revisionId }],
      look: { kind: "nothing" },
    },
    "POST /api/v1/interviews/[id]/decline": { answer: "not-now", wishes: ["time"], body: "" },
    "PUT /api/v1/interviews/[id]/mail-choice": {
      ...{ turn: true, digest: true, reminders: true, published: true },
    },
    "PUT /api/v1/interviews/[id]/place": { passageId: id },
    "POST /api/v1/interviews/[id]/participants": {
      ...{ name: "Vera", email: "vera@example.org", role: "reader", locale: "en", by: "link" },
    },
    "POST /api/v1/participants/[id]/invitation": { by: "link" },
    "PUT /api/v1/participants/[id]/role": { role: "coauthor" },
    "PUT /api/v1/interviews/[id]/target": { target: demoBlog, path: "_posts/en/other.md" },
    "POST /api/v1/interviews/[id]/sign-off": { manifest: stand.manifest, name: "Ines" },
    "POST /api/v1/interviews/[id]/publication": { manifest: stand.manifest, name: "Tomas" },
    "POST /api/v1/interviews/[id]/transcripts": {
      ...{ name: "a-de.md", source: "**A:** Guten Tag.\n", language: "de" },
    },
    "POST /api/v1/interviews/[id]/translations": { language: "it" },
    "PUT /api/v1/interviews/[id]/original": { transcriptId: stand.ids.transcripts },
    "PUT /api/v1/transcripts/[id]": { leaveOut: true },
    "POST /api/v1/transcripts/[id]/bundle": stand.bundle,
    "PUT /api/v1/transcripts/[id]/source": stand.correction,
    "POST /api/v1/transcripts/[id]/dismissal": {
      ...{ difference: stand.different.difference, note: "It is meant so." },
    },
    "DELETE /api/v1/transcripts/[id]/dismissal": { dismissal: stand.different.dismissal },
    "POST /api/v1/transcripts/[id]/comparison": stand.correction,
    "PUT /api/v1/transcripts/[id]/consent": { policy: "none" },
    "PUT /api/v1/transcripts/[id]/passages/[passage]/links": { originals: [id] },
    "POST /api/v1/transcripts/[id]/passages/[passage]/settlement": stand.settling,
    "PUT /api/v1/interviews/[id]/terms": { seen: termsSeen([]), terms: [] },
    "POST /api/v1/interviews/[id]/everywhere": {
      mentions: [{ passageId: id, revisionId, start: 0, end: 1 }],
      looks: [{ language: "en", look: { kind: "nothing" } }],
    },
    "POST /api/v1/interviews/[id]/purge": { seen: stand.removedSeen },
    "PUT /api/v1/interviews/[id]/retention": { days: 30 },
    "PUT /api/v1/interviews/[id]/closing-line": { shown: true },
    "PUT /api/v1/interviews/[id]/removal-note": { wanted: true },
    "POST /api/v1/interviews/[id]/rules": { seen: 1, rules: rulesWith() },
    "POST /api/v1/interviews/[id]/rules/acceptance": { number: 1 },
    "POST /api/v1/interviews/[id]/rules/extension": { number: 1 },
    "POST /api/v1/interviews/[id]/requests": { kind: "change", body: "Please." },
    "PUT /api/v1/interviews/[id]/requests/[request]/copies": { place: "feed", done: true },
    "POST /api/v1/interviews": { name: "a-en.md", source: "**A:** Hi.\n", language: "en" },
    "POST /api/v1/account/tokens": { name: "curl", days: 7 },
    "POST /api/v1/inbox/seen": { ids: [] },
    "PUT /api/v1/account": { name: "Somebody", locale: "fr" },
    "POST /api/v1/session": { token: actor === "link" ? stand.invitation : "x".repeat(43) },
    "POST /api/v1/sign-in":
      actor === "link" ? { invitation: stand.invitation } : { email: "somebody@example.org" },
  };
  return bodies[name] ?? {};
}
