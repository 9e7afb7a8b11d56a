"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { isComposing } from "@/components/passage/sends-form";
import type { Nameable } from "@/lib/core/thread/message";

type Props = {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  type: (text: string) => void;
  /** Whom the message may name. */
  people: Nameable[];
  onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * The field of a message. Typing `@` offers the people who would see it: arrows and Enter, or a tap, write the
 * name. While an input method puts letters together nothing is offered and no key is taken from it.
 */
export function MentionField({ id, field, text, type, people, onKeyDown }: Props) {
  const t = useTranslations("review.message");
  const [asked, setAsked] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = asked === null ? [] : people.filter(({ name }) => begins(name, asked)).slice(0, 6);
  const chosen = found[Math.min(at, found.length - 1)];

  function look() {
    const { value = "", selectionStart = 0 } = field.current ?? {};
    setAsked(askedBefore(value.slice(0, selectionStart)));
    setAt(0);
  }

  /** As if typed, so that the browser can undo it. */
  function write({ name }: Nameable) {
    const box = field.current;
    if (!box || asked === null) return;
    box.focus();
    box.setSelectionRange(box.selectionStart - asked.length, box.selectionStart);
    document.execCommand("insertText", false, `${name} `);
    setAsked(null);
  }

  function onKey(event: KeyboardEvent) {
    const { key } = event;
    if (!chosen || isComposing(event)) return onKeyDown(event);
    const plain = !event.ctrlKey && !event.metaKey;
    if (key === "ArrowDown") setAt((at + 1) % found.length);
    else if (key === "ArrowUp") setAt((at + found.length - 1) % found.length);
    else if ((key === "Enter" && plain) || (key === "Tab" && !event.shiftKey)) write(chosen);
    else if (key === "Escape") setAsked(null);
    else return onKeyDown(event);
    event.preventDefault();
  }

  return (
    <>
      <textarea
        id={id}
        ref={field}
        dir="auto"
        rows={3}
        value={text}
        aria-autocomplete="list"
        aria-controls={chosen && `${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        onChange={({ target, nativeEvent }) => {
          type(target.value);
          if (!(nativeEvent as InputEvent).isComposing) look();
        }}
        onCompositionEnd={look}
        onKeyDown={onKey}
        onBlur={() => setAsked(null)}
      />
      {chosen && (
        <div id={`${id}-list`} className="mentions" role="listbox" aria-label={t("mention")}>
          {found.map((person) => (
            <div
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={person === chosen}
              // Before the field loses the focus.
              onPointerDown={(event) => {
                event.preventDefault();
                write(person);
              }}
            >
              <bdi>{person.name}</bdi>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** What was typed after the last `@`, if a name may be meant by it. */
function askedBefore(text: string): string | null {
  return /(?<![\w.])@([^\s@]*(?: [^\s@]*)?)$/u.exec(text)?.[1] ?? null;
}

function begins(name: string, asked: string): boolean {
  return name.toLocaleLowerCase().startsWith(asked.toLocaleLowerCase()) && name !== asked;
}
