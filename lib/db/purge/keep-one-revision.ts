import "server-only";
import type { ActScope } from "../act";

/**
 * Leaves the passages of these revisions with them alone: what was decided, proposed and taken out there is
 * about them now. What was brought back goes too; it says where and how much was gone for a while.
 */
export async function keepOneRevision(
  { tx }: Pick<ActScope, "tx">,
  revisionIds: string[],
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Redaction" t USING "Revision" kept
    WHERE kept."id" = ANY(${revisionIds}::uuid[]) AND t."passageId" = kept."passageId" AND t."undoneAt" IS NOT NULL`;
  await tx.$executeRaw`
    WITH kept AS (SELECT "id", "passageId" FROM "Revision" WHERE "id" = ANY(${revisionIds}::uuid[])),
      d AS (UPDATE "Decision" t SET "revisionId" = kept."id" FROM kept WHERE t."passageId" = kept."passageId"),
      s AS (UPDATE "Suggestion" t SET "revisionId" = kept."id" FROM kept WHERE t."passageId" = kept."passageId")
    UPDATE "Redaction" t SET "revisionId" = kept."id" FROM kept WHERE t."passageId" = kept."passageId"`;
  await tx.$executeRaw`
    DELETE FROM "Revision" t USING "Revision" kept
    WHERE kept."id" = ANY(${revisionIds}::uuid[]) AND t."passageId" = kept."passageId" AND t."id" <> kept."id"`;
}
