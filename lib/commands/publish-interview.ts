import "server-only";
import { z } from "zod";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { findTarget } from "@/lib/adapters/blog/read-targets";
import type { BlogTarget } from "@/lib/adapters/blog/targets";
import type { PublicationBody } from "@/lib/core/review/api";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow, waitsForTalk } from "@/lib/db/edition-now";
import { gonePaths } from "@/lib/db/gone-paths";
import { appendPublication, listPublications } from "@/lib/db/publications";
import { listSignoffs, signAsAuthor, signaturesOf } from "@/lib/db/signoffs";
import type { Grant } from "@/lib/policy/grant";
import {
  type ActInput,
  type Blocked,
  digest,
  parseBody,
  type Refusal,
  typedWords,
} from "./parse-body";

export const publicationBody: z.ZodType<PublicationBody> = z.strictObject({
  manifest: digest,
  name: typedWords(200).optional(),
  replaces: digest.optional(),
});

const blocked: Blocked = { outcome: "blocked", passages: [] };

/**
 * Signs exactly these files as their author and asks for their publication: the whole gate is checked again
 * under the interview's lock, then a job does the rest. An edit in the blog stops it, except exactly the one
 * it `replaces`. Asking while one waits answers that one. `stale`: the words changed since the page was
 * opened. `blocked`: the gate is not open. Bad input without a `name` that was not signed with before.
 */
export async function publishInterview(
  grant: Grant<"publication.publish">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(publicationBody, input.body);
  if (refusal) return refusal;
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    const loaded = await loadEditionInput(grant, scope.tx);
    const target = loaded.target ? await findTarget(loaded.target) : null;
    if (!target) return blocked;
    return await passGate(scope, loaded, { target, ...data });
  });
}

async function passGate(
  scope: ActScope,
  loaded: Awaited<ReturnType<typeof loadEditionInput>>,
  wanted: PublicationBody & { target: BlogTarget },
): Promise<Answer | Refusal> {
  const now = editionNow(loaded);
  if (now.kind === "waiting" || waitsForTalk(loaded) || now.leaks.length > 0) return blocked;
  if (now.manifest !== wanted.manifest) return { outcome: "stale", passages: [] };
  if (now.held) return blocked;
  const signed = await listSignoffs(scope.grant, scope.tx);
  if (!signaturesOf(signed, now.manifest, loaded.interviewees)) return blocked;
  const own = { manifest: now.manifest, name: wanted.name?.trim() ?? null };
  if (!(await signAsAuthor(scope, signed, own))) return { outcome: "bad-input", field: "name" };
  const rows = await listPublications(scope.grant, scope.tx);
  const waiting = rows.find((row) => row.state === "queued");
  if (waiting) {
    return waiting.manifest === now.manifest ? { outcome: "done", id: waiting.id } : blocked;
  }
  const { name, branch } = wanted.target;
  const { manifest } = now;
  const gone = gonePaths(rows, now).map((path) => ({ path, text: null }));
  const files = [...now.files.map(({ path, text }) => ({ path, text })), ...gone];
  if (!files.every(({ path }) => allowedPath(wanted.target, path))) return blocked;
  const where = { target: name, branch, replaces: wanted.replaces ?? null };
  const id = await appendPublication(scope, { ...where, manifest, files });
  return { outcome: "done", id };
}
