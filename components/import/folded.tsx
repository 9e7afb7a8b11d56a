import type { ReactNode } from "react";

type Props<Item> = {
  items: Item[];
  /** How many are shown before the rest is folded away. */
  most: number;
  /** The words that stand for the rest. */
  more: (count: number) => string;
  children: (items: Item[]) => ReactNode;
};

/** A list that shows its beginning; one more than that is shown rather than folded alone. */
export function Folded<Item>({ items, most, more, children }: Props<Item>) {
  if (items.length <= most + 1) return children(items);
  return (
    <>
      {children(items.slice(0, most))}
      <details className="mt-1.5">
        <summary className="cursor-pointer py-0.5 text-[13px] text-accent">
          {more(items.length - most)}
        </summary>
        {children(items.slice(most))}
      </details>
    </>
  );
}
