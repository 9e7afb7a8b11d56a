import type { RiskEntry } from "../risk";

export const english: RiskEntry[] = [
  {
    kind: "people",
    weight: 2,
    why: "Somebody from one's own life, who was not asked.",
    words:
      "(?:my|his|her|their|our|your|a|that|the|first|second|old|former) (?:\\w+ )?(?:wife|husband|ex|girlfriend|boyfriend|partner|mother|father|mom|dad|parents|son|daughter|kids?|brother|sister|uncle|aunt|cousin|grandmother|grandfather|nanny|neighbou?r|classmate|roommate|flatmate|colleague|coworker|friend|mentor|landlord|therapist)",
  },
  {
    kind: "people",
    weight: 2,
    why: "Somebody with power over the speaker, and easy to guess.",
    words:
      "(?:my|his|her|their|our|your|that|first|second|old|former|same) (?:\\w+ )?(?:boss|manager|supervisor|advisors?|adviser|mentor|professor|teacher|director|chief|founder|ceo)|your (?:mentor|advisor)",
  },
  {
    kind: "people",
    weight: 3,
    why: "Says what an absent person thought, felt or is like.",
    words:
      "(?:she|he|they) (?:\\w+ )?(?:was|were|is) (?:\\w+ )?(?:nice|mean|rude|lazy|crazy|difficult|drunk|old|sick|overwhelmed|wealthy|rich|poor|not|too|never)|(?:she|he) (?:didn't|doesn't|never|couldn't|wasn't|felt|found|hated|lied|cheated|left|refused|quit|got fired)|what (?:she|he) (?:said to|told) me|(?:she|he) (?:also )?(?:worked|went back|was at)|the real reason",
  },
  {
    kind: "people",
    weight: 3,
    why: "Something was passed on in confidence, or from hearsay.",
    words:
      "(?:he|she|they) told me|told me (?:in private|privately|in confidence)|confidential|off the record|between (?:you and me|us)|don't tell|rumou?rs?|gossip|secret(?:ly)?|not supposed to (?:say|tell)|publicly share|avoid this question",
  },
  {
    kind: "people",
    weight: 1,
    why: "Somebody outside of the talk has a part in it.",
    words:
      "someone i know|know someone|a guy|this guy|a friend|have friends?|friend of|founders?|principal engineer",
  },
  {
    kind: "people",
    weight: 4,
    why: "Private life: love, marriage, divorce, children to come.",
    words:
      "divorced?|affair|pregnan(?:t|cy)|miscarriage|adopted|broke up|got married|in love with|custody|gay|lesbian|transgender",
  },
  {
    kind: "employer",
    weight: 3,
    why: "How one left, nearly lost or got a job is remembered by the next employer.",
    words:
      "(?:got |was |were |been )?fired|laid off|lay-?offs?|(?:almost |nearly )?lost my (?:\\w+ ){0,2}job|los(?:e|ing) (?:my|his|her|their) (?:\\w+ )?job|quit(?:ting)? (?:my|the|his|her) job|resign(?:ed|ation)?|redundan(?:t|cy)|probation|promotion|performance review|firing people",
  },
  {
    kind: "employer",
    weight: 2,
    why: "The employer may have rules about what is said in public.",
    words:
      "my (?:company|employer|team|job|current job)|our (?:company|team|product|client|customer)s?|at work|in your company|inside (?:your|the|our) company|i (?:worked|work) (?:at|for|as)|worked at|working (?:at|for|as an?)|i don't have access to|moving back|job assigned",
  },
  {
    kind: "employer",
    weight: 4,
    why: "Internal matters, contracts and secrets of a firm.",
    words:
      "n\\.?d\\.?a\\.?|non-?disclosure|trade secret|internal(?:ly)? (?:document|tool|memo|data)|unreleased|not (?:been )?announced|layoff plan|acquisition|acquired a company|competitor|lost to|losing market|underpaid|overtime|toxic",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody earns or has.",
    words:
      "salar(?:y|ies)|(?:well|high(?:ly)?)[- ]paid|good pay|got paid|pay(?:s|ing)? me|paid me|wages?|bonus|income|net worth|wealthy|millionaires?|rich|stock options?|equity|severance|scholarship|assistantships?|worth \\d+",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody owes, lost or could not pay.",
    words:
      "debts?|loans?|mortgage|bankrupt(?:cy)?|broke|in the red|owe[sd]?|couldn't afford|can't afford|financial burden|lost (?:a lot of )?money|gambl(?:e|ed|ing)|tax(?:es)?|invoice|fraud",
  },
  {
    kind: "money",
    weight: 2,
    why: "A sum said in words.",
    words:
      "\\d[\\d,.]*k|(?:\\d+|one|two|ten|hundred) (?:million|thousand|grand|dollars|euros|pounds)|save money|saved (?:me )?(?:a lot of )?money",
  },
  {
    kind: "health",
    weight: 4,
    why: "Illness of body or mind, one's own or somebody else's.",
    words:
      "cancer|disease|illness|ill|sick|diagnos(?:ed|is)|depress(?:ed|ion)|anxiety|panic attacks?|burn(?:ed|t)?[- ]?out|breakdown|therap(?:y|ist)|medication|pills|surgery|operation|hospital|hiv|aids|diabetes|autis(?:m|tic)|adhd|bipolar|disabled (?:people|person|child)|disabilit(?:y|ies)|addict(?:ed|ion)?|alcoholic|rehab|overdose|go(?:es)? insane",
  },
  {
    kind: "health",
    weight: 4,
    why: "Death, suicide and violence against oneself.",
    words: "suicid(?:e|al)|kill(?:ed)? (?:my|him|her)self|died|dying|passed away|funeral|tortured",
  },
  {
    kind: "law",
    weight: 4,
    why: "Courts, crime and police.",
    words:
      "lawsuits?|sued?|court|lawyer|attorney|police|arrest(?:ed)?|prison|jail|illegal(?:ly)?|crim(?:e|inal)|stole|stolen|bribe[sd]?|shoot(?:er|ing)s?|murder(?:ed)?|drugs|drunk driving|plagiari[sz](?:e|ed|m)|cheat(?:ed|ing)|forged?|harass(?:ed|ment)|assault|abuse[sd]?",
  },
  {
    kind: "law",
    weight: 2,
    why: "Visas and papers, on which a stay may hang.",
    words:
      "visas?|green card|immigra(?:nt|tion)|asylum|citizenship|passport|deport(?:ed|ation)|work permit",
  },
  {
    kind: "law",
    weight: 3,
    why: "Politics and the state: what is harmless here may not be elsewhere.",
    words:
      "censor(?:ed|ship)?|freedom|regime|communis[tm]|the party|protest(?:s|ed|ers)?|election|voted for|republicans?|democrats?|trump|biden|putin|xi jinping|taiwan|tibet|xinjiang|hong kong protests|tiananmen|palestin\\w+|israel\\w*|war in|right-wing|left-wing|fundamentalist|the government|discriminat(?:ed|ion)|racis[tm]|sexis[tm]|feminis[tm]",
  },
  {
    kind: "law",
    weight: 3,
    why: "Beliefs, which are nobody else's business.",
    words:
      "religio(?:n|us)|muslims?|islam|christian(?:s|ity)?|jewish|jews?|catholic|buddh(?:a|ist|ism)|jesus|christ|scientolog(?:y|ist|ists)|atheist|church of|cult|sect|prayed?",
  },
  {
    kind: "harsh",
    weight: 4,
    why: "Swear words read harder than they sound.",
    words:
      "fuck\\w*|shit\\w*|bullshit|crap|damn(?:ed)?|ass|asshole|bastard|bitch|pissed(?: off)?|sucks?|hell of|retard(?:ed)?|pain in the ass",
  },
  {
    kind: "harsh",
    weight: 3,
    why: "A hard word about somebody or their work.",
    words:
      "stupid|idiots?|morons?|incompetent|lazy|useless|terrible|awful|horrible|disgusting|ridiculous|pathetic|mediocre|losers?|liars?|lie[ds]?|hate[ds]?|despise|ugly|boring|garbage|rubbish|trash|a joke|worst|over-?(?:valued|rated|estimated your\\w*)|didn't do a good job|not (?:so|very) smart|don't work hard|not work hard|too much work|lost to",
  },
  {
    kind: "harsh",
    weight: 1,
    why: "Blame of oneself that others may quote.",
    words:
      "my (?:own )?(?:fault|mistake)|a mistake i made|i (?:messed|screwed) up|ashamed|embarrass(?:ed|ing)|regret|i overestimated|i don't think i did|not appropriate|to be honest|mistake",
  },
  {
    kind: "contact",
    weight: 4,
    why: "Where somebody lives or can be found.",
    words:
      "i live (?:at|on)|my address|home address|phone number|my number is|my e?-?mail|wechat id|whatsapp|telegram|lives (?:at|on)|zip code",
  },
  {
    kind: "numbers",
    weight: 3,
    why: "A mark or score that stays with one's name.",
    words:
      "(?:my|best|first|final) (?:\\w+ )?scores? (?:is|was|of)|gpa|grades?|scored \\d+|iq|failed (?:the|my) exam|years old|born in|birthday|password|pin code",
  },
];
