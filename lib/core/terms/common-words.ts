import { foldText } from "./fold-text";

/**
 * Names that are also words of a language. Not complete: of languages with capitals, the texts
 * themselves tell the rest (`find-mentions.ts`).
 */
const words: Record<string, string> = {
  en: "amber april art august autumn baker bank banks bean berry best bill bishop black brook brooks brown bush case cash chase cherry church cook crystal daisy dawn day dean dick drew earl faith field fields fisher foot ford fox frank frost gates gene good grace grant green guy hall hand hands hazel head heather hill holly hope house hunter iris ivy jack jade joy judge june king knight lane law lily little long love major mark max may miles money noble olive page park pat pearl penny pike pope power powers price rain ray rice rich rivers rob rock rose ruby savage sharp shepherd short small snow stark stone storm street strong sue summer sunny swift temple violet wall walls weeks white will winter winters wise wolf wood woods young",
  fr: "aimé avril août beau belle berger blanc blanche bois bon boucher boulanger brun champ charpentier claire clément constant fontaine forêt grand jolie juste mai marchand marin marine mercier meunier modeste moulin noir noël olive parfait petit pierre prudence reine rivière roche rose roux roy victoire",
  es: "abril agosto alegría blanco bravo bueno calvo campos casas conde consuelo cordero cruz delgado dolores domingo esperanza flor flores franco guerra guerrero herrero iglesias julio león luz mar mayor mercedes mesa milagros montes moreno palacios pastor paz pilar prado reyes rico rojo rosa rubio ríos santos serrano soledad torres vega ventura",
  de: "bach bauer baum berg braun busch engel ernst fischer frei fuchs graf gross hahn herbst herzog jung jäger kaiser kern klein koch kraft könig kurz lang linde mark morgen müller neu richter roth schmied schneider schwarz schäfer sommer sonntag stein vogel wald weber weiss winter wolf zimmermann",
  ar: "امان امل امين بدر جلال جمال جميل جين حبيب حسن حكيم ربيع رشيد رمضان زهرة سالم سعيد سلام شريف شمس صادق صالح طاهر عادل عامر عزيز فارس فجر فرح كان كريم كمال لطيف لو لي لين ماهر مجيد منصور مي نادر ناصر نجم نور هدى هلال هنا وردة وليد",
  zh: "爱国 愛國 安静 安靜 白雪 长城 長城 长江 長江 朝阳 朝陽 成功 成长 成長 春天 大海 东方 東方 冬梅 高峰 高兴 高興 光明 国强 國強 国庆 國慶 海洋 和平 健康 建国 建國 建设 建設 解放 美丽 美麗 明白 明天 宁静 寧靜 平安 青春 胜利 勝利 世纪 世紀 世界 思想 太阳 太陽 天明 未来 未來 温柔 溫柔 文化 文静 文靜 文明 文学 文學 希望 小雨 阳光 陽光 永远 永遠 勇敢 月亮 早晨 自强 自強",
  ja: "茜 あかね 愛 東 歩 あゆみ 泉 海 楓 薫 かおり 北 光 ひかり 瞳 ひとみ こころ 桜 さくら 忍 空 大地 翼 西 望 のぞみ 林 原 希望 誠 学 緑 みどり 実 南 未来 森 もも 恵",
  ko: "가을 겨울 구름 기쁨 나라 다운 두리 미래 미소 민주 바다 보라 보람 사랑 소리 수정 슬기 시원 아름 여름 우리 유리 은혜 이름 이슬 자유 정의 지혜 진실 진주 평화 하나 하늘 한결",
};

/** German nouns among them begin with a capital wherever they stand. */
const nouns = new Set(
  "bach bauer baum berg busch engel fischer fuchs graf hahn herbst herzog jäger kaiser kern koch kraft könig linde mark morgen müller richter schmied schneider schäfer sommer sonntag stein vogel wald weber winter wolf zimmermann"
    .split(" ")
    .map((word) => foldText(word).letters),
);

const folded = new Map(
  Object.entries(words).map(([language, list]) => [
    language,
    new Set(list.split(" ").map((word) => foldText(word).letters)),
  ]),
);

/** Whether folded letters are a word of a language too; `language` without region and script. */
export function isCommonWord(letters: string, language: string): boolean {
  return folded.get(language)?.has(letters) ?? false;
}

export function isGermanNoun(letters: string): boolean {
  return nouns.has(letters);
}
