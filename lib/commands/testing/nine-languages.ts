import { parsePost } from "@/lib/core/post/parse-post";
import type { Term } from "@/lib/core/terms/term";
import { ninePosts } from "@/lib/core/testing/nine-posts";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { addTranslation } from "../add-translation";

/** The man of the interview in nine languages, by the names that its files give him. */
export const haruto: Omit<Term, "id"> = {
  kind: "person",
  names: [
    { language: "en", name: "Haruto Nakamura-Weiss" },
    { language: "ja", name: "中村ヴァイス・陽斗" },
    { language: "ko", name: "나카무라바이스 하루토" },
    ...["中村魏斯阳斗", "中村魏斯", "阳斗", "哈鲁托"].map((name) => ({ language: "zh", name })),
    ...["中村魏斯陽斗", "中村魏斯", "陽斗"].map((name) => ({ language: "zh-Hant", name })),
    { language: "ar", name: "هاروتو ناكامورا-فايس" },
  ],
};

/** Every piece of his name in any of the files, as it is written there. */
export const piecesOfName = [
  ...["haruto", "nakamura", "阳斗", "陽斗", "中村", "魏斯", "哈鲁托", "ヴァイス"],
  ...["나카무라", "하루토", "바이스", "هاروتو", "ناكامورا"],
];

/** Our interview with all its languages, everything as it was imported. */
export async function makeNineLanguages(): Promise<MadeInterview> {
  const [original, ...translations] = ninePosts();
  const made = await makeInterview({ post: parsePost(original?.source ?? "").post });
  const grant = await made.grant("author", "transcript.add");
  for (const { name, source } of translations) {
    const added = await addTranslation(grant, ask({ name, source, language: null }));
    if (added.outcome !== "done") throw new Error(`${name}: ${added.outcome}`);
  }
  return made;
}
