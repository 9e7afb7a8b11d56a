import { primaryOf } from "./primary-of";

/** How people point back to something said some time before. */
const far: Record<string, RegExp> = {
  en: /\b(?:(?:as|like) (?:i|we|you)(?:['’]ve| have| had)? (?:just |already |once )?(?:said|mentioned|told|explained|noted|described)|i(?:['’]ve| have)? (?:already|just) (?:said|mentioned|told you|explained)|(?:as )?(?:mentioned|described|said|noted) (?:above|before|earlier)|as above|said earlier)\b/iu,
  fr: /(?<!\p{L})(?:comme (?:je|nous|vous|tu) (?:(?:te |vous |nous )?l['’](?:ai|avons|avez|as) |(?:te |vous )?(?:ai|avons|avez|as) |(?:te |vous |le )?)(?:déjà |bien )?(?:dit|disais|disiez|mentionné|expliqué|raconté)|je (?:vous |te )?l['’]ai déjà dit|comme (?:dit|mentionné|indiqué|évoqué)|ci-dessus|dont j['’]ai (?:déjà )?parlé|plus haut)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wie (?:(?:ich|wir|sie|du) )?(?:(?:schon|bereits|oben|eben|vorhin|vorher) )*(?:gesagt|erwähnt|sagten?|sagtest|erzählte?|beschrieben)|(?:oben|vorhin|eben|vorher) (?:genannt|erwähnt|gesagt|beschrieben)\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:como (?:ya )?(?:(?:te|le|les|os|lo) )?(?:he dicho|dije|decía|decías|dijo|dijiste|mencioné|he mencionado|expliqué|conté|he contado)|ya (?:(?:lo|te lo|se lo) )?(?:he dicho|dije|mencioné)|(?:mencionad|dich)[oa]s? (?:antes|arriba|anteriormente)|lo que dije antes)(?!\p{L})/iu,
  zh: /(?:刚才|剛才|刚刚|剛剛|前面|之前|上面|先前)(?:也|已经|已經|就)?(?:说|說|提|讲|講|谈|談)|如[前上]所述|正如我(?:所)?[说說提]|像我(?:刚才|剛才)?[说說]的|我[说說]过的|我說過的/u,
  ja: /(?:先ほど|さっき|前に|上で)(?:も)?(?:言|申し|話|述べ|触れ|お話|言っ)|前述|上述|先述|前にも(?:言|話|述べ)/u,
  ko: /(?:앞에서|앞서|아까|위에서|전에|방금)\s?(?:도\s)?(?:말|얘기|이야기|언급)|말씀드린|말씀드렸|말했듯이|말한 것처럼|언급했듯이|언급한/u,
  ar: /كما (?:قلت|ذكرت|أسلفت|أشرت|ذكرنا|قلنا|سبق|ذكر)|(?:المذكور|المذكورة) (?:أعلاه|سابقا)|(?:قلت|ذكرت) (?:سابقا|من قبل|قبل قليل)/u,
};

/** How people point back to what was said just now. */
const near: Record<string, RegExp> = {
  en: /\b(?:the former|the latter|both of (?:them|these|those)|neither of (?:them|these|those)|(?:these|those) two|that one)\b/iu,
  fr: /(?<!\p{L})(?:celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|ce dernier|cette dernière|ces derni(?:ers|ères)|(?:le|la) premi(?:er|ère) des deux|(?:tous|toutes) les deux|ces deux-là)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:erstere[rsnm]?|letztere[rsnm]?|diese beiden|keine[rs]? von beiden|alle beide)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:el primero de los dos|est[ea] últim[oa]|estos últimos|estas últimas|ambos|ambas|ninguno de los dos|estos dos|esas dos)(?!\p{L})/iu,
  zh: /前者|后者|後者|两者|兩者|这两[个件位]|這兩[個件位]|那两[个件位]|那兩[個件位]/u,
  ja: /前者|後者|両者|その二つ|この二つ|どちらも/u,
  ko: /전자(?:는|가|를)|후자(?:는|가|를)|둘 다|그 둘|이 둘/u,
  ar: /الأول منهما|الثاني منهما|هذا الأخير|هذه الأخيرة|كلاهما|كلتاهما|كليهما/u,
};

/** Whether words point back: far, near, or not at all. */
export function pointsBack(language: string, words: string): "far" | "near" | null {
  const primary = primaryOf(language);
  if (far[primary]?.test(words)) return "far";
  return near[primary]?.test(words) ? "near" : null;
}
