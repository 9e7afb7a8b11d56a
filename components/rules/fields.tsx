"use client";

import { type ReactNode, useId } from "react";

/** One of a few, each a line; the whole line is the button. */
export function Choice<Value extends string>(props: {
  legend: string;
  values: readonly Value[];
  value: Value;
  say: (value: Value) => ReactNode;
  choose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset className="m-0 grid gap-1 border-0 p-0">
      <legend className="mb-1 p-0 text-[13px] font-[550]">{props.legend}</legend>
      {props.values.map((each) => (
        <label key={each} className={line}>
          <input
            type="radio"
            name={id}
            checked={props.value === each}
            onChange={() => props.choose(each)}
            className={mark}
          />
          <span>{props.say(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function Tick(props: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <label className={line}>
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.change(event.target.checked)}
        className={mark}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** One of several that need no words of their own beside each other. */
export function Select<Value extends string | number>(props: {
  label: string;
  values: readonly Value[];
  value: Value;
  say: (value: Value) => string;
  choose: (value: Value) => void;
}) {
  const id = useId();
  const { values, value, say, choose } = props;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {props.label}
      </label>
      <select
        id={id}
        value={values.indexOf(value)}
        onChange={(event) => choose(values[Number(event.target.value)] ?? value)}
        className="w-full rounded-lg border border-rule-2 bg-card px-3 py-2.5 text-[15px] text-ink"
      >
        {values.map((each, at) => (
          <option key={each} value={at}>
            {say(each)}
          </option>
        ))}
      </select>
    </div>
  );
}

const line = "flex items-start gap-2.5 py-1 text-[14px] pointer-coarse:py-2.5";
const mark = "mt-0.5 size-4 shrink-0 accent-accent";
