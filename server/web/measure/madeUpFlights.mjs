const RADIANS = Math.PI / 180;
const DAY = 86_400_000;

/** Flights of a month between two hundred made-up airports, the same each time: a row and a line each. */
export function madeUpFlights(count, positions) {
  const random = seeded(7);
  const airports = Array.from({ length: 200 }, (_, i) => ({ code: `X${String(i).padStart(3, "0")}`, at: [random() * 340 - 170, random() * 120 - 50] }));
  const any = () => airports[Math.floor(random() * airports.length)];
  return Array.from({ length: count }, (_, i) => flight(i, any(), any(), Date.UTC(2024, 0, 1) + random() * 30 * DAY, 2 + random() * 8, positions));
}

function flight(index, from, to, began, hours, positions) {
  const icao = (0x400000 + ((index * 7919) % 2000)).toString(16);
  const [start, end] = [began, began + hours * 3_600_000].map((time) => new Date(time).toISOString());
  const points = way(from.at, to.at, positions).map(([longitude, latitude], i) => [
    Number((longitude + Math.sin(i) * 0.05).toFixed(5)),
    Number((latitude + Math.cos(i * 1.3) * 0.05).toFixed(5)),
    Math.round((i / (positions - 1)) * hours * 3600),
    33_000,
  ]);
  return {
    row: {
      icao,
      registration: `X-${icao}`,
      type: "A320",
      callsign: `TEST${index}`,
      ...side("takeoff", start, from),
      ...side("landing", end, to),
    },
    line: { row: index, icao, began: start, ended: end, stretches: stretches(points, index), from: lineEnd(from), to: lineEnd(to) },
  };
}

/** Every fifth flight has a hole in the middle. */
function stretches(points, index) {
  const [a, b] = [Math.floor(points.length * 0.6), Math.floor(points.length * 0.75)];
  return index % 5
    ? [{ heard: true, points }]
    : [{ heard: true, points: points.slice(0, a) }, { heard: false, points: points.slice(a - 1, b) }, { heard: true, points: points.slice(b - 1) }];
}

function side(name, time, { code, at: [longitude, latitude] }) {
  return {
    [`${name}_time`]: time,
    [`${name}_airport`]: code,
    [`${name}_evidence`]: "observed",
    [`${name}_probability`]: 1,
    [`${name}_longitude`]: longitude,
    [`${name}_latitude`]: latitude,
  };
}

function lineEnd({ code, at: [lon, lat] }) {
  return { airport: code, evidence: "observed", probability: 1, candidates: [], lon, lat };
}

function way(from, to, count) {
  const [a, b] = [from, to].map(([l, p]) => [Math.cos(p * RADIANS) * Math.cos(l * RADIANS), Math.cos(p * RADIANS) * Math.sin(l * RADIANS), Math.sin(p * RADIANS)]);
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])) || 1e-9;
  return Array.from({ length: count }, (_, i) => {
    const part = i / (count - 1);
    const [f, g] = [Math.sin((1 - part) * angle) / Math.sin(angle), Math.sin(part * angle) / Math.sin(angle)];
    const [x, y, z] = [0, 1, 2].map((k) => f * a[k] + g * b[k]);
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
}

function seeded(seed) {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 4294967296;
}
