"use client";

import { useTranslations } from "next-intl";
import { type GivenRole, givenRoles } from "@/lib/core/people/api";

type Props = {
  legend: string;
  value: GivenRole;
  onChange: (role: GivenRole) => void;
  roles?: readonly GivenRole[];
  /** The ground rules want nobody else to read. */
  closed?: boolean;
};

/** The roles that can be given, each with what it may do. */
export function RoleField({ legend, value, onChange, roles = givenRoles, closed = false }: Props) {
  const t = useTranslations("people");
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1.5 p-0 text-[13px] font-[550]">{legend}</legend>
      <div className="overflow-hidden rounded-lg border border-rule-2">
        {roles.map((role) => (
          <label
            key={role}
            className="grid cursor-pointer grid-cols-[18px_1fr] gap-2.5 border-rule border-t px-3 py-2.5 first:border-t-0 has-checked:bg-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="role"
              value={role}
              checked={value === role}
              disabled={closed && role === "reader"}
              onChange={() => onChange(role)}
              className="mt-[3px] size-4 accent-[var(--accent)] outline-none"
            />
            <span>
              <b className="block font-[550]">{t(`roles.${role}`)}</b>
              <small className="text-[13px] text-ink-2">
                {closed && role === "reader" ? t("noReader") : t(`roleHints.${role}`)}
              </small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
