"use client";

import { useEffect, useState } from "react";

type Taken = { onFiles: (files: File[]) => void; onText: (text: string) => void };

/**
 * Takes what is dropped or pasted anywhere on the page, so that a file that misses the frame does not
 * replace the page. True while something is held over it.
 */
export function useDrop({ onFiles, onText }: Taken): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    function take(data: DataTransfer | null): boolean {
      const files = [...(data?.files ?? [])];
      const text = data?.getData("text/plain") ?? "";
      if (files.length > 0) onFiles(files);
      else if (text) onText(text);
      return files.length > 0 || text !== "";
    }
    function hold(event: DragEvent) {
      event.preventDefault();
      setOver(true);
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer);
    }
    function paste(event: ClipboardEvent) {
      if (typesHere(event.target)) return;
      if (take(event.clipboardData)) event.preventDefault();
    }
    window.addEventListener("dragover", hold);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", hold);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, [onFiles, onText]);
  return over;
}

/** A field keeps what is pasted into it. */
function typesHere(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
