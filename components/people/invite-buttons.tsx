import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Way } from "@/lib/core/people/api";
import type { PeopleView } from "@/lib/core/people/views";

type Props = {
  busy: Way | null;
  /** The stage that an interviewee who comes now would change. */
  note: PeopleView["stage"] | null;
};

/** The two ways of an invitation, with what follows from it. */
export function InviteButtons({ busy, note }: Props) {
  const t = useTranslations("people.invite");
  return (
    <div className="grid gap-2.5">
      {note === "draft" && <p className="m-0 text-[13px] text-ink-2">{t("starts")}</p>}
      {note === "signed_off" && <p className="m-0 text-[13px] text-warn">{t("reopens")}</p>}
      <Button type="submit" kind="primary" className="py-2.5" disabled={busy !== null}>
        {t(busy === "mail" ? "sending" : "send")}
      </Button>
      <Button type="submit" value="link" className="py-2.5" disabled={busy !== null}>
        {t("copy")}
      </Button>
      <p className="m-0 text-[13px] text-ink-2">{t("copyHint")}</p>
    </div>
  );
}
