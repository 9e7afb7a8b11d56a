/** "The person interviewed took out parts of this interview.", in the language of the post; for one, and for several. */
const wordings: Record<string, [string, string]> = {
  en: [
    "The person interviewed took out parts of this interview.",
    "The people interviewed took out parts of this interview.",
  ],
  fr: [
    "La personne interrogée a retiré des parties de cet entretien.",
    "Les personnes interrogées ont retiré des parties de cet entretien.",
  ],
  de: [
    "Die befragte Person hat Teile dieses Gesprächs herausgenommen.",
    "Die befragten Personen haben Teile dieses Gesprächs herausgenommen.",
  ],
  es: [
    "La persona entrevistada retiró partes de esta entrevista.",
    "Las personas entrevistadas retiraron partes de esta entrevista.",
  ],
  "zh-Hans": ["受访者删去了这篇访谈的一部分内容。", "受访者删去了这篇访谈的一部分内容。"],
  "zh-Hant": ["受訪者刪去了這篇訪談的一部分內容。", "受訪者刪去了這篇訪談的一部分內容。"],
  ja: [
    "話し手の希望により、このインタビューの一部は掲載していません。",
    "話し手の希望により、このインタビューの一部は掲載していません。",
  ],
  ko: [
    "인터뷰에 응한 분의 뜻에 따라 이 인터뷰의 일부를 싣지 않았습니다.",
    "인터뷰에 응한 분들의 뜻에 따라 이 인터뷰의 일부를 싣지 않았습니다.",
  ],
  ar: ["حذف من أُجريت معه المقابلة أجزاء منها.", "حذف من أُجريت معهم المقابلة أجزاء منها."],
};

/** The agreed note that something was taken out; in English where the post is in another than these languages. */
export function removalNote(language: string, interviewees: number): string {
  const { language: primary, script, region } = localeOf(language);
  const traditional = script === "Hant" || (!script && /^(?:TW|HK|MO)$/.test(region ?? ""));
  const key = primary === "zh" ? (traditional ? "zh-Hant" : "zh-Hans") : primary;
  const [one, several] = wordings[key] ?? wordings.en ?? ["", ""];
  return interviewees > 1 ? several : one;
}

function localeOf(tag: string): Pick<Intl.Locale, "language" | "script" | "region"> {
  try {
    return new Intl.Locale(tag);
  } catch {
    // An ill-formed tag in a post's front matter: English.
    return { language: "en" };
  }
}
