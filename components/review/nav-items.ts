import type { ReviewView } from "@/lib/core/review/passage-view";

/** A line of the navigation: a section, its title, and where it begins. */
export type NavItem = {
  section: number | null;
  title: string;
  anchor: string;
  heading: string | null;
};

export function navItemsOf({
  sections,
  passages,
}: Pick<ReviewView, "sections" | "passages">): NavItem[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return sections.map(({ index, title, passages: ids }) => {
    const first = byId.get(ids[0] ?? "");
    const heading = first?.kind === "heading" ? first.id : null;
    return { section: index, title, anchor: first?.anchor ?? "", heading };
  });
}

/** The same, read back from the page that the server printed. */
export function readNavItems(): NavItem[] {
  return [...document.querySelectorAll<HTMLElement>("[data-nav]")].map((line) => {
    const { nav = "", heading = "" } = line.dataset;
    return {
      section: nav === "" ? null : Number(nav),
      title: line.querySelector("[data-title]")?.textContent ?? "",
      anchor: line.getAttribute("href")?.slice(1) ?? "",
      heading: heading || null,
    };
  });
}
