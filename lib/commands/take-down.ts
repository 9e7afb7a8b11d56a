import "server-only";
import { z } from "zod";
import { manifestOf } from "@/lib/core/edition/manifest-of";
import type { TakeDownBody } from "@/lib/core/review/api";
import { type ActResult, act, sha256 } from "@/lib/db/act";
import { appendEvent } from "@/lib/db/events";
import {
  appendPublication,
  type ListedPublication,
  lastPushed,
  listPublications,
} from "@/lib/db/publications";
import { answerRequests, listRequests } from "@/lib/db/requests";
import type { Grant } from "@/lib/policy/grant";
import { findPublic, type PublicPost } from "./find-public";
import { type ActInput, digest, parseBody, type Refusal } from "./parse-body";

export const takeDownBody: z.ZodType<TakeDownBody> = z.strictObject({
  replaces: digest.optional(),
});

/**
 * Answers a request to take the post down: one commit that deletes what was published, or what lay
 * there before anything was, through the same queue. What somebody edited or put back there since stays, except exactly what it `replaces`. `blocked`:
 * nobody asked, nothing is published, or something is on its way already.
 */
export async function takeDown(
  grant: Grant<"request.answer">,
  requestId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(takeDownBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { requestId, ...data } };
  const found = await findPublic(grant);
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const asked = (await listRequests(grant, scope.tx)).find((row) => row.id === requestId);
    const rows = await listPublications(grant, scope.tx);
    const last = lastPushed(rows);
    const waiting = rows.find((row) => row.state === "queued");
    // Done once and there again: what was asked for then still holds.
    const again = last?.takesDown && data.replaces !== undefined;
    const due = asked?.kind === "take_down" && (again || !(asked.doneAt || last?.takesDown));
    const there = last ? published(last) : found && foundThere(found);
    if (!due || !there || waiting) return { outcome: "blocked", passages: [] };
    const { paths, ...where } = there;
    const files = paths.map((path) => ({ path, text: null }));
    const id = await appendPublication(scope, { ...where, files, replaces: data.replaces ?? null });
    await answerRequests(scope, "take_down", id);
    await appendEvent(scope, "request.answered", requestId, { publication: id });
    return { outcome: "done", id };
  });
}

type There = { target: string; branch: string; manifest: string; paths: string[] };

function published({ target, branch, manifest, paths }: ListedPublication): There {
  return { target, branch: branch ?? "", manifest, paths };
}

/** Nobody signed these files: their manifest says what was found. */
function foundThere({ target: { name: target, branch }, files }: PublicPost): There {
  const { hash: manifest } = manifestOf(files, sha256);
  return { target, branch, manifest, paths: files.map(({ path }) => path) };
}
