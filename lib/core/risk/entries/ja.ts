import type { RiskEntry } from "../risk";

export const japanese: RiskEntry[] = [
  {
    kind: "people",
    weight: 2,
    why: "Somebody from one's own life, who was not asked.",
    words:
      "(?:私|僕|俺|うち)の(?:妻|夫|嫁|旦那|母|父|両親|息子|娘|子ども|子供|兄|弟|姉|妹|祖母|祖父|叔父|叔母|彼女|彼氏|友人|友達|同僚|隣人|大家)|元(?:妻|夫|カノ|カレ|同僚|上司)|(?:ある|その)(?:友人|同僚|同級生|知人)|同級生|ルームメイト|乳母",
  },
  {
    kind: "people",
    weight: 2,
    why: "Somebody with power over the speaker, and easy to guess.",
    words:
      "(?:私|僕|俺|当時|前)の(?:上司|社長|部長|課長|店長|指導教官|指導教員|教授|先生|担任)|創業者が|社長が",
  },
  {
    kind: "people",
    weight: 3,
    why: "Says what an absent person thought, felt or is like.",
    words:
      "(?:彼|彼女|あの人|あいつ)は[^。]{0,12}(?:優し|怠け|病気|変|難し|酔|金持ち|貧乏|嘘|うそ|冷た|わがまま)|本当の理由",
  },
  {
    kind: "people",
    weight: 3,
    why: "Something was passed on in confidence, or from hearsay.",
    words: "内緒|秘密|ここだけの話|オフレコ|噂|うわさ|誰にも言わ|口外",
  },
  {
    kind: "people",
    weight: 4,
    why: "Private life: love, marriage, divorce, children to come.",
    words: "離婚|不倫|浮気|妊娠|流産|養子|別れ(?:た|まし)|恋愛|親権|同性愛|ゲイ|レズビアン",
  },
  {
    kind: "employer",
    weight: 3,
    why: "How one left, nearly lost or got a job is remembered by the next employer.",
    words: "解雇|クビ|首になっ|リストラ|退職|辞表|会社を辞め|仕事を失|失業|試用期間|昇進|左遷",
  },
  {
    kind: "employer",
    weight: 2,
    why: "The employer may have rules about what is said in public.",
    words:
      "(?:うち|弊社|当社|私たち|僕ら|私|僕)の(?:会社|チーム|製品|顧客|職場)|弊社|当社|社内|取引先",
  },
  {
    kind: "employer",
    weight: 4,
    why: "Internal matters, contracts and secrets of a firm.",
    words: "守秘義務|秘密保持|企業秘密|機密|未発表|競合|買収|残業|ブラック企業|パワハラ",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody earns or has.",
    words:
      "給料|給与|年収|月給|時給|賃金|ボーナス|収入|財産|お金持ち|富豪|ストックオプション|退職金|奨学金|家賃",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody owes, lost or could not pay.",
    words: "借金|ローン|破産|倒産|赤字|払えな|税金|脱税|ギャンブル|詐欺",
  },
  {
    kind: "money",
    weight: 2,
    why: "A sum said in words.",
    words:
      "[\\d一二三四五六七八九十百千]+[万億]?円|[\\d一二三四五六七八九十百]+[万億](?:ドル|ユーロ)",
  },
  {
    kind: "health",
    weight: 4,
    why: "Illness of body or mind, one's own or somebody else's.",
    words:
      "癌|がん(?:で|に|を|と)|病気|診断され|うつ病|鬱|パニック障害|不安障害|精神科|心療内科|薬を飲|手術|入院|病院|エイズ|糖尿病|自閉症|発達障害|障害者|依存症|アルコール中毒",
  },
  {
    kind: "health",
    weight: 4,
    why: "Death, suicide and violence against oneself.",
    words: "自殺|亡くなっ|亡くなり|死んだ|死に(?:まし|かけ)|死去|葬式|葬儀|自傷",
  },
  {
    kind: "law",
    weight: 4,
    why: "Courts, crime and police.",
    words:
      "裁判|訴え(?:られ|た)|訴訟|弁護士|警察|逮捕|刑務所|違法|犯罪|盗ん|盗ま|賄賂|銃撃|殺人|麻薬|薬物|盗作|カンニング|捏造|改ざん|セクハラ|暴行|虐待",
  },
  {
    kind: "law",
    weight: 2,
    why: "Visas and papers, on which a stay may hang.",
    words: "ビザ|在留資格|永住権|移民|亡命|国籍|パスポート|強制送還|不法滞在",
  },
  {
    kind: "law",
    weight: 3,
    why: "Politics and the state: what is harmless here may not be elsewhere.",
    words:
      "検閲|政権|政府|共産党|自民党|独裁|デモ(?:に|を|が)|抗議|選挙|投票し|トランプ|プーチン|習近平|台湾|チベット|ウイグル|パレスチナ|イスラエル|右翼|左翼|差別|人種|フェミニズム|天皇",
  },
  {
    kind: "law",
    weight: 3,
    why: "Beliefs, which are nobody else's business.",
    words: "宗教|信者|イスラム|キリスト教|ユダヤ|仏教徒|創価学会|統一教会|カルト|無神論",
  },
  {
    kind: "harsh",
    weight: 4,
    why: "Swear words read harder than they sound.",
    words: "くそ|クソ|ばか野郎|馬鹿野郎|死ね|畜生|ちくしょう|てめえ|ブス",
  },
  {
    kind: "harsh",
    weight: 3,
    why: "A hard word about somebody or their work.",
    words:
      "馬鹿|バカ|無能|怠け|役立たず|ひどい|最悪|最低|嘘つき|うそつき|大嫌い|醜い|つまらな|ゴミ(?:みた|だ|の)|くだらな|恥さらし",
  },
  {
    kind: "harsh",
    weight: 1,
    why: "Blame of oneself that others may quote.",
    words: "私のせい|僕のせい|自分のミス|後悔|恥ずかし|正直(?:に)?言う|失敗でし",
  },
  {
    kind: "contact",
    weight: 4,
    why: "Where somebody lives or can be found.",
    words: "住所|電話番号|携帯番号|メールアドレス|LINEの?ID|郵便番号|丁目",
  },
  {
    kind: "numbers",
    weight: 3,
    why: "A mark or score that stays with one's name.",
    words: "偏差値|点数は|\\d+点|成績|落第|不合格|生年月日|誕生日|暗証番号|パスワード|マイナンバー",
  },
];
