import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Answer, Column } from "../api/types";
import { headingOf } from "./columns";
import { type Order, ordered } from "./order";
import { type Selection, useSelected } from "./selection";
import { reveal, useFocusBack, useSight } from "./sight";
import { TableRow } from "./TableRow";
import "./table.css";

interface Props {
  answer: Answer;
  /** What is shown, in this order; the first one names the row. */
  columns: Column[];
  selection: Selection;
  /** Somebody has come to the last row that is there. */
  onEnd: () => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

/** The rows of an answer. Of a long one only those in sight are drawn; arrows go from row to row. */
export function AnswerTable({ answer, columns, selection, onEnd }: Props) {
  const [order, setOrder] = useState<Order | null>(null);
  const places = useMemo(() => ordered(answer.rows, answer.next === null ? order : null), [answer, order]);
  const { hovered, selected } = useSelected(selection);
  const { scroller, sight, rowHeight } = useSight(places.length);
  const isAtEnd = sight.to === places.length;
  useEffect(() => {
    if (isAtEnd) {
      onEnd();
    }
  }, [isAtEnd, places.length]);
  const toFocus = useRef<number | null>(null);
  const at = selected === null ? -1 : places.indexOf(selected);

  useEffect(() => reveal(scroller.current, at, rowHeight), [at, rowHeight]);
  useFocusBack(scroller.current, selected);
  useLayoutEffect(() => {
    const button = toFocus.current === null ? null : scroller.current?.querySelector<HTMLElement>(`[data-place="${toFocus.current}"]`);
    if (button) {
      button.focus({ preventScroll: true });
      toFocus.current = null;
    }
  });

  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      selection.select(null);
    }
    const step = STEPS[event.key];
    const focused = (event.target as HTMLElement).dataset["place"];
    if (step !== undefined && focused !== undefined) {
      event.preventDefault();
      const next = places[Math.min(places.length - 1, Math.max(0, places.indexOf(Number(focused)) + step))] ?? null;
      toFocus.current = next;
      selection.select(next);
    }
  };
  const drawn = places.slice(sight.from, sight.to);
  const stop = selected !== null && drawn.includes(selected) ? selected : drawn[0];
  return (
    <div class="table" ref={scroller} onKeyDown={move} onPointerLeave={() => selection.hover(null)}>
      <table aria-label={`Answer: ${answer.question.kind}`} aria-rowcount={places.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Heading key={column.name} column={column} kind={answer.question.kind} order={order} onOrder={answer.next === null ? setOrder : null} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Space rows={sight.from} height={rowHeight} columns={columns.length} />
          {drawn.map((place, i) => (
            <TableRow
              key={place}
              row={answer.rows[place] ?? {}}
              place={place}
              index={sight.from + i + 2}
              columns={columns}
              selection={selection}
              isSelected={place === selected}
              isHovered={place === hovered}
              isStop={place === stop}
            />
          ))}
          <Space rows={places.length - sight.to} height={rowHeight} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps {
  column: Column;
  kind: string;
  order: Order | null;
  /** Null while rows are missing: by only some of them, an order would mislead. */
  onOrder: ((order: Order | null) => void) | null;
}

function Heading({ column, kind, order, onOrder }: HeadingProps) {
  const name = headingOf(column.name, kind);
  const text = column.kind === "time" ? `${name} (UTC)` : name;
  const isHere = order?.column === column.name;
  const next = !isHere ? { column: column.name, isDown: false } : order.isDown ? null : { column: column.name, isDown: true };
  return (
    <th scope="col" aria-sort={isHere ? (order.isDown ? "descending" : "ascending") : undefined}>
      {onOrder ? (
        <button type="button" onClick={() => onOrder(next)}>
          {text} <span aria-hidden="true">{isHere ? (order.isDown ? "↓" : "↑") : ""}</span>
        </button>
      ) : (
        text
      )}
    </th>
  );
}

/** As much room as the rows have that are not drawn. */
function Space({ rows, height, columns }: { rows: number; height: number; columns: number }) {
  return rows > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={columns} class="table-space" style={{ height: `${rows * height}px` }} />
    </tr>
  ) : null;
}
