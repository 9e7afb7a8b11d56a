import type { LanguagesView } from "@/lib/core/translation/views";
import { LanguageCard } from "./language-card";

/** Every language of an interview, the original first. */
export function LanguageList({ view }: { view: LanguagesView }) {
  return (
    <ul className="m-0 grid list-none gap-4 p-0">
      {view.languages.map((language) => (
        <LanguageCard key={language.id} view={view} language={language} />
      ))}
    </ul>
  );
}
