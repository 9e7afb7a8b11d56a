import type { RiskEntry } from "../risk";

/** What looks the same in every language: addresses, numbers, sums. */
export const everywhere: RiskEntry[] = [
  {
    kind: "contact",
    weight: 5,
    why: "An e-mail address brings mail from strangers.",
    words: "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
  },
  {
    kind: "contact",
    weight: 4,
    why: "A telephone number brings calls from strangers.",
    words: "\\+\\d[\\d ()./-]{7,}\\d|\\b0\\d{1,4}[ /-]\\d{2,}(?:[ -]?\\d{2,})+|\\b1[3-9]\\d{9}\\b",
  },
  {
    kind: "contact",
    weight: 2,
    why: "An account name leads to everything else that person writes.",
    words: "(?:^|\\s)@\\w{3,}",
  },
  {
    kind: "money",
    weight: 3,
    why: "A sum with its currency is quoted before anything else.",
    words:
      "[$€£¥￥₩]\\s?\\d[\\d.,]*|\\d[\\d.,  ]*\\s?(?:k\\s?)?(?:\\$|€|£|¥|₩|元|円|원|CNY|RMB|USD|EUR|GBP|CHF|HKD|JPY|KRW)",
  },
  {
    kind: "numbers",
    weight: 3,
    why: "A number of eight digits or more may be an account, a card or a passport.",
    words: "\\b\\d{4}[ -]?\\d{4}(?:[ -]?\\d{2,4})*\\b",
  },
  {
    kind: "numbers",
    weight: 1,
    why: "A date with its day can be checked against a diary.",
    words: "\\b\\d{1,2}[./]\\d{1,2}[./](?:19|20)?\\d\\d\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b",
  },
  {
    kind: "employer",
    weight: 1,
    why: "A firm that everybody knows has people who look for its name.",
    words:
      "(?<![\\p{L}\\p{N}])(?:Google|Alphabet|Amazon|Microsoft|Apple|Meta|Facebook|Netflix|Intel|Nvidia|IBM|Oracle|Tesla|Samsung|Sony|Tencent|Alibaba|ByteDance|TikTok|Huawei|Baidu|Meituan|OpenAI|DeepSeek|HSBC|DBS|BlackRock|Goldman Sachs|McKinsey|Siemens|Bosch|Volkswagen|BNP Paribas|Santander|Telefónica|Aramco|腾讯|騰訊|阿里巴巴|百度|华为|華為|微软|微軟|谷歌|トヨタ|ソニー|삼성|현대)(?![\\p{L}\\p{N}])",
  },
];
