import type { RiskEntry } from "../risk";

export const korean: RiskEntry[] = [
  {
    kind: "people",
    weight: 2,
    why: "Somebody from one's own life, who was not asked.",
    words:
      "(?:제|내|저희|우리|그의|그녀의) ?(?:아내|남편|엄마|어머니|아빠|아버지|부모님|아들|딸|아이|형|오빠|누나|언니|동생|할머니|할아버지|삼촌|이모|고모|친구|동료|이웃|여자친구|남자친구|전처|전남편)|(?:어떤|한) (?:친구|동료|지인)|동창|룸메이트|유모",
  },
  {
    kind: "people",
    weight: 2,
    why: "Somebody with power over the speaker, and easy to guess.",
    words:
      "(?:제|내|저희|우리|당시|전) ?(?:상사|사장님?|부장님?|과장님?|팀장님?|지도교수님?|교수님|선생님|담임)|창업자",
  },
  {
    kind: "people",
    weight: 3,
    why: "Says what an absent person thought, felt or is like.",
    words:
      "(?:그는|그녀는|그 사람은|걔는)[^.]{0,15}(?:게으|아프|아팠|이상|까다로|취했|부자|가난|거짓말|차가|이기적)|진짜 이유",
  },
  {
    kind: "people",
    weight: 3,
    why: "Something was passed on in confidence, or from hearsay.",
    words: "비밀|우리끼리|오프 ?더 ?레코드|소문|뒷말|말하지 마|몰래",
  },
  {
    kind: "people",
    weight: 4,
    why: "Private life: love, marriage, divorce, children to come.",
    words: "이혼|불륜|바람을 피|임신|유산했|입양|헤어졌|양육권|동성애|게이|레즈비언",
  },
  {
    kind: "employer",
    weight: 3,
    why: "How one left, nearly lost or got a job is remembered by the next employer.",
    words: "해고|잘렸|정리해고|구조조정|퇴사|사직|사표|실직|일자리를 잃|수습 ?기간|승진|좌천",
  },
  {
    kind: "employer",
    weight: 2,
    why: "The employer may have rules about what is said in public.",
    words: "(?:제|저희|우리|내) ?(?:회사|직장|팀|제품|고객)|사내|거래처",
  },
  {
    kind: "employer",
    weight: 4,
    why: "Internal matters, contracts and secrets of a firm.",
    words: "비밀유지|영업비밀|기밀|미공개|아직 발표|경쟁사|인수합병|야근|갑질",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody earns or has.",
    words:
      "연봉|월급|급여|봉급|임금|보너스|성과급|수입이|재산|부자|스톡옵션|퇴직금|장학금|월세|전세",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody owes, lost or could not pay.",
    words: "빚|대출|파산|부도|적자|갚지 못|세금|탈세|도박|사기(?:를|당|꾼)",
  },
  {
    kind: "money",
    weight: 2,
    why: "A sum said in words.",
    words: "[\\d,]+ ?(?:만|억|천)? ?원|[\\d,]+ ?(?:만|억) ?(?:달러|유로)|(?:백|천|수백|수천)만 ?원",
  },
  {
    kind: "health",
    weight: 4,
    why: "Illness of body or mind, one's own or somebody else's.",
    words:
      "암(?:에|으로|을|이었|진단)|질병|병에 걸|진단(?:을|받)|우울증|공황|불안장애|정신과|상담 ?치료|약을 먹|수술|입원|병원|에이즈|당뇨|자폐|장애인|중독|알코올",
  },
  {
    kind: "health",
    weight: 4,
    why: "Death, suicide and violence against oneself.",
    words: "자살|돌아가셨|죽었|죽을 뻔|사망|세상을 떠|장례|자해",
  },
  {
    kind: "law",
    weight: 4,
    why: "Courts, crime and police.",
    words:
      "재판|고소|소송|변호사|경찰|체포|감옥|교도소|불법|범죄|훔쳤|뇌물|총격|살인|마약|표절|부정행위|조작|성희롱|성추행|폭행|학대",
  },
  {
    kind: "law",
    weight: 2,
    why: "Visas and papers, on which a stay may hang.",
    words: "비자|영주권|이민|망명|국적|여권|추방|불법체류|병역|군대를 (?:안|피)",
  },
  {
    kind: "law",
    weight: 3,
    why: "Politics and the state: what is harmless here may not be elsewhere.",
    words:
      "검열|정권|정부|공산당|북한|탈북|독재|시위|집회|선거|투표했|대통령|트럼프|푸틴|시진핑|대만|티베트|팔레스타인|이스라엘|극우|좌파|우파|차별|인종|페미니",
  },
  {
    kind: "law",
    weight: 3,
    why: "Beliefs, which are nobody else's business.",
    words: "종교|신자|이슬람|기독교|천주교|유대인|불교|신천지|통일교|사이비|무신론",
  },
  {
    kind: "harsh",
    weight: 4,
    why: "Swear words read harder than they sound.",
    words: "씨발|시발|개새끼|새끼|병신|지랄|좆|존나|미친놈|미친년|꺼져|닥쳐",
  },
  {
    kind: "harsh",
    weight: 3,
    why: "A hard word about somebody or their work.",
    words:
      "멍청|바보|무능|게으른|쓸모없|끔찍|최악|한심|거짓말쟁이|역겨|싫어했|증오|못생|지루했|쓰레기|형편없|엉터리",
  },
  {
    kind: "harsh",
    weight: 1,
    why: "Blame of oneself that others may quote.",
    words: "제 잘못|내 잘못|제 실수|내 실수|후회|부끄러|창피|솔직히",
  },
  {
    kind: "contact",
    weight: 4,
    why: "Where somebody lives or can be found.",
    words: "주소|전화번호|휴대폰 번호|이메일 주소|카톡 ?아이디|우편번호|번지",
  },
  {
    kind: "numbers",
    weight: 3,
    why: "A mark or score that stays with one's name.",
    words: "학점|성적|점수는|\\d+점|낙제|불합격|생년월일|생일|비밀번호|주민등록|주민번호",
  },
];
