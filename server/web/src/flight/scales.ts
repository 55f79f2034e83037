/** From a value to pixels, and which values are written at the side. */
export interface ValueScale {
  most: number;
  least: number;
  marks: number[];
}

const ROUND = [1, 2, 2.5, 5];
/** What is a little below zero, as by the pressure of the day, needs no whole step. */
const PARTS = 10;

/**
 * A scale from zero, or below it where there is less, up to a round number that is not below the most.
 *
 * @param room marks that have room
 */
export function scaleOf(values: Iterable<number>, room: number, smallest: number): ValueScale {
  let [least, most] = [0, smallest];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const step = stepOf((most - least) / Math.max(1, room));
  const [from, to] = [Math.ceil(least / step), Math.ceil(most / step)];
  const foot = step / PARTS;
  return { least: Math.floor(least / foot) * foot, most: to * step, marks: Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step + 0) };
}

export function yOf({ least, most }: ValueScale, top: number, height: number, value: number): number {
  return top + height - ((value - least) / (most - least)) * height;
}

/** The smallest round number that is not below another. */
function stepOf(least: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const round = ROUND.find((each) => each * magnitude >= least * (1 - 1e-9));
  return (round ?? 10) * magnitude;
}
