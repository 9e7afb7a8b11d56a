import { partsOf } from "@/lib/core/thread/message";

type Props = { body: string; names: Record<string, string> };

/** A message: plain words, addresses that lead out of the app, and people by the name they have now. */
export function MessageBody({ body, names }: Props) {
  return partsOf(body).map((part, at) => {
    // A message never changes; where a piece stands in it is what it is.
    const key = `${at}`;
    if (part.kind === "link")
      return (
        <a key={key} href={part.text} target="_blank" rel="noopener noreferrer nofollow">
          {part.text}
        </a>
      );
    if (part.kind === "words") return part.text;
    return (
      <b key={key} className="mention" data-mention={part.id}>
        @<bdi>{names[part.id] ?? "…"}</bdi>
      </b>
    );
  });
}
