/**
 * The polygons of a TopoJSON file of countries on the file's own grid of whole steps. Longitudes run on past
 * the antimeridian instead of jumping back, and a ring around a pole is closed by way of the pole, so that each
 * polygon is an ordinary one on the plane. Its west end lies within one turn from the grid's west.
 */
export function outlines(topology) {
  const [width, height] = topology.transform.scale;
  const [west, south] = topology.transform.translate;
  const grid = { west, south, width, height, turn: Math.round(360 / width), pole: Math.round((-90 - south) / height) };
  const arcs = topology.arcs.map(absolute);
  const areas = topology.objects.countries.geometries.flatMap((country) =>
    polygons(country)
      .map((polygon) => polygon.map((ring) => unwrapped(joined(ring, arcs), grid)))
      .map(([outer, ...holes]) => [isArea(outer) ? outer : square(outer), ...holes.filter(isArea)])
      .map((rings) => ({ number: country.id ?? "", name: country.properties.name, ...area(rings, grid) })),
  );
  return { grid, areas };
}

function polygons(country) {
  return country.type === "Polygon" ? [country.arcs] : (country.arcs ?? []);
}

/** Arcs are written as steps from point to point. */
function absolute(arc) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

/** A ring's arcs one after the other, a negative number meaning an arc backwards; not closed. */
function joined(ring, arcs) {
  return ring.flatMap((index) => {
    const arc = index < 0 ? arcs[~index].toReversed() : arcs[index];
    return arc.slice(0, -1);
  });
}

/** On the grid, the Vatican and many an atoll are but a point or a line. */
function isArea(ring) {
  return ring.length > 2;
}

/** The least that holds a point or a line on the grid. */
function square(ring) {
  const [west, south, east, north] = [least(ring, 0), least(ring, 1), most(ring, 0) + 1, most(ring, 1) + 1];
  return [[west, south], [east, south], [east, north], [west, north]];
}

function unwrapped(ring, grid) {
  let shift = 0;
  const points = ring.map(([x, y], i) => {
    const step = i > 0 ? x - ring[i - 1][0] : 0;
    shift += step > grid.turn / 2 ? -grid.turn : step < -grid.turn / 2 ? grid.turn : 0;
    return [x + shift, y];
  });
  const [first, last] = [points[0], points.at(-1)];
  const whole = Math.round((last[0] - first[0]) / grid.turn) * grid.turn;
  if (whole !== 0) {
    points.push([first[0] + whole, first[1]], [first[0] + whole, grid.pole], [first[0], grid.pole]);
  }
  return points;
}

/** A polygon moved by whole turns to begin within the first one, the rectangle it fills, and its middle in degrees. */
function area(rings, grid) {
  const begin = least(rings[0], 0);
  const moved = rings.map((ring) => {
    const turns = Math.floor(begin / grid.turn) + Math.floor((least(ring, 0) - begin) / grid.turn);
    return ring.map(([x, y]) => [x - turns * grid.turn, y]);
  });
  const [west, south, east, north] = [least(moved[0], 0), least(moved[0], 1), most(moved[0], 0), most(moved[0], 1)];
  const middle = [
    grid.west + (grid.width * (west + east)) / 2,
    grid.south + (grid.height * (south + north)) / 2,
  ];
  return { rings: moved, west, east, south, north, middle };
}

const least = (points, axis) => Math.min(...points.map((point) => point[axis]));
const most = (points, axis) => Math.max(...points.map((point) => point[axis]));

/** The two parts of an area without holes on either side of a parallel. */
export function cut(whole, latitude, grid) {
  const y = Math.round((latitude - grid.south) / grid.height);
  const part = (isInside) => ({ ...whole, ...area([clipped(whole.rings[0], y, isInside)], grid) });
  return { north: part((point) => point[1] >= y), south: part((point) => point[1] <= y) };
}

/** Keeps the points on one side, and puts one where an edge crosses over. */
function clipped(ring, y, isInside) {
  return ring.flatMap((point, i) => {
    const last = ring.at(i - 1);
    const kept = isInside(point) ? [point] : [];
    if (isInside(point) === isInside(last) || point[1] === y || last[1] === y) {
      return kept;
    }
    const share = (y - last[1]) / (point[1] - last[1]);
    return [[Math.round(last[0] + share * (point[0] - last[0])), y], ...kept];
  });
}
