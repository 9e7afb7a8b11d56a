type Props = { text: string; origin: string };

/** A mail's words, with links that lead into this server made clickable and no others. */
export function MailText({ text, origin }: Props) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <div className="text-[15px] leading-[1.65] whitespace-pre-wrap [overflow-wrap:anywhere]">
      {parts.map((part, at) =>
        part.startsWith(`${origin}/`) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          <a key={at} href={part} className="text-accent underline">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
