/** Which rows of a long table are drawn. */
export interface RowWindow {
  /** The first one, from 0. */
  from: number;
  /** The first one behind them. */
  to: number;
}

/** Rows that are drawn above and below those in sight, so that scrolling finds them there. */
const MARGIN = 12;

/** They change by so many at once, since each change draws the table anew. */
const STEP = 6;

/**
 * The rows in sight and some around them.
 *
 * @param top how far the table is scrolled, in pixels
 * @param height of the part that is in sight, in pixels
 * @param rowHeight in pixels
 * @param count of all rows
 */
export function rowsInSight(top: number, height: number, rowHeight: number, count: number): RowWindow {
  const first = Math.floor(Math.max(0, top) / rowHeight) - MARGIN;
  const last = Math.ceil((Math.max(0, top) + height) / rowHeight) + MARGIN;
  const to = Math.min(count, Math.ceil(last / STEP) * STEP);
  return { from: Math.min(Math.max(0, Math.floor(first / STEP) * STEP), to), to };
}
