import { answerOauth } from "@/lib/access/answer-oauth";

export { answerOauth as GET, answerOauth as POST };
