/**
 * How much each point matters for the form of its line: the distance by which the line would miss it, were it left out
 * (Douglas and Peucker 1973), in the units of the coordinates; the ends matter without bounds. A line without the
 * points below some tolerance strays from the whole one by no more than that, so one pass serves every zoom.
 *
 * @param at coordinates of point i: x at `i * stride`, y behind it
 */
export function significance(at: Float64Array, stride: number, count: number): Float64Array {
  const matters = new Float64Array(count).fill(0);
  if (count > 0) {
    matters[0] = matters[count - 1] = Infinity;
  }
  const waiting: [number, number, number][] = [[0, count - 1, Infinity]];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const [first, last, bound] = part;
    const [farthest, distance] = farthestFrom(at, stride, first, last);
    if (farthest > 0) {
      // A point never matters more than the one that parted its stretch, so each level holds the coarser ones.
      const held = Math.min(distance, bound);
      matters[farthest] = held;
      waiting.push([first, farthest, held], [farthest, last, held]);
    }
  }
  return matters;
}

function farthestFrom(at: Float64Array, stride: number, first: number, last: number): [index: number, distance: number] {
  const [ax, ay] = [at[first * stride]!, at[first * stride + 1]!];
  const [dx, dy] = [at[last * stride]! - ax, at[last * stride + 1]! - ay];
  const length = dx * dx + dy * dy;
  let [farthest, most] = [-1, -1];
  for (let i = first + 1; i < last; i++) {
    const [px, py] = [at[i * stride]! - ax, at[i * stride + 1]! - ay];
    const part = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
    const [ex, ey] = [px - part * dx, py - part * dy];
    const distance = ex * ex + ey * ey;
    if (distance > most) {
      [farthest, most] = [i, distance];
    }
  }
  return [farthest, Math.sqrt(most)];
}
