/** Degrees, east and north; a longitude may run on past 180 where a line crosses the antimeridian. */
export type LonLat = readonly [longitude: number, latitude: number];

const RADIANS = Math.PI / 180;
const KM_PER_RADIAN = 6371.0088;

/**
 * The shortest way between two places as points that are no farther apart than the step, both ends among them. On the
 * sphere: it lies within 0.6 % of the length of the way over the ellipsoid, which no screen shows. Longitudes run on
 * from the first one, so that no line jumps over the map.
 */
export function geodesic(from: LonLat, to: LonLat, stepKm = 100): LonLat[] {
  const [a, b] = [vector(from), vector(to)];
  const angle = angleBetween(a, b);
  const steps = Math.max(1, Math.ceil((angle * KM_PER_RADIAN) / stepKm));
  const points: LonLat[] = [from];
  for (let i = 1; i < steps; i++) {
    points.push(runningOn(points.at(-1) as LonLat, place(between(a, b, angle, i / steps))));
  }
  points.push(runningOn(points.at(-1) as LonLat, to));
  return points;
}

/** The same place by the longitude that is nearest to that of the place before. */
export function runningOn([before]: LonLat, [longitude, latitude]: LonLat): LonLat {
  return [longitude + 360 * Math.round((before - longitude) / 360), latitude];
}

/** Kilometres over the sphere. */
export function distanceKm(from: LonLat, to: LonLat): number {
  return angleBetween(vector(from), vector(to)) * KM_PER_RADIAN;
}

/** Mercator as the map has it: the whole world is 0 to 1, west to east and north to south. */
export function mercator([longitude, latitude]: LonLat): [x: number, y: number] {
  const held = Math.max(-85.06, Math.min(85.06, latitude));
  return [(longitude + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * RADIANS) / 2)) / (2 * Math.PI)];
}

/** Where a point of {@link mercator} is. */
export function unmercator(x: number, y: number): [longitude: number, latitude: number] {
  return [x * 360 - 180, (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS];
}

type Vector = readonly [number, number, number];

function vector([longitude, latitude]: LonLat): Vector {
  const [l, p] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

function place([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Right for the smallest and the largest angles too, where the arc cosine is not. */
function angleBetween(a: Vector, b: Vector): number {
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

function between(a: Vector, b: Vector, angle: number, part: number): Vector {
  const [f, g] = [Math.sin((1 - part) * angle) / Math.sin(angle), Math.sin(part * angle) / Math.sin(angle)];
  return [f * a[0] + g * b[0], f * a[1] + g * b[1], f * a[2] + g * b[2]];
}
