/**
 * How people start an answer, not a new thought: "Okay" and "So" open questions as well and are left out.
 * One list for all languages the posts come in; they do not collide at the start of a sentence.
 */
const answer = new RegExp(
  `^(?:${[
    "yes|yeah|yep|yup|sure|no|nope|nah|exactly|absolutely|definitely|of course|correct|that'?s (?:right|correct|true)",
    "not really|not at all|no worries|no problem|i agree|true|right",
    "oui|ouais|non|si|bien sûr|exactement|tout à fait|absolument|pas vraiment|en effet|c'est (?:ça|vrai)",
    "ja|jawohl|nein|doch|genau|natürlich|klar|stimmt|richtig",
    "sí|claro|por supuesto|exacto|sim|não|claro que sim|com certeza|certo|sì|certo|esatto|assolutamente",
    "да|нет|конечно|точно|именно|так|ні|tak|nie",
    "نعم|لا|بالتأكيد|طبعا|طبعًا|أجل|صحيح|بالضبط|أكيد",
  ].join(
    "|",
  )})(?=[\\s,.!;:、،。…—–-]|$)|^(?:是的|是啊|嗯|对|對|没错|沒錯|不是|当然|當然|はい|ええ|うん|そうです|いいえ|네|예|아니요|맞아요|그렇죠|물론이죠)`,
  "iu",
);

/** Whether words start like an answer to what somebody else just said. */
export function startsLikeAnswer(words: string): boolean {
  return answer.test(
    words
      .slice(0, 60)
      .replace(/[’ʼ]/g, "'")
      .replace(/^[\s"“«'(*_[¿¡-]+/, ""),
  );
}

/** Question marks of the scripts that the posts come in. */
export function asks(words: string): boolean {
  return /[?？؟]/.test(words);
}

export function endsWithQuestion(words: string): boolean {
  return /[?？؟][\s"”»')\]*_]*$/.test(words.slice(-40));
}
