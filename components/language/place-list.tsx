import type { TranslationView } from "@/lib/core/translation/open-place";
import { MissingList } from "./missing-list";
import { PlaceCard } from "./place-card";

/** Everything in a translation that somebody has to look at, the most doubtful first. */
export function PlaceList({ view }: { view: TranslationView }) {
  return (
    <>
      <ol className="m-0 grid list-none gap-5 p-0">
        {view.places.map((place) => (
          <PlaceCard
            key={`${place.id}-${place.digest}-${place.standing}`}
            view={view}
            place={place}
          />
        ))}
      </ol>
      {view.missing.length > 0 && <MissingList view={view} />}
    </>
  );
}
