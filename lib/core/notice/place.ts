import { type NoticeKind, type NoticeObject, noticeRules } from "./kind";

const pages: Record<NoticeObject, string> = {
  participant: "",
  decline: "/people",
  suggestion: "",
  thread: "",
  signoff: "/publish",
  publication: "/publish",
  request: "/publish",
  receipt: "/receipts",
  drift: "/publish",
  rules: "/rules",
  interview: "",
};

/** The page of an interview, below its own path, where what a notice tells can be seen and answered. */
export function placeOf(kind: NoticeKind, objectId: string): string {
  if (kind === "deadline-passed") return "/rules";
  if (kind === "note-asked") return "/sign-off";
  const { about } = noticeRules[kind];
  return about === "receipt" ? `${pages.receipt}/${objectId}` : pages[about];
}
