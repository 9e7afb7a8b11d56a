import { foldWord } from "./fold-word";

/**
 * Everyday words that short turns are made of, in nine languages: where a turn has no number, name or
 * link, they tell a yes and a why apart. A `-` at the end: any ending may follow. Chinese and Japanese words
 * are looked for anywhere. Columns: en, fr, de, es, zh (both scripts), ja, ko, ar.
 */
const table = `
yes yeah yep|oui ouais|ja jawohl|sí|是的 对 對 没错 沒錯|はい ええ|네 예|نعم أجل
no nope|non|nein|no|不是 没有 沒有 不，|いいえ いや|아니요 아뇨 아니|لا كلا
okay ok|accord okay|okay ok gut einverstanden|vale acuerdo bueno bien|好的 好吧 行|了解 わかりました オーケー|좋아요 알겠- 그래요|حسنا طيب
right exactly correct|exact- juste|richtig genau stimmt|exact- correct- cierto|正确 正確 准确 準確 确实 確實|その通り 正しい たしかに 確かに|맞- 정확-|صحيح- بالضبط
sure course certainly|sûr bien|sicher natürlich klar|claro seguro supuesto|当然 當然|もちろん|물론- 그럼요|بالطبع بالتأكيد طبعا
thank- thanks|merci remerci-|dank- bedank-|gracias agradec-|谢 謝 感谢 感謝|ありがとう 感謝|감사- 고마-|شكرا أشكر-
please|plaît prie|bitte|favor|请 請|ください どうぞ|부탁- 제발|فضلك أرجو-
hello hi|bonjour salut|hallo guten|hola buenos|你好 您好|こんにちは もしもし|안녕-|مرحبا أهلا
sorry|désolé- pardon|entschuldig- leid|siento perdón|抱歉 对不起 對不起|すみません ごめん|죄송- 미안-|آسف- معذرة
great wonderful excellent|super formidable excellent- génial|toll großartig wunderbar ausgezeichnet|genial estupend- excelent- maravillos-|太好 很棒 太棒 精彩|素晴らし すばらし|훌륭- 대단-|رائع- عظيم- ممتاز-
why|pourquoi|warum wieso weshalb|qué|为什么 為什麼 为何 為何|なぜ どうして|왜|لماذا لم
how|comment|wie|cómo|怎么 怎麼 怎样 怎樣 如何|どのように どうやって どんな|어떻게 어떤|كيف
many much|combien beaucoup|viel- wieviel-|cuánt- much-|多少 几个 幾個 许多 許多|どれくらい いくつ 多く たくさん どのくらい|얼마- 몇 많-|كم كثير-
when|quand|wann wenn als|cuándo cuando|什么时候 什麼時候 何时 何時 时候 時候|いつ とき|언제 때|متى عندما حين-
where|où|wo wohin woher|dónde adónde|哪里 哪裡 哪儿 何处|どこ|어디-|أين
who|qui|wer wen wem|quién- quien-|谁 誰|誰 だれ|누구- 누가|من
because|parce car|weil denn|porque|因为 因為|から なぜなら|때문- 왜냐-|لأن-
if|si|wenn falls|si|如果 要是|もし なら|만약 만일|إذا لو
first|premi-|erst- zuerst|primer-|第一 首先 最初|最初 初めて まず|처음- 첫 먼저|أول- الأولى
last|derni-|letzt-|últim-|最后 最後|最後|마지막-|آخر الأخير-
always|toujours|immer|siempre|总是 總是 一直 永远 永遠|いつも ずっと|항상 늘 언제나|دائما
never|jamais|nie niemals|nunca jamás|从不 從不 从来 從來 从没 從沒|一度も 決して|결코 절대|أبدا
year years|an ans année-|jahr-|año-|年|年|년 해|سنة سنوات عام- أعوام
month months|mois|monat-|mes meses|个月 個月|か月 ヶ月 カ月|달 개월 월|شهر- أشهر
week weeks|semaine-|woche-|semana-|周 週 星期|週|주 일주일|أسبوع- أسابيع
day days|jour jours journée-|tag tage tagen|día-|天 日|日|날 일|يوم- أيام
hour hours|heure-|stunde-|hora-|小时 小時|時間|시간|ساعة ساعات
minute minutes|minute-|minute-|minuto-|分钟 分鐘|分|분|دقيقة دقائق
morning|matin-|morgen-|mañana-|早上 早晨 上午|朝|아침|صباح-
night evening|nuit- soir-|nacht abend-|noche- tarde|晚上 夜|夜 晩|밤 저녁|ليل- مساء-
winter|hiver-|winter-|invierno-|冬|冬|겨울|شتاء الشتاء
summer august|été août|sommer- august|verano agosto|夏 八月 8月|夏 八月 8月|여름 8월|صيف الصيف أغسطس
today|aujourd-|heute|hoy|今天|今日|오늘|اليوم
money|argent|geld-|dinero|钱 錢|お金 金|돈|مال المال نقود
price cost costs charge-|prix coût-|preis- kost-|precio- cost- cobr-|价格 價格 费用 費用|価格 値段 費用|가격 값 비용|سعر- كلف- تكلف-
work job worked working|travail- emploi-|arbeit-|trabaj- empleo-|工作|仕事 働|일 직업 일자리|عمل- وظيف-
company firm|entreprise- société-|firma unternehmen|empresa- compañía|公司 企业 企業|会社 企業|회사 기업|شركة الشركة
school|école-|schule-|escuela- colegio|学校 學校|学校|학교|مدرسة المدرسة
university college|universit-|universität- uni|universi-|大学 大學|大学|대학-|جامع-
student- |étudiant-|student-|estudiant-|学生 學生|学生|학생-|طالب طلاب
teacher|enseignant- maître- professeur-|lehrer-|maestr- profesor-|老师 老師 教师|先生 教師|선생- 교사|معلم- مدرس-
professor advisor|professeur- directeur-|professor- betreuer-|profesor- director-|教授 导师 導師|教授 指導教員|교수|أستاذ- مشرف-
friend-|ami amis amie-|freund-|amig-|朋友|友人 友達|친구|صديق- أصدقاء
family|famill-|famili-|famili-|家人 家庭 家族|家族|가족|عائل- أسر-
child children|enfant-|kind kinder-|niñ- hij-|孩子 儿童 兒童|子供 子ども|아이- 어린이|طفل- أطفال
mother|mère-|mutter|madre|母亲 母親 妈妈 媽媽|母|어머니 엄마|أم- والدت-
father|père-|vater-|padre|父亲 父親 爸爸|父|아버지 아빠|أب- والد-
man|homme-|mann- |hombre-|男人|男|남자|رجل-
woman|femme-|frau-|mujer-|女人 女士|女|여자 여성|امرأة
book books|livre-|buch bücher-|libro-|书 書|本|책|كتاب- كتب
house|maison-|haus häuser|casa-|房子|家|집|بيت- منزل-
city town|ville-|stadt städte|ciudad- pueblo-|城市 城镇 城鎮 小镇 小鎮|町 都市 街|도시 마을|مدين- بلدة
country|pays|land länder|país-|国家 國家|国|나라 국가|بلد- دول-
island|île-|insel-|isla-|岛 島|島|섬|جزير- الجزير-
water|eau eaux|wasser-|agua-|水|水|물|ماء الماء
bread|pain pains|brot-|pan panes|面包 麵包|パン|빵|خبز- الخبز
oven|four fours|ofen öfen|horno-|炉 爐|窯 オーブン 竈 かまど|오븐 가마 화덕|فرن- الفرن
boat ship ships|bateau- navire-|boot- schiff-|barco- bote-|船|船|배|قارب- سفين- القارب
car|voiture-|auto autos wagen|coche- carro-|汽车 汽車 车 車|車|차 자동차|سيار-
dog|chien-|hund-|perro-|狗|犬|개|كلب- الكلب
people|gens|leute- menschen|gente personas|人们 人們 大家|人々 みんな|사람-|ناس الناس
world|monde|welt-|mundo-|世界|世界|세계|عالم العالم
language-|langue-|sprache-|idioma- lengua-|语言 語言|言語|언어|لغة لغات اللغة
name names|nom noms|name-|nombre-|名字|名前|이름|اسم- الاسم
project-|projet-|projekt-|proyecto-|项目 項目 專案|プロジェクト|프로젝트|مشروع- مشاريع
computer|ordinateur-|computer-|ordenador- computador-|电脑 電腦 计算机 計算機|コンピュータ|컴퓨터|حاسوب- كمبيوتر
contract|contrat-|vertrag-|contrato-|合同 合約 契约 契約|契約|계약-|عقد- العقد
bank|banque-|bank-|banco-|银行 銀行|銀行|은행|بنك- مصرف-
share-|part parts action-|anteil-|parte- accion-|股份 分享|株 共有 分け|지분 공유|حصة حصص سهم
big large|grand- gros-|groß-|grand-|大的 巨大 很大|大き|크- 큰|كبير-
small little|petit-|klein-|pequeñ-|小的 很小 小小|小さ|작- 작은|صغير-
new|nouve- neuf|neu neue-|nuev-|新|新し|새 새로-|جديد-
old|vieux vieil- ancien-|alt alte-|viej- antigu-|旧 舊 老|古い 古く|오래- 낡-|قديم-
easy simple|facil- simple-|einfach- leicht-|fácil- sencill-|容易 简单 簡單|簡単 易し|쉽- 쉬운 간단-|سهل- بسيط-
hard difficult|difficil- dur|schwer- schwierig-|difícil- duro|难 難|難し|어렵- 어려-|صعب-
half|moitié demi-|hälfte halb-|mitad medi-|一半 半|半分 半|절반 반|نصف
nothing|rien|nichts|nada|什么都 什麼都|何も|아무것도|شيء
everything all|tout tous toute-|alles alle|todo- toda-|一切 全部 所有|すべて 全部|모든 모두 전부|كل
more|plus|mehr|más|更多 更|もっと|더|أكثر
only just|seulement juste|nur bloß|solo sólo|只|だけ|만 단지 오직|فقط
again|encore nouveau|wieder noch|vuelv- nuevo otra|再 又|また もう一度 再び|다시 또|مرة مجددا
know knew known|sais sait savoir savez savai-|weiß wissen wusst- kenn-|sé sabe- sabí- conoc-|知道 认识 認識|知って 知り 知ら|알- 안다 몰-|أعرف تعرف يعرف- عرف- أعلم
think thought|pense- pensai- croi-|denk- dacht- glaub-|pens- cre-|认为 認為 觉得 覺得 想|思 考え|생각-|أعتقد أظن فكر- اعتقد-
say said says|dit dis disai- dire|sag- gesagt|dij- dice- dec-|说 說|言|말-|قال- يقول- قلت
ask asked|demand-|frag- gefragt|pregunt- pedi-|问 問|聞い 尋ね 聞く|묻- 물-|سأل- يسأل- أسأل
see saw seen|vois voir vu vue|seh- sah gesehen|ver vi vio visto veo|看见 看見 看到|見 |보- 봤-|رأى رأيت أرى ترى
hear heard listen-|entend- écout-|hör- gehört|oye- oír oigo escuch-|听 聽|聞こえ 聴|듣- 들-|سمع- أسمع تسمع
write wrote written|écri-|schreib- schrieb geschrieben|escrib- escrit-|写 寫|書|쓰- 썼- 적-|كتب- يكتب- أكتب
read reading|li- lu|les- las gelesen|le- leí-|读 讀 阅读|読|읽-|قرأ- أقرأ يقرأ
learn- learning|appren- appris|lern- gelernt|aprend-|学习 學習 学会 學會|学 |배우- 배웠-|تعلم- أتعلم
help helped|aid-|helf- half geholfen hilf-|ayud-|帮 幫|助け 手伝|돕- 도와- 도움|ساعد- مساعد-
buy bought|achet-|kauf- gekauft|compr-|买 買|買|사- 샀- 구매-|اشتر- شراء
sell sold|vend-|verkauf-|vend-|卖 賣|売|팔- 팔았-|باع يبيع بيع-
pay paid|pay- paie-|zahl- bezahl-|pag-|付 支付|払|내- 지불-|دفع- يدفع- أدفع
stop end stopped|arrêt- fin|aufhör- ende|par- fin termin-|停 结束 結束|止め 終わ|멈추- 끝-|توقف- نهاي-
begin began start-|commenc- début|begann beginn- anfang-|empez- comenz- empec-|开始 開始|始め 始ま|시작-|بدأ- بداي-
live lived life|viv- vécu vie|leb-|viv- vida|生活 住 活着|暮らし 住 生き|살- 삶|عاش يعيش حيا- عشت
question questions|question-|frage fragen|pregunta-|问题 問題|質問|질문-|سؤال- أسئلة
screen|écran|bildschirm|pantalla|屏幕 螢幕 荧幕|画面|화면|شاشة الشاشة
sail sailed|navig- voil- mer|segel- fahren fuhr-|naveg- zarp-|航行 出海 出航|出航 航海 船を出|항해- 출항-|أبحر- نبحر إبحار
storm|tempête-|sturm-|tormenta- temporal|风暴 風暴 暴风|嵐|폭풍|عاصف- العاصف-
hand|main mains|hand hände|mano-|手|手|손|يد يده اليد
wrong|tort faux fausse|falsch- unrecht|equivoc- mal|错 錯|間違|틀리- 잘못-|خطأ أخطأ- مخطئ-
`;

const columns = ["en", "fr", "de", "es", "zh", "ja", "ko", "ar"];

/** Words of one language and the concept (a number) each stands for. */
export type Concepts = { words: Map<string, number>; starts: Map<string, number> };

/** The everyday words of a language; null when it is none of the nine. */
export function conceptsOf(language: string): Concepts | null {
  const column = columns.indexOf(language.split("-")[0]?.toLowerCase() ?? "");
  if (column < 0) return null;
  let found = known.get(column);
  if (!found) {
    found = readColumn(column);
    known.set(column, found);
  }
  return found;
}

const known = new Map<number, Concepts>();

function readColumn(column: number): Concepts {
  const found: Concepts = { words: new Map(), starts: new Map() };
  table
    .trim()
    .split("\n")
    .forEach((row, concept) => {
      for (const word of row.split("|")[column]?.trim().split(" ") ?? []) {
        const start = word.endsWith("-");
        const folded = foldWord(start ? word.slice(0, -1) : word);
        (start ? found.starts : found.words).set(folded, concept);
      }
    });
  return found;
}
