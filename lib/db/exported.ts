import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";

/**
 * A path of a blog and the SHA-256 of what the newest publication of an interview left there, or the seal
 * that a purge left of that.
 */
export type ExportedFile = {
  interviewId: string;
  publicationId: string;
  path: string;
  digest: string;
  seal: string | null;
};

/** What a blog's branch should hold by every interview published there; digests, no texts. */
export async function listExported(
  _operator: Operator,
  target: { name: string; branch: string },
): Promise<ExportedFile[]> {
  return await database().$queryRaw<ExportedFile[]>`
    SELECT newest."interviewId"::text, newest."id"::text AS "publicationId", file ->> 'path' AS "path",
      file ->> 'seal' AS "seal", encode(sha256(convert_to(coalesce(file ->> 'text', ''), 'UTF8')), 'hex') AS "digest"
    FROM (
      SELECT DISTINCT ON ("interviewId") * FROM "Publication" WHERE "state" = 'pushed'
      ORDER BY "interviewId", "createdAt" DESC, "id" DESC
    ) newest, jsonb_array_elements(newest."files") file
    WHERE newest."target" = ${target.name} AND coalesce(newest."branch", ${target.branch}) = ${target.branch}`;
}
