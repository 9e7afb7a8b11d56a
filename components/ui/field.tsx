import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";

type Props = ComponentProps<"input"> & { label: string; hint?: ReactNode; problem?: string | null };

const box = "w-full rounded-lg border border-rule-2 bg-card px-3 py-2.5 text-[15px] text-ink";

/** A labelled input; `problem` is the one sentence that says what is wrong and what to do. */
export function Field({ label, hint, problem, ...rest }: Props) {
  const id = useId();
  const about = problem ? `${id}-problem` : hint ? `${id}-hint` : undefined;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {label}
      </label>
      <input id={id} className={box} aria-invalid={!!problem} aria-describedby={about} {...rest} />
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-[13px] text-danger">
          {problem}
        </p>
      ) : hint ? (
        <p id={`${id}-hint`} className="text-[13px] text-ink-2">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
