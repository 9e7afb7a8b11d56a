import type { RiskEntry } from "../risk";

/** Articles, "and", prepositions and possessive endings are looked for by themselves (`edgesOf`). */
export const arabic: RiskEntry[] = [
  {
    kind: "people",
    weight: 2,
    why: "Somebody from one's own life, who was not asked.",
    words:
      "زوجتي|زوجي|أمي|والدتي|أبي|والدي|ابني|ابنتي|أطفالي|أخي|أختي|جدي|جدتي|عمي|خالي|عمتي|خالتي|صديقي|صديقتي|صديق لي|صديقة لي|زميلي|زميلتي|جاري|جارتي|خطيبتي|خطيبي|طليقتي|طليقي|مربيتي|زميل دراسة",
  },
  {
    kind: "people",
    weight: 2,
    why: "Somebody with power over the speaker, and easy to guess.",
    words: "مديري|مديرتي|رئيسي|رئيستي|مشرفي|مشرفتي|أستاذي|أستاذتي|معلمي|معلمتي|مدير سابق|مؤسس",
  },
  {
    kind: "people",
    weight: 3,
    why: "Says what an absent person thought, felt or is like.",
    words:
      "(?:هو|هي) (?:كان|كانت)? ?(?:كسول|مريض|مجنون|صعب|ثري|غني|فقير|كاذب|أناني)|قال لي|قالت لي|أخبرني|أخبرتني|سبب حقيقي|سبب الحقيقي",
  },
  {
    kind: "people",
    weight: 3,
    why: "Something was passed on in confidence, or from hearsay.",
    words: "سر|أسرار|سري|سرية|بيننا|لا تخبر|شائعة|شائعات|إشاعة|إشاعات|نميمة",
  },
  {
    kind: "people",
    weight: 4,
    why: "Private life: love, marriage, divorce, children to come.",
    words: "طلاق|مطلق|مطلقة|طلقت|خيانة زوجية|حامل|حمل|إجهاض|تبنى|حضانة|مثلي|مثلية|انفصلنا",
  },
  {
    kind: "employer",
    weight: 3,
    why: "How one left, nearly lost or got a job is remembered by the next employer.",
    words:
      "طردوني|طردت|طرد|فصلوني|تسريح|سرحوني|فقدت وظيفتي|أفقد وظيفتي|استقلت|استقالة|استقالتي|ترقية|فترة تجربة|عاطل",
  },
  {
    kind: "employer",
    weight: 2,
    why: "The employer may have rules about what is said in public.",
    words:
      "شركتي|شركتنا|فريقي|فريقنا|وظيفتي|عملي|صاحب عمل|عملائنا|منتجنا|أعمل (?:في|لدى)|عملت (?:في|لدى)",
  },
  {
    kind: "employer",
    weight: 4,
    why: "Internal matters, contracts and secrets of a firm.",
    words:
      "اتفاقية سرية|عدم إفصاح|أسرار تجارية|وثائق داخلية|لم يعلن|منافس|منافسين|استحواذ|ساعات إضافية",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody earns or has.",
    words:
      "راتب|راتبي|رواتب|أجر|أجور|دخل|مكافأة|علاوة|ثروة|مليونير|ثري|أغنياء|أسهم|تعويض|منحة دراسية|إيجار",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody owes, lost or could not pay.",
    words:
      "دين|ديون|ديوني|قرض|قروض|رهن|إفلاس|أفلست|مفلس|لا أستطيع دفع|خسرت|ضرائب|ضريبة|احتيال|قمار|رشوة",
  },
  {
    kind: "money",
    weight: 2,
    why: "A sum said in words.",
    words:
      "[\\d٠-٩]+ ?(?:ألف|مليون|دولار|يورو|جنيه|ريال|درهم|دينار|ليرة)|(?:ألف|آلاف|مليون|ملايين) (?:دولار|يورو|جنيه|ريال|درهم|دينار|ليرة)",
  },
  {
    kind: "health",
    weight: 4,
    why: "Illness of body or mind, one's own or somebody else's.",
    words:
      "سرطان|مرض|مريض|مريضة|أمراض|تشخيص|اكتئاب|قلق نفسي|نوبة هلع|طبيب نفسي|علاج نفسي|دواء|أدوية|عملية جراحية|جراحة|مستشفى|إيدز|سكري|توحد|إعاقة|معاق|إدمان|مدمن|انهيار",
  },
  {
    kind: "health",
    weight: 4,
    why: "Death, suicide and violence against oneself.",
    words: "انتحار|انتحر|انتحرت|مات|ماتت|توفي|توفيت|وفاة|جنازة",
  },
  {
    kind: "law",
    weight: 4,
    why: "Courts, crime and police.",
    words:
      "محكمة|محاكم|قضية|دعوى|محام|محامي|شرطة|اعتقال|اعتقل|اعتقلوني|سجن|سجنت|غير قانوني|جريمة|مجرم|سرق|سرقة|رشوة|رشاوى|إطلاق نار|قتل|مخدرات|انتحال|غش|تزوير|تحرش|اعتداء",
  },
  {
    kind: "law",
    weight: 2,
    why: "Visas and papers, on which a stay may hang.",
    words: "تأشيرة|إقامة|هجرة|مهاجر|لجوء|لاجئ|جنسية|جواز سفر|ترحيل|تصريح عمل",
  },
  {
    kind: "law",
    weight: 3,
    why: "Politics and the state: what is harmless here may not be elsewhere.",
    words:
      "رقابة|نظام حاكم|حكومة|حزب|مظاهرات|مظاهرة|احتجاج|احتجاجات|ثورة|انتخابات|صوت ل|رئيس الجمهورية|ملك|أمير|إخوان|ترامب|بوتين|فلسطين|إسرائيل|حماس|تمييز|عنصرية|نسوية|معارضة|مخابرات",
  },
  {
    kind: "law",
    weight: 3,
    why: "Beliefs, which are nobody else's business.",
    words:
      "ديانة|مسلم|مسلمين|إسلام|مسيحي|مسيحية|يهودي|يهود|شيعي|شيعة|سني|بوذي|ملحد|إلحاد|طائفة|كافر|حجاب",
  },
  {
    kind: "harsh",
    weight: 4,
    why: "Swear words read harder than they sound.",
    words: "خرا|كلب|حمار|حقير|لعنة|ملعون|ابن كلب|عاهرة|قذر|تبا|زبالة",
  },
  {
    kind: "harsh",
    weight: 3,
    why: "A hard word about somebody or their work.",
    words:
      "غبي|أغبياء|أحمق|حمقى|كسول|فاشل|عديم فائدة|فظيع|رهيب|سخيف|مثير شفقة|كاذب|كذاب|كذب|أكره|قبيح|ممل|قمامة|أسوأ|تافه",
  },
  {
    kind: "harsh",
    weight: 1,
    why: "Blame of oneself that others may quote.",
    words: "خطئي|غلطتي|أخطأت|ندمت|أندم|خجلت|محرج|بصراحة",
  },
  {
    kind: "contact",
    weight: 4,
    why: "Where somebody lives or can be found.",
    words: "أسكن في|عنواني|رقم هاتفي|رقم هاتف|رقمي|بريدي|بريد إلكتروني|واتساب|تلغرام|رمز بريدي",
  },
  {
    kind: "numbers",
    weight: 3,
    why: "A mark or score that stays with one's name.",
    words: "معدلي|درجتي|علامتي|رسبت|تاريخ ميلاد|عيد ميلادي|كلمة مرور|رقم سري|رقم قومي",
  },
];
