type Said = {
  title: string;
  heading: string;
  point: string;
  question: string;
  answer: string;
  end: string;
  thanks: string;
  colon?: string;
  labels?: [string, string];
};

/** A short talk about a lighthouse in each language that posts come in, by BCP-47 tag. */
const said: Record<string, Said> = {
  en: {
    title: "A year on the island",
    heading: "The lamp",
    point: "What an ordinary day looked like",
    question: "What did an ordinary day look like?",
    answer: "You wake before the lamp goes out. They paid me nine hundred a month.",
    end: "Goodbye",
    thanks: "Thank you, Ines.",
  },
  fr: {
    title: "Une année sur l’île",
    heading: "La lampe",
    point: "À quoi ressemblait une journée ordinaire",
    question: "À quoi ressemblait une journée ordinaire ?",
    answer: "On se réveille avant que la lampe s’éteigne. Ils me payaient neuf cents par mois.",
    end: "Au revoir",
    thanks: "Merci, Ines.",
  },
  de: {
    title: "Ein Jahr auf der Leuchtturminsel",
    heading: "Die Leuchtturmwärterausbildungsverordnung",
    point: "Wie ein gewöhnlicher Tag aussah",
    question: "Wie sah ein gewöhnlicher Tag aus?",
    answer: "Man wacht auf, bevor die Lampe ausgeht. Neunhundert haben sie mir im Monat gezahlt.",
    end: "Zum Schluss",
    thanks: "Danke, Ines.",
  },
  es: {
    title: "Un año en la isla",
    heading: "La lámpara",
    point: "Cómo era un día corriente",
    question: "¿Cómo era un día corriente?",
    answer: "Te despiertas antes de que se apague la lámpara. Me pagaban novecientos al mes.",
    end: "Despedida",
    thanks: "Gracias, Ines.",
  },
  zh: {
    title: "岛上的一年",
    heading: "灯",
    point: "平常的一天是怎样的",
    question: "平常的一天是怎样的？",
    answer: "灯还没灭你就醒了。他们每个月给我九百块。够用了。",
    end: "再见",
    thanks: "谢谢你。",
    colon: "：",
  },
  "zh-Hant": {
    title: "島上的一年",
    heading: "燈",
    point: "平常的一天是怎樣的",
    question: "平常的一天是怎樣的？",
    answer: "燈還沒滅你就醒了。他們每個月給我九百塊。夠用了。",
    end: "再見",
    thanks: "謝謝你。",
    colon: "：",
  },
  ja: {
    title: "島での一年",
    heading: "灯り",
    point: "ふだんの一日",
    question: "ふだんの一日はどんなふうでしたか。",
    answer: "灯りが消える前に目が覚めます。給料は月に九百でした。それで足りました。",
    end: "おわりに",
    thanks: "ありがとうございました。",
    colon: "：",
  },
  ar: {
    title: "سنة على الجزيرة",
    heading: "المصباح",
    point: "كيف كان اليوم العادي",
    question: "كيف كان اليوم العادي؟",
    answer:
      "تستيقظ قبل أن ينطفئ المصباح. كانوا يدفعون لي 900 في الشهر. كتبت عن ذلك في lamp.example.org.",
    end: "الوداع",
    thanks: "شكرا لك يا إيناس.",
    labels: ["أ", "ب"],
  },
  hi: {
    title: "द्वीप पर एक साल",
    heading: "दीपक",
    point: "एक आम दिन कैसा होता था",
    question: "एक आम दिन कैसा होता था?",
    answer: "दीपक बुझने से पहले ही नींद खुल जाती है। वे मुझे महीने के नौ सौ देते थे।",
    end: "विदा",
    thanks: "धन्यवाद, इनेस।",
  },
};

export const tongues = Object.keys(said);

/** The words of the talk in a language. */
export function saidIn(language: string): Said {
  const found = said[language];
  if (!found) throw new Error(`nothing is said in ${language}`);
  return found;
}

/** The talk in a language as a post. */
export function postIn(language: string): string {
  const { title, heading, point, question, answer, end, thanks, ...rest } = saidIn(language);
  const { colon = ":", labels = ["A", "B"] } = rest;
  return `---
layout: post
title: "${title}"
lang: ${language}
---

1. [${heading}](#${heading})
   - ${point}
2. [${end}](#${end})
   - ${thanks}

## ${heading}

**${labels[0]}${colon}** ${question}

**${labels[1]}${colon}** ${answer}

## ${end}

**${labels[0]}${colon}** ${thanks}
`;
}
