import { useTranslations } from "next-intl";
import type { PreviewItem } from "@/lib/core/publish/preview-of";

type Props = { items: PreviewItem[]; language: string; direction: "ltr" | "rtl" };

/** The post as a page: our own elements around plain text, so that no markup of a post ever runs. */
export function PostPreview({ items, language, direction }: Props) {
  const levels = levelsOf(items);
  return (
    <article
      lang={language}
      dir={direction}
      className="grid gap-4 font-read text-[17px] leading-[1.7] [overflow-wrap:anywhere]"
    >
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
        <Item key={index} item={item} level={levels[index] ?? 3} />
      ))}
    </article>
  );
}

/** The level of each heading under the title: as in the post, but no level is left out on the way down. */
function levelsOf(items: PreviewItem[]): number[] {
  let last = 2;
  return items.map((item) => {
    if (item.kind === "heading") last = Math.min(Math.max(item.level + 1, 3), last + 1, 4);
    return last;
  });
}

function Item({ item, level }: { item: PreviewItem; level: number }) {
  const t = useTranslations("sign-off");
  switch (item.kind) {
    case "title":
      return <h2 className="m-0 font-read text-[30px] leading-tight font-semibold">{item.text}</h2>;
    case "heading":
      return <Heading level={level} text={item.text} />;
    case "points":
      return (
        <section
          aria-label={t("points")}
          className="rounded-xl border border-rule bg-card px-5 py-4"
        >
          <ul className="m-0 grid list-disc gap-1.5 ps-4 text-[16px]">
            {item.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      );
    case "turn":
      return <Turn speaker={item.speaker} paragraphs={item.paragraphs} />;
    case "image":
      return (
        <p className="m-0 rounded-lg border border-rule border-dashed px-4 py-6 text-center font-ui text-[13px] text-ink-2">
          {t("picture", { alt: item.alt })}
        </p>
      );
    case "rule":
      return <hr className="m-0 border-rule" />;
    case "source":
      return (
        <figure className="m-0">
          <pre className="m-0 overflow-x-auto rounded-lg border border-rule bg-card p-3 font-mono text-[13px] leading-normal whitespace-pre-wrap">
            {item.text}
          </pre>
          <figcaption className="mt-1 font-ui text-[12px] text-ink-2">{t("asWritten")}</figcaption>
        </figure>
      );
    case "byline":
    case "note":
    case "caption":
      return <p className="m-0 text-[15px] text-ink-2 italic">{item.text}</p>;
  }
}

function Heading({ level, text }: { level: number; text: string }) {
  const look = "m-0 mt-4 font-read text-[22px] leading-snug font-semibold";
  return level > 3 ? <h4 className={look}>{text}</h4> : <h3 className={look}>{text}</h3>;
}

function Turn({ speaker, paragraphs }: { speaker: string; paragraphs: string[] }) {
  return (
    <div>
      {speaker && <p className="m-0 font-ui text-[13px] font-semibold text-ink-2">{speaker}</p>}
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
        <p key={index} className="m-0 mb-2 whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
