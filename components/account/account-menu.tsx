"use client";

import { Menu } from "@base-ui/react/menu";
import { House, LogOut, Mail, UserRound } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useInboxCount } from "../inbox/use-inbox-count";
import { useSignOut } from "./use-sign-out";

const item =
  "flex w-full items-center gap-2.5 rounded-lg px-3 py-2 text-[14px] text-ink no-underline outline-none data-highlighted:bg-paper pointer-coarse:min-h-11";

/** Who is signed in, the way to the account, and the way out. */
export function AccountMenu({ name }: { name: string }) {
  const t = useTranslations("account");
  const { state, unsent, signOut } = useSignOut();
  const waiting = useInboxCount();
  const interview = /^\/interviews\/[^/]+/.exec(usePathname())?.[0];
  // Opened inside the page's header, so that it stays within a landmark.
  const home = useRef<HTMLDivElement>(null);
  return (
    <div ref={home}>
      <Menu.Root>
        <Menu.Trigger
          aria-label={[`${t("menu")}: ${name}`, waiting > 0 && t("waiting", { count: waiting })]
            .filter(Boolean)
            .join(", ")}
          className="relative inline-flex size-9 shrink-0 pointer-coarse:size-11 items-center justify-center rounded-full border border-rule-2 bg-card text-[13px] font-[550] text-ink hover:border-ink-3"
        >
          <span aria-hidden="true">{initialsOf(name)}</span>
          {waiting > 0 && (
            <span
              aria-hidden="true"
              className="absolute -end-1 -top-1 min-w-[17px] rounded-full bg-accent px-1 text-center text-[11px] leading-[17px] font-semibold text-paper tabular-nums"
            >
              {waiting > 99 ? "99+" : waiting}
            </span>
          )}
        </Menu.Trigger>
        <Menu.Portal container={home}>
          <Menu.Positioner sideOffset={6} align="end" className="z-50">
            <Menu.Popup className="min-w-[200px] rounded-xl border border-rule-2 bg-card p-1.5 shadow-lg outline-none">
              <p className="m-0 mb-1 max-w-[260px] truncate border-b border-rule px-3 pt-1.5 pb-2 text-[13px] text-ink-2">
                {name}
              </p>
              {/* A phone has no room for the product's name, which leads home elsewhere. */}
              <Menu.Item className={item} render={<Link href="/" />}>
                <House size={16} aria-hidden="true" />
                {t("home")}
                {waiting > 0 && (
                  <span className="ms-auto text-[13px] text-accent tabular-nums">{waiting}</span>
                )}
              </Menu.Item>
              <Menu.Item className={item} render={<Link href="/account" />}>
                <UserRound size={16} aria-hidden="true" />
                {t("menu")}
              </Menu.Item>
              {interview && (
                <Menu.Item className={item} render={<Link href={`${interview}/mails`} />}>
                  <Mail size={16} aria-hidden="true" />
                  {t("mails")}
                </Menu.Item>
              )}
              {unsent > 0 && (
                <p aria-hidden="true" className="m-0 max-w-[260px] px-3 py-2 text-[13px] text-warn">
                  {t("unsent", { count: unsent })}
                </p>
              )}
              <Menu.Item
                className={item}
                disabled={state === "busy"}
                closeOnClick={false}
                onClick={() => signOut("here")}
              >
                <LogOut size={16} aria-hidden="true" />
                {t(unsent > 0 ? "signOutAnyway" : "signOut")}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {/* Said from outside: a menu may hold nothing but its items (WAI-ARIA 1.2). */}
      <p role="alert" className="sr-only">
        {unsent > 0 && t("unsent", { count: unsent })}
      </p>
    </div>
  );
}

/** One or two letters: the first of the first and of the last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => Array.from(word ?? "")[0]?.toUpperCase() ?? "").join("");
}
