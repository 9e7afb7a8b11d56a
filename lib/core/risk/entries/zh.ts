import type { RiskEntry } from "../risk";

/** Simplified and traditional characters: a talk may hold both, and a list that knows one misses half. */
export const chinese: RiskEntry[] = [
  {
    kind: "people",
    weight: 2,
    why: "Somebody from one's own life, who was not asked.",
    words:
      "我(?:的)?(?:妈妈|媽媽|爸爸|母亲|母親|父亲|父親|父母|妻子|太太|老婆|丈夫|先生|老公|男友|女友|男朋友|女朋友|前妻|前夫|儿子|兒子|女儿|女兒|孩子|小孩|哥哥|弟弟|姐姐|妹妹|表哥|舅舅|叔叔|阿姨|奶奶|爷爷|爺爺|保姆|室友|同学|同學|同事|邻居|鄰居|朋友|家人|家庭|家族)|男友|女友|(?:一个|一個|有(?:个|個|些))(?:同事|同学|同學|朋友|学生|學生)|有些(?:同事|学生|學生)",
  },
  {
    kind: "people",
    weight: 2,
    why: "Somebody with power over the speaker, and easy to guess.",
    words:
      "我(?:的)?(?:老板|老闆|上司|领导|領導|经理|經理|主管|导师|導師|教授|老师|老師|校长|校長)|(?:选|選)的(?:导师|導師)|(?:导师|導師|老板|老闆|上司|领导|領導)(?:却|卻|不|没|沒|很|太|总|總)",
  },
  {
    kind: "people",
    weight: 3,
    why: "Says what an absent person thought, felt or is like.",
    words:
      "(?:他|她|他们|她们|他們|她們)(?:很|太|非常|总是|總是|从不|從不|居然|竟然)?(?:懒|懶|笨|蠢|自私|小气|小氣|难相处|難相處|脾气|脾氣|有钱|有錢|骗|騙|撒谎|撒謊)|(?:最|较|較)(?:差|难教|難教)的?(?:学生|學生)?|觉得出版|覺得出版",
  },
  {
    kind: "people",
    weight: 3,
    why: "Something was passed on in confidence, or from hearsay.",
    words:
      "私下|保密|秘密|不要(?:告诉|告訴|说出去|說出去)|别(?:告诉|说)|別(?:告訴|說)|听说过?他|聽說過?他|传闻|傳聞|八卦|谣言|謠言|内幕|內幕|当时听说|當時聽說",
  },
  {
    kind: "people",
    weight: 4,
    why: "Private life: love, marriage, divorce, children to come.",
    words:
      "离婚|離婚|结婚|結婚|外遇|出轨|出軌|怀孕|懷孕|流产|流產|领养|領養|分手|同性恋|同性戀|抚养权|撫養權|(?:女儿|女兒|儿子|兒子)出生",
  },
  {
    kind: "employer",
    weight: 3,
    why: "How one left, nearly lost or got a job is remembered by the next employer.",
    words:
      "(?:被)?(?:解雇|解僱|开除|開除|炒鱿鱼|炒魷魚|裁员|裁員|辞退|辭退)|辞职|辭職|离职|離職|跳槽|失业|失業|丢了工作|丟了工作|试用期|試用期|升职|升職|终身教职|終身教職|终身教授|終身教授",
  },
  {
    kind: "employer",
    weight: 2,
    why: "The employer may have rules about what is said in public.",
    words:
      "我们公司|我們公司|公司内部|公司內部|在公司里|在公司裡|我(?:的)?(?:公司|雇主|僱主|单位|單位|团队|團隊)|管理层|管理層|客户|客戶|并不代表|並不代表|不代表(?:公司|本)|(?:和|与|與)[^，。]{0,10}公司(?:有|合作)|基金等?因素",
  },
  {
    kind: "employer",
    weight: 4,
    why: "Internal matters, contracts and secrets of a firm.",
    words:
      "保密协议|保密協議|商业机密|商業機密|竞业|競業|未公开|未公開|还没发布|還沒發布|竞争对手|競爭對手|收购|收購|加班|九九六|996|拖欠|急转直下|急轉直下",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody earns or has.",
    words:
      "工资|工資|薪水|薪资|薪資|年薪|月薪|高薪|奖金|獎金|收入|身家|富豪|有钱人|有錢人|百万富翁|百萬富翁|股权|股權|期权|期權|奖学金|獎學金|补偿金|補償金|学费|學費|房租",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody owes, lost or could not pay.",
    words:
      "欠(?:债|債|钱|錢)|债务|債務|贷款|貸款|破产|破產|亏(?:了|损)|虧(?:了|損)|赌(?:博|钱|债|场)|賭(?:博|錢|債|場)|交税|交稅|逃税|逃稅|付不起|买不起|買不起|省钱|省錢|骗钱|騙錢",
  },
  {
    kind: "money",
    weight: 2,
    why: "A sum said in words.",
    words:
      "[\\d一二三四五六七八九十百两兩]+\\s?[万萬亿億](?:元|块|塊|人民币|人民幣|美元|美金|港币|港幣)?|[\\d百千]+(?:元|块钱|塊錢|美元|美金|人民币|人民幣)",
  },
  {
    kind: "health",
    weight: 4,
    why: "Illness of body or mind, one's own or somebody else's.",
    words:
      "癌症?|生病|重病|疾病|患病|确诊|確診|抑郁|憂鬱|忧郁症|焦虑症|焦慮症|心理医生|心理醫生|吃药|吃藥|手术|手術|住院|医院|醫院|艾滋|爱滋|愛滋|糖尿病|自闭|自閉|残疾|殘疾|上瘾|上癮|酗酒|崩溃|崩潰",
  },
  {
    kind: "health",
    weight: 4,
    why: "Death, suicide and violence against oneself.",
    words: "自杀|自殺|去世|死(?:了|于|於|亡)|过世|過世|病逝|葬礼|葬禮|自残|自殘",
  },
  {
    kind: "law",
    weight: 4,
    why: "Courts, crime and police.",
    words:
      "起诉|起訴|法院|官司|律师|律師|警察|公安|逮捕|坐牢|监狱|監獄|违法|違法|非法|犯罪|偷|贿赂|賄賂|枪击|槍擊|杀人|殺人|吸毒|毒品|抄袭|抄襲|作弊|造假|作假|捏造|篡改|骚扰|騷擾|性侵|家暴",
  },
  {
    kind: "law",
    weight: 2,
    why: "Visas and papers, on which a stay may hang.",
    words: "签证|簽證|绿卡|綠卡|移民|庇护|庇護|国籍|國籍|护照|護照|遣返|户口|戶口|偷渡",
  },
  {
    kind: "law",
    weight: 3,
    why: "Politics and the state: what is harmless here may not be elsewhere.",
    words:
      "文化大革命|文革|红卫兵|紅衛兵|迫害|共产党|共產黨|党员|黨員|习近平|習近平|审查|審查|翻墙|翻牆|言论|言論|政治|抗议|抗議|示威|六四|台独|台獨|台湾|台灣|西藏|新疆|港独|港獨|选举|選舉|大选|大選|投票给|投票給|特朗普|川普|拜登|普京|政府|独裁|獨裁|种族|種族|性别问题|性別問題|女性身份|歧视|歧視|不公平|女权|女權|带薪产假|帶薪產假|统计局|統計局",
  },
  {
    kind: "law",
    weight: 3,
    why: "Beliefs, which are nobody else's business.",
    words:
      "宗教|信教|基督|天主教|伊斯兰|伊斯蘭|穆斯林|佛教|佛祖|法轮功|法輪功|犹太|猶太|邪教|无神论|無神論",
  },
  {
    kind: "law",
    weight: 2,
    why: "A judgement on a people or its culture is read as one on everybody in it.",
    words:
      "中国人(?:有|都|很|总|就|不)|中國人(?:有|都|很|總|就|不)|传统文化|傳統文化|西方文化|中华文化|中華文化",
  },
  {
    kind: "harsh",
    weight: 4,
    why: "Swear words read harder than they sound.",
    words:
      "他妈的|他媽的|操你|我操|卧槽|傻[逼屄]|混蛋|王八蛋|狗屎|屁话|屁話|放屁|贱人|賤人|(?<![我你他她的])(?:妈的|媽的)",
  },
  {
    kind: "harsh",
    weight: 3,
    why: "A hard word about somebody or their work.",
    words:
      "愚蠢|白痴|笨蛋|垃圾|无能|無能|废物|廢物|糟糕|恶心|噁心|可笑|讨厌|討厭|恨|骗子|騙子|撒谎|撒謊|虚伪|虛偽|无聊|無聊|烂|爛|最差|(?:差|较差|較差)的学生|没有录取|沒有錄取|没有被录|不相信(?:他们|它们)|不(?:是很)?信任|关闭图书馆|不公平|名声不太好|名聲不太好|弱势|很少关注|被迫",
  },
  {
    kind: "harsh",
    weight: 1,
    why: "Blame of oneself that others may quote.",
    words:
      "我的错|我的錯|我错了|我錯了|后悔|後悔|惭愧|慚愧|丢人|丟人|没有想象中顺利|個人觀點|个人观点",
  },
  {
    kind: "contact",
    weight: 4,
    why: "Where somebody lives or can be found.",
    words:
      "我住在|我家在|家庭住址|手机号|手機號|电话号码|電話號碼|微信号|微信號|加我微信|邮箱是|郵箱是|身份证|身份證|在[A-Za-z ]{4,40}(?:School|Academy)上学|上学的学校",
  },
  {
    kind: "numbers",
    weight: 2,
    why: "A mark or score that stays with one's name.",
    words:
      "(?:满分|滿分)|考了\\d+|\\d+(?:\\.\\d+)?分|绩点|績點|智商|出生于|出生於|生日|密码|密碼|挂科|不及格",
  },
];
