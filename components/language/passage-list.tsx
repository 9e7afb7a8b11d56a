type Props = {
  passages: { id: string; anchor: string; text: string }[];
  /** Of the passages, BCP-47. */
  language: string;
  direction: "ltr" | "rtl";
  /** The page they stand on, before their anchors; this one by default. */
  page?: string;
  className: string;
};

/** Passages by their first line, each a way to where it stands. */
export function PassageList({ passages, language, direction, page = "", className }: Props) {
  return (
    <ul className={className}>
      {passages.map(({ id, anchor, text }) => (
        <li key={id}>
          <a
            href={`${page}#${anchor}`}
            lang={language}
            dir={direction}
            className="line-clamp-1 font-read text-[15px] text-accent underline"
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
