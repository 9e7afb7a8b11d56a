import type { Post } from "../post/post";
import type { Origin } from "./views";

/** What people and their tools write under a text that a machine wrote down. */
const spoken =
  /\b(?:transcribed (?:by|with|using)|transcript (?:by|generated)|automatic(?:ally)? transcri\w+)\b[^\n]{0,60}(?:https?:|\bAI\b|whisper|otter|speech|automatic|machine|rev\.com|assembly|deepgram|google|aws)/iu;

/** A front matter that says so, as blogs with texts of both kinds have it. */
const cleaned = /^(?:generated|ai[-_]?(?:edited|cleaned))\s*:\s*["']?true["']?\s*$/imu;

/** What an imported post says about where its words come from; `imported` where it says nothing. */
export function importOrigin({ blocks }: Pick<Post, "blocks">): Origin {
  const [first] = blocks;
  if (first?.kind === "front-matter" && cleaned.test(first.source)) return "cleaned";
  return blocks.some(({ source }) => spoken.test(source)) ? "spoken" : "imported";
}
