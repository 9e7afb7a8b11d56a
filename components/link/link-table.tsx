"use client";

import type { LinkPageView } from "@/lib/core/translation/link-page";
import { LinkBar } from "./link-bar";
import { LinkRowItem } from "./link-row-item";
import { useLinking } from "./use-linking";

/** Both texts row by row. A passage of the translation that is taken up can be laid beside others. */
export function LinkTable({ view }: { view: LinkPageView }) {
  const linking = useLinking(view);
  return (
    <>
      <ol className="m-0 grid list-none gap-1 p-0" onKeyDown={linking.onKeyDown}>
        {view.rows.map((row) => (
          <LinkRowItem
            key={row.originals[0] ?? row.passages[0]}
            row={row}
            view={view}
            linking={linking}
          />
        ))}
      </ol>
      <LinkBar view={view} linking={linking} />
    </>
  );
}
