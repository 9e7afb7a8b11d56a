import type { Showing } from "@/components/passage/showing";

/** The offer under a section; it names how many passages it is about before it does anything. */
export function RestOffer({ count, t }: { count: number; t: Showing["t"] }) {
  if (count === 0) return <p className="rest-done">{t("rest.none")}</p>;
  return (
    <button type="button" data-do="rest" className="rest">
      {t("rest.offer", { count })}
    </button>
  );
}
