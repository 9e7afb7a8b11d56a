import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";

/** The blog that was chosen, and the paths where an interview's texts belong: the original's, then translations'. */
export async function findPostPlaces(
  grant: Grant,
): Promise<{ target: string | null; paths: string[] }> {
  const { target, path, transcripts } = await database().interview.findUniqueOrThrow({
    where: { id: grant.interviewId },
    select: {
      target: true,
      path: true,
      transcripts: { where: { original: false, path: { not: null } }, select: { path: true } },
    },
  });
  const others = transcripts.flatMap((one) => one.path ?? []);
  return { target, paths: [...new Set([path, ...others])] };
}
