import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { addTranslation } from "../add-translation";

/** The small post of the tests, in French. */
export const frenchPost = `---
title: "Un an sur l’île"
lang: fr
---
1. [La lampe](#la-lampe)
   - En quoi consistait le travail

2. [La tempête](#la-tempête)

## La lampe

**A:** À quoi ressemblait une journée ordinaire ?

**B:** On se lève avant que la lampe s’éteigne. On me payait neuf cents par mois.

Le second gardien avait cessé de dormir.

## La tempête

**A:** Et la nuit où le groupe est tombé en panne ?

**B:** Nous avons porté la lampe à la main.
`;

/** Adds it to an interview made of `smallPost`; the id of the translation. */
export async function addFrench(
  made: Pick<MadeInterview, "grant">,
  source: string = frenchPost,
): Promise<string> {
  const grant = await made.grant("author", "transcript.add");
  const body = { name: "2026-01-01-island-fr.md", source, language: null };
  const added = await addTranslation(grant, ask(body));
  if (added.outcome !== "done" || !added.id) throw new Error("the translation was refused");
  return added.id;
}
