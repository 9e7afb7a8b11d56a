/** One sentence a language for each way of leaning on what went; `ask` without its mark. */
export const leaningWords: {
  language: string;
  ask: string;
  far: string;
  near: string;
  open: string;
  not: [string, string, string];
}[] = [
  {
    language: "en",
    ask: "And how did the flood begin",
    far: "The oven, as I said above, was warm.",
    near: "I liked the former more.",
    open: "He never came back.",
    not: ["We did", " not", " sell bread."],
  },
  {
    language: "fr",
    ask: "Et comment la crue a commencé",
    far: "Le four, comme je l’ai dit, était chaud.",
    near: "Je préférais celui-ci.",
    open: "Il n’est jamais revenu.",
    not: ["On vendait", " jamais", " du pain."],
  },
  {
    language: "de",
    ask: "Und wie begann die Flut",
    far: "Der Ofen war, wie schon gesagt, warm.",
    near: "Mir gefiel Ersteres besser.",
    open: "Er kam nie zurück.",
    not: ["Wir haben", " nicht", " gebacken."],
  },
  {
    language: "es",
    ask: "Y cómo empezó la riada",
    far: "El horno, como ya dije, estaba caliente.",
    near: "Me gustaban ambos.",
    open: "Ella volvió tarde.",
    not: ["Nosotros", " no", " vendimos pan."],
  },
  {
    language: "zh",
    ask: "那次洪水是怎么开始的",
    far: "炉子像我刚才说的那样还热着。",
    near: "我更喜欢前者。",
    open: "他再也没有回来。",
    not: ["我们", "没有", "卖面包。"],
  },
  {
    language: "zh-Hant",
    ask: "那次洪水是怎麼開始的",
    far: "爐子正如我前面說的還熱著。",
    near: "我更喜歡後者。",
    open: "這讓我很難過。",
    not: ["我們", "沒有", "賣麵包。"],
  },
  {
    language: "ja",
    ask: "洪水はどう始まったのですか",
    far: "窯は先ほど話したように温かかった。",
    near: "私は前者が好きでした。",
    open: "彼は二度と戻らなかった。",
    not: ["パンを売ら", "なかった", "と思います。"],
  },
  {
    language: "ko",
    ask: "홍수는 어떻게 시작했나요",
    far: "화덕은 아까 말한 것처럼 따뜻했어요.",
    near: "저는 전자가 더 좋았어요.",
    open: "그는 돌아오지 않았어요.",
    not: ["빵을 팔지", " 않았다", "고 해요."],
  },
  {
    language: "ar",
    ask: "كيف بدأ الفيضان",
    far: "كان الفرن كما قلت دافئا.",
    near: "أعجبني كلاهما.",
    open: "هو لم يعد أبدا.",
    not: ["نحن", " لم", " نبع الخبز."],
  },
];
