type Props = {
  id: string;
  /** Whether there have to be words in it. */
  required?: boolean;
  defaultValue?: string;
  placeholder?: string;
  onEscape: () => void;
};

/** One line of a person's own words, `note` in its form; it was just asked for, so it has the focus. */
export function NoteInput({ id, required = false, defaultValue, placeholder, onEscape }: Props) {
  return (
    <input
      id={id}
      name="note"
      dir="auto"
      required={required}
      // Something else than blanks.
      pattern={required ? ".*\\S.*" : undefined}
      maxLength={1000}
      defaultValue={defaultValue}
      placeholder={placeholder}
      autoComplete="off"
      ref={(field) => field?.focus()}
      onKeyDown={(event) => event.key === "Escape" && !event.nativeEvent.isComposing && onEscape()}
      className="min-w-[min(100%,220px)] flex-1 rounded-lg border border-rule-2 bg-card px-3 py-2 text-[15px] text-ink"
    />
  );
}
