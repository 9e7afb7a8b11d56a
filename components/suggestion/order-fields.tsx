"use client";

import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, type KeyboardEvent, useState } from "react";
import { useDesk } from "@/components/review/desk-context";
import { articleOf, viewOf } from "@/lib/client/review/desk";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { Change } from "@/lib/core/suggestion/change";

type Props = { view: PassageView; choose: (change: Change | null) => void };

/** The key points of a section in another order: by dragging, by buttons, or by Alt and an arrow. */
export function OrderFields({ view, choose }: Props) {
  const t = useTranslations("review.structure");
  const desk = useDesk();
  const [first] = useState(() => pointsBeside(view.id));
  const [order, setOrder] = useState(first);
  const [held, setHeld] = useState<string | null>(null);
  const [told, setTold] = useState("");

  function move(id: string, to: number) {
    const others = order.filter((one) => one !== id);
    const next = [...others.slice(0, to), id, ...others.slice(to)];
    if (to < 0 || to >= order.length || next.join() === order.join()) return;
    setOrder(next);
    setTold(t("moved", { place: to + 1, count: next.length }));
    choose(next.join() === first.join() ? null : { type: "order", passages: next });
  }

  return (
    <>
      <p className="legend">{t("title.order")}</p>
      <ol className="order">
        {order.map((id, place) => (
          <Point
            key={id}
            text={viewOf(desk, id)?.text ?? ""}
            edge={{ first: place === 0, last: place === order.length - 1 }}
            move={(by) => move(id, place + by)}
            hold={() => setHeld(id)}
            drop={() => held && move(held, place)}
          />
        ))}
      </ol>
      <p className="sr-only" role="status">
        {told}
      </p>
    </>
  );
}

type PointProps = {
  text: string;
  edge: { first: boolean; last: boolean };
  move: (by: 1 | -1) => void;
  hold: () => void;
  drop: () => void;
};

function Point({ text, edge, move, hold, drop }: PointProps) {
  const t = useTranslations("review.structure");
  const { language } = useDesk().facts;
  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    move(by);
  }
  const over = (event: DragEvent) => event.preventDefault();
  return (
    <li draggable onDragStart={hold} onDragOver={over} onDrop={drop} onKeyDown={onKeyDown}>
      <GripVertical size={16} aria-hidden="true" />
      <span lang={language} dir="auto">
        {text}
      </span>
      <button
        type="button"
        disabled={edge.first}
        aria-label={t("up", { text })}
        onClick={() => move(-1)}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        disabled={edge.last}
        aria-label={t("down", { text })}
        onClick={() => move(1)}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </button>
    </li>
  );
}

/** The key points of the passage's section, in order of reading. */
function pointsBeside(passage: string): string[] {
  const section = articleOf(passage)?.dataset.section ?? "";
  const points = document.querySelectorAll<HTMLElement>('[data-passage][data-kind="key-point"]');
  return [...points].flatMap(({ dataset }) =>
    dataset.section === section && dataset.id ? [dataset.id] : [],
  );
}
