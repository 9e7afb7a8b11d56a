import "server-only";
import { type Blog, withBlog } from "@/lib/adapters/blog/open-blog";
import type { BlogTarget } from "@/lib/adapters/blog/targets";
import { findTargetToken } from "@/lib/db/target-tokens";
import { CannotUnseal } from "@/lib/keys/seal";
import type { Grant } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";

/**
 * Lends a target's blog to `use`, with the push token that is kept for it; without one, the target's own
 * token file is used. Null when it could not be reached, or its token could not be opened.
 */
export async function withTarget<T>(
  by: Operator | Grant,
  target: BlogTarget,
  use: (blog: Blog) => Promise<T>,
): Promise<T | null> {
  try {
    return await withBlog(target, use, await findTargetToken(by, target.name));
  } catch (error) {
    // Nobody is let in without the token: as good as not reached. The start and `doctor` say why.
    if (error instanceof CannotUnseal) return null;
    throw error;
  }
}
