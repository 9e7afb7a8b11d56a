import { useTranslations } from "next-intl";

/** Where an erasure does not reach. */
export function CopiesList({ published }: { published: boolean }) {
  const t = useTranslations("removed");
  const places = ["backups", ...(published ? ["blog" as const] : []), "people", "mails"] as const;
  return (
    <>
      <h3 className="mt-4 mb-1 text-[13px] font-semibold text-ink-2">{t("copiesHeading")}</h3>
      <ul className="m-0 grid list-disc gap-1 ps-5 text-[13px] text-ink-2">
        {places.map((place) => (
          <li key={place}>{t(`copies.${place}`)}</li>
        ))}
      </ul>
    </>
  );
}
