"use client";

import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { NoteInput } from "@/components/ui/note-input";
import { useAct } from "@/components/ui/use-act";

type Props = {
  transcriptId: string;
  /** What is right so, as the server told it. */
  mark: string;
  words: { why: string; save: string; close: string };
  problemOf: (problem: "blocked" | "offline") => string;
  onClose: () => void;
};

/** Asks why something is right so. What was typed stays in the field until it has arrived. */
export function DismissalForm({ transcriptId, mark, words, problemOf, onClose }: Props) {
  const id = useId();
  const { busy, problem, run } = useAct("POST", `/api/v1/transcripts/${transcriptId}/dismissal`);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note"));
    if (await run({ difference: mark, note })) onClose();
  }

  return (
    <form onSubmit={(event) => void save(event)} className="mt-2 grid gap-2">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {words.why}
      </label>
      <div className="flex flex-wrap gap-2">
        <NoteInput id={id} required onEscape={onClose} />
        <Button type="submit" kind="primary" disabled={busy}>
          {words.save}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {problemOf(problem)}
        </p>
      )}
    </form>
  );
}
