type Wording = {
  both: string;
  everybody: string;
  /** A day as it is written there; kept here, since a browser's or server's own way may change some day. */
  date: (year: number, month: number, day: number) => string;
};

function named(months: string, [behindDay, behindMonth] = [" ", " "]): Wording["date"] {
  const names = months.split(" ");
  return (year, month, day) => `${day}${behindDay}${names[month - 1]}${behindMonth}${year}`;
}

const cjk: Wording["date"] = (year, month, day) => `${year}年${month}月${day}日`;

/** By language, or by language and script where both are written. */
export const wordings = {
  en: {
    both: "Edited for clarity; approved by both on {day}.",
    everybody: "Edited for clarity; approved by everybody who speaks here on {day}.",
    date: named(
      "January February March April May June July August September October November December",
    ),
  },
  fr: {
    both: "Revu pour la clarté ; approuvé par les deux le {day}.",
    everybody: "Revu pour la clarté ; approuvé le {day} par toutes les personnes qui parlent ici.",
    date: named(
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
  },
  de: {
    both: "Zur Verständlichkeit bearbeitet; von beiden freigegeben am {day}.",
    everybody:
      "Zur Verständlichkeit bearbeitet; am {day} von allen freigegeben, die hier sprechen.",
    date: named(
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
      [". ", " "],
    ),
  },
  es: {
    both: "Editado para mayor claridad; aprobado por ambas partes el {day}.",
    everybody:
      "Editado para mayor claridad; aprobado el {day} por todas las personas que hablan aquí.",
    date: named(
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      [" de ", " de "],
    ),
  },
  zh: {
    both: "为便于阅读略有编辑；双方于{day}确认。",
    everybody: "为便于阅读略有编辑；所有谈话者于{day}确认。",
    date: cjk,
  },
  "zh-Hant": {
    both: "為便於閱讀略有編輯；雙方於{day}確認。",
    everybody: "為便於閱讀略有編輯；所有談話者於{day}確認。",
    date: cjk,
  },
  ja: {
    both: "読みやすさのために編集し、{day}に双方が確認しました。",
    everybody: "読みやすさのために編集し、{day}に話し手全員が確認しました。",
    date: cjk,
  },
  ko: {
    both: "읽기 쉽도록 다듬었으며, {day}에 양측이 확인했습니다.",
    everybody: "읽기 쉽도록 다듬었으며, {day}에 말한 사람 모두가 확인했습니다.",
    date: (year, month, day) => `${year}년 ${month}월 ${day}일`,
  },
  ar: {
    both: "حُرِّر النص لتوضيحه، ووافق عليه الطرفان في {day}.",
    everybody: "حُرِّر النص لتوضيحه، ووافق عليه كل المتحدثين فيه في {day}.",
    date: named("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
  },
} satisfies Record<string, Wording>;

/** Which of them a BCP-47 tag means; English for what is not there. */
export function wordingOf(tag: string): keyof typeof wordings {
  const { language, script } = new Intl.Locale(tag).maximize();
  const known = `${language}-${script}`;
  if (known in wordings) return known as keyof typeof wordings;
  return language in wordings ? (language as keyof typeof wordings) : "en";
}
