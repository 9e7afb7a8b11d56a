import type { Finding } from "../../post/finding";
import { parsePost } from "../../post/parse-post";
import type { Post } from "../../post/post";
import type { ByteChange } from "../../print/change-bytes";
import { changeBytes } from "../../print/change-bytes";
import { addHeading } from "./add-heading";
import { addKeyPoint } from "./add-key-point";
import type { Draft, Origin, Said, Structure, StructureProblem } from "./draft";
import { giveToSpeaker } from "./give-to-speaker";
import { mergePassages } from "./merge-passages";
import { orderKeyPoints } from "./order-key-points";
import { readsAs } from "./reads-as";
import { splitPassage } from "./split-passage";

/** A post put together otherwise: where each of its passages comes from, and the bytes that changed. */
export type Restructured = {
  post: Post;
  findings: Finding[];
  origins: Origin[];
  changes: ByteChange[];
};

/**
 * The post after a change of the passage at a place. Only the bytes of the change differ; what comes of it is
 * read anew, and taken only when every passage, voice, section and entry is where it should be.
 * @param said with the words of passages as they are now; those of others are left as the post has them.
 */
export function restructure(
  said: Said,
  at: number,
  change: Structure,
): Restructured | StructureProblem {
  const draft = draftOf(said, at, change);
  if (typeof draft === "string") return draft;
  const { changes, wanted } = draft;
  const source = said.post.blocks.map((block) => block.source).join("");
  const { post, findings } = parsePost(changeBytes(source, changes));
  if (!readsAs(said, post, wanted)) return "markup";
  return { post, findings, origins: wanted.map(({ origin }) => origin), changes };
}

function draftOf(said: Said, at: number, change: Structure): Draft | StructureProblem {
  switch (change.type) {
    case "speaker":
      return giveToSpeaker(said, at, change);
    case "split":
      return splitPassage(said, at, change);
    case "merge":
      return mergePassages(said, at);
    case "heading":
      return addHeading(said, at, change);
    case "keyPoint":
      return addKeyPoint(said, at, change);
    case "order":
      return orderKeyPoints(said, at, change);
  }
}
