import type { Row, Value } from "../api/types";

/** By which column the rows of a table stand. */
export interface Order {
  column: string;
  isDown: boolean;
}

/** The places of the rows in the answer, in the order of the table; what is not known comes last either way. */
export function ordered(rows: Row[], order: Order | null): number[] {
  const places = rows.map((_, place) => place);
  if (!order) {
    return places;
  }
  const value = (place: number) => sortable(rows[place]?.[order.column] ?? null);
  return places.sort((one, other) => compared(value(one), value(other), order.isDown) || one - other);
}

function compared(one: string | number | null, other: string | number | null, isDown: boolean): number {
  if (one === null || other === null) {
    return one === other ? 0 : one === null ? 1 : -1;
  }
  const order = typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other), "en");
  return isDown ? -order : order;
}

/** Choices are ordered by how probable the first one is. */
function sortable(value: Value): string | number | null {
  return Array.isArray(value) ? (value[0]?.probability ?? null) : value;
}
