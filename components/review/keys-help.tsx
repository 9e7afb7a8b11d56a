"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useReview } from "./desk-context";

const KeysDialog = dynamic(() => import("./keys-dialog").then((part) => part.KeysDialog), {
  ssr: false,
});

/** The list of keys, fetched when somebody first asks for it. */
export function KeysHelp() {
  const open = useReview((state) => state.keys);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (open) setAsked(true);
  }, [open]);
  return asked && <KeysDialog />;
}
