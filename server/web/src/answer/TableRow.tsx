import type { Column, Row } from "../api/types";
import { type Cell, cellOf } from "./cells";
import type { Selection } from "./selection";
import { SureMark } from "./SureMark";

interface Props {
  row: Row;
  /** In the answer, from 0. */
  place: number;
  /** In the table, from 1. */
  index: number;
  columns: Column[];
  selection: Selection;
  isSelected: boolean;
  isHovered: boolean;
  /** The tabulator stops here. */
  isStop: boolean;
}

export function TableRow({ row, place, index, columns, selection, isSelected, isHovered, isStop }: Props) {
  return (
    <tr
      aria-rowindex={index}
      aria-current={isSelected ? "true" : undefined}
      class={isHovered ? "table-hovered" : undefined}
      onPointerEnter={() => selection.hover(place)}
      onClick={() => selection.select(place)}
    >
      {columns.map((column, i) => {
        const cell = cellOf(row, column);
        return i === 0 ? (
          <th key={column.name} scope="row">
            <button type="button" data-place={place} tabIndex={isStop ? 0 : -1} onFocus={() => selection.hover(place)}>
              <Lines cell={cell} />
            </button>
          </th>
        ) : (
          <td key={column.name} class={column.kind === "number" || column.kind === "integer" ? "table-number" : undefined}>
            <Lines cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

/** What a cell says: how it is known, the thing itself, and what stands under it. */
function Lines({ cell }: { cell: Cell }) {
  return (
    <>
      <span class={cell.sureness === "unknown" ? "table-unknown" : undefined}>
        {cell.sureness && <SureMark sureness={cell.sureness} />}
        {cell.text}
      </span>
      <span class="quiet">{cell.beneath}</span>
    </>
  );
}
