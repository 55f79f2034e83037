import type { Feature, Polygon, Position } from "geojson";

const RADIANS = Math.PI / 180;
const J2000 = Date.UTC(2000, 0, 1, 12);
const MS_PER_DAY = 86_400_000;

/** Where the sun stands in the zenith, in degrees. */
export interface Sun {
  longitude: number;
  latitude: number;
}

/**
 * The sun by the low-precision formula of the Astronomical Almanac (section C, "Low precision formulas for the Sun"),
 * good to 0.01 degrees between 1950 and 2050, and sidereal time by the U.S. Naval Observatory's "Computing Greenwich
 * Apparent Sidereal Time".
 */
export function sunAt(time: Date): Sun {
  const days = (time.getTime() - J2000) / MS_PER_DAY;
  const anomaly = (357.528 + 0.9856003 * days) * RADIANS;
  const longitude = (280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS;
  const tilt = (23.439 - 0.0000004 * days) * RADIANS;
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude)) / RADIANS;
  const sidereal = (18.697374558 + 24.06570982441908 * days) * 15;
  return {
    longitude: ((((ascension - sidereal) % 360) + 540) % 360) - 180,
    latitude: Math.asin(Math.sin(tilt) * Math.sin(longitude)) / RADIANS,
  };
}

/** The half of the world where the middle of the sun is below the horizon; air that bends its light is left out. */
export function nightAt(time: Date): Feature<Polygon> {
  const sun = sunAt(time);
  const tangent = Math.tan((Math.abs(sun.latitude) < 0.01 ? 0.01 : sun.latitude) * RADIANS);
  const edge: Position[] = [];
  for (let longitude = -180; longitude <= 180; longitude += 2) {
    edge.push([longitude, Math.atan(-Math.cos((longitude - sun.longitude) * RADIANS) / tangent) / RADIANS]);
  }
  const darkPole = tangent > 0 ? -90 : 90;
  const ring = [...edge, [180, darkPole], [-180, darkPole], edge[0] as Position];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
