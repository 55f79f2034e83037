import type { Row } from "../api/types";
import type { LonLat } from "../map/geodesic";

const DEGREE = Math.PI / 180;

/** The place in an answer of the position that is nearest to a point of the map; null where none is within so many degrees. */
export function placeNear(rows: Row[], [longitude, latitude]: LonLat, within: number): number | null {
  const narrow = Math.cos(latitude * DEGREE);
  let [nearest, least]: [number | null, number] = [null, within];
  rows.forEach(({ longitude: east, latitude: north, removed }, place) => {
    if (typeof east === "number" && typeof north === "number" && removed === null) {
      const across = ((((east - longitude) % 360) + 540) % 360) - 180;
      const distance = Math.hypot(north - latitude, across * narrow);
      if (distance < least) {
        [nearest, least] = [place, distance];
      }
    }
  });
  return nearest;
}
