/** What may follow a name in the same word: an honorific, then particles or forms of "to be", then the polite 요. */
const honorific =
  "씨|님|군|양|선생님?|교수님?|박사님?|대표님?|사장님?|회장님?|과장님?|부장님?|팀장님?|의원님?|감독님?|이사님?|기자님?|작가님?|선장님?|네|들|측|쪽";
const particle =
  "에게서|에게|에서|에|께서|께|한테서|한테|으로서|으로써|으로|로서|로써|로|까지|부터|처럼|보다|마다|조차|마저|밖에|뿐|대로|같이|치고|하고|" +
  "이라고|라고|이라는|라는|이라도|라도|이라면|라면|이라서|라서|이란|란|이랑|랑|이나|나|이든|든|이야말로|야말로|이야|야|아|이여|여|" +
  "이었습니다|였습니다|이었어요|였어요|이었다|였다|이었던|였던|이었는데|였는데|이었고|였고|입니다|입니까|이에요|예요|이지만|지만|이니까|니까|" +
  "이며|며|이고|이죠|죠|이지|이다|인데|인가요?|인지|인|일|은|는|이|가|을|를|의|와|과|도|만";
const tail = new RegExp(`^이?(?:${honorific})?(?:${particle}){0,3}(?:이?요)?$`, "u");

/** Whether Hangul right after a name is a tail of it rather than the rest of a longer word. */
export function isKoreanTail(letters: string): boolean {
  return letters.length <= 14 && tail.test(letters.normalize("NFC"));
}
