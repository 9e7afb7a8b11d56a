import { useTranslations } from "next-intl";
import type { SignerView } from "@/lib/core/publish/views";
import { GateItem } from "./gate-item";
import { shortHash, useMoment } from "./moment";

type Props = { signer: SignerView; manifest: string | null };

/** Whether one interviewee has signed exactly what would go out now, or what they wait for. */
export function SignerItem({ signer, manifest }: Props) {
  const t = useTranslations("publish.signed");
  const moment = useMoment();
  const { name, signedAt, minutes } = signer;
  if (signedAt && manifest) {
    const hint = t("when", { date: moment(signedAt), short: shortHash(manifest) });
    const took = minutes === null ? "" : ` · ${t("took", { minutes })}`;
    return <GateItem done title={t("yes", { name })} hint={hint + took} />;
  }
  const why = !signer.joined
    ? "notJoined"
    : signer.outdated
      ? "outdated"
      : manifest
        ? "ready"
        : "early";
  return <GateItem done={false} title={t("no", { name })} hint={t(why, { name })} />;
}
