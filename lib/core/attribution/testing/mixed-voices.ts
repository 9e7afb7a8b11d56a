/**
 * Short talks in nine languages. Each has the three shapes in which an interviewer's words come to stand
 * under the other's label: a request behind a fragment (`one`), a question behind a question back (`two`),
 * and a remark behind an answer (`three`). The strings begin where the interviewer's words begin.
 */
export type MixedVoices = { language: string; source: string; begins: string[] };

type Lines = { language: string; fragment: string; one: string; sure: string; back: string } & {
  two: string;
  yes: string;
  own: string;
  three: string;
  also: string;
  ask: string;
  tell: string;
};

const talks: Lines[] = [
  {
    language: "en",
    ...{
      ask: "How did the bakery begin?",
      tell: "With one oven.",
      fragment: "Ever.",
      also: "Nice.",
    },
    ...{ one: "I have a wish. Could you open the window?", sure: "Sure, it is open now." },
    ...{ back: "Sorry, what do you want to know?", two: "After the flood you still baked there." },
    ...{ yes: "Yes, I did.", own: "I did not sell bread for years. From what I hear it is hard." },
    three: "The young bakers are few. People want cheap bread now.",
  },
  {
    language: "fr",
    ...{
      ask: "Comment cela a-t-il commencé ?",
      tell: "Avec un four.",
      fragment: "Jamais.",
      also: "Bien.",
    },
    ...{ one: "J'ai un souhait. Pouvez-vous ouvrir la fenêtre ?", sure: "Bien sûr, c'est fait." },
    ...{
      back: "Pardon, que voulez-vous savoir ?",
      two: "Après la crue, le four chauffait encore.",
    },
    ...{ yes: "Oui, c'était ainsi.", own: "Je n'ai pas vendu de pain. Je crois que c'est dur." },
    three: "Les jeunes boulangers sont rares. Les gens veulent du pain bon marché.",
  },
  {
    language: "de",
    ...{ ask: "Wie fing das an?", tell: "Mit einem Ofen.", fragment: "Immer.", also: "Schön." },
    ...{ one: "Ich habe eine Bitte. Können Sie das Fenster öffnen?", sure: "Klar, es ist offen." },
    ...{ back: "Was möchten Sie wissen?", two: "Nach der Flut war der Ofen noch warm." },
    ...{
      yes: "Ja, so war es.",
      own: "Ich habe lange kein Brot verkauft. Mir scheint, es ist schwer.",
    },
    three: "Junge Bäcker gibt es wenige. Die Leute wollen billiges Brot.",
  },
  {
    language: "es",
    ...{ ask: "¿Cómo empezó?", tell: "Con un horno.", fragment: "Siempre.", also: "Bien." },
    ...{ one: "Tengo un deseo. ¿Puede abrir la ventana?", sure: "Claro, ya está abierta." },
    ...{ back: "¿Qué quiere saber?", two: "Después de la riada el horno seguía caliente." },
    ...{ yes: "Sí, así fue.", own: "Yo no vendí pan en años. A mí me parece difícil." },
    three: "Hay pocos panaderos jóvenes. La gente quiere pan barato.",
  },
  {
    language: "zh",
    ...{
      ask: "面包房是怎么开始的？",
      tell: "从一个炉子开始。",
      fragment: "一直。",
      also: "很好。",
    },
    ...{ one: "我有一个请求。你可以打开窗户吗？", sure: "当然，已经打开了。" },
    ...{ back: "您想知道什么？", two: "洪水以后你还在那里烤面包。" },
    ...{ yes: "是的，是这样。", own: "我很多年没有卖面包。我听说很难。" },
    three: "年轻的面包师很少。大家都要便宜的面包。",
  },
  {
    language: "zh-Hant",
    ...{
      ask: "麵包房是怎麼開始的？",
      tell: "從一個爐子開始。",
      fragment: "一直。",
      also: "很好。",
    },
    ...{ one: "我有一個請求。你可以打開窗戶嗎？", sure: "當然，已經打開了。" },
    ...{ back: "您想知道什麼？", two: "洪水以後你還在那裡烤麵包。" },
    ...{ yes: "沒錯，是這樣。", own: "我很多年沒有賣麵包。我聽說很難。" },
    three: "年輕的麵包師很少。大家都要便宜的麵包。",
  },
  {
    language: "ja",
    ...{
      ask: "どう始まったのですか？",
      tell: "窯一つからです。",
      fragment: "ずっと。",
      also: "いいですね。",
    },
    ...{ one: "お願いがあります。窓を開けてもらえますか？", sure: "はい、開けました。" },
    ...{ back: "何を知りたいですか？", two: "洪水のあともそこで焼いていましたね。" },
    ...{
      yes: "ええ、そうでした。",
      own: "私は何年もパンを売りませんでした。私には難しいと思います。",
    },
    three: "若い職人は少ないです。みんな安いパンがほしいのです。",
  },
  {
    language: "ko",
    ...{
      ask: "어떻게 시작했나요?",
      tell: "화덕 하나로요.",
      fragment: "언제나요.",
      also: "좋네요.",
    },
    ...{ one: "부탁이 있어요. 창문을 열어 주시겠어요?", sure: "네, 열었어요." },
    ...{ back: "무엇을 알고 싶으세요?", two: "홍수 뒤에도 거기서 빵을 구우셨지요." },
    ...{ yes: "맞아요, 그랬어요.", own: "저는 오래 빵을 팔지 않았어요. 제가 듣기로는 어려워요." },
    three: "젊은 제빵사는 적어요. 사람들은 싼 빵을 원해요.",
  },
  {
    language: "ar",
    ...{ ask: "كيف بدأ المخبز؟", tell: "بفرن واحد.", fragment: "دائما.", also: "جميل." },
    ...{ one: "عندي طلب. هل يمكنك أن تفتح النافذة؟", sure: "بالتأكيد، فتحتها." },
    ...{ back: "ماذا تريد أن تعرف؟", two: "بعد الفيضان كان الفرن ما زال ساخنا." },
    ...{ yes: "نعم، هكذا كان.", own: "أنا لم أبع الخبز منذ سنوات. أنا أظن أن الأمر صعب." },
    three: "الخبازون الشباب قليلون. الناس يريدون خبزا رخيصا.",
  },
];

export const mixedVoices: MixedVoices[] = talks.map((one) => ({
  language: one.language,
  begins: [one.one, one.two, one.three],
  source: [
    `---\nlang: ${one.language}\n---\n`,
    `**A:** ${one.ask}`,
    `**B:** ${one.tell}`,
    `**A:** ${one.also}`,
    `**B:** ${one.fragment} ${one.one}`,
    `**B:** ${one.sure}`,
    `**A:** ${one.also}`,
    `**B:** ${one.back} ${one.two}`,
    `**B:** ${one.yes}`,
    `**A:** ${one.ask}`,
    `**B:** ${one.own} ${one.three}`,
    `**B:** ${one.yes}`,
    `**A:** ${one.also}\n`,
  ].join("\n\n"),
}));
