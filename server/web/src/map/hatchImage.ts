import type { Map as MapLibre } from "maplibre-gl";
import type { Colours } from "./tokens";

/** What the map calls it. */
export const HATCH_IMAGE = "hatch";
const SIZE = 8;
const OPACITY = 0.55;

/** Gives the map the hatch of what nobody could hear, in the page's colours. */
export function drawHatch(map: MapLibre, colours: Colours): void {
  const image = { width: SIZE, height: SIZE, data: hatch(colours) };
  if (map.hasImage(HATCH_IMAGE)) {
    map.updateImage(HATCH_IMAGE, image);
  } else {
    map.addImage(HATCH_IMAGE, image);
  }
}

/** Pixel by pixel: a canvas that has to be read again would have the map wait for it. */
function hatch({ unknown }: Colours): Uint8ClampedArray<ArrayBuffer> {
  const data = new Uint8ClampedArray(4 * SIZE * SIZE);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const across = (x + y + 1) % SIZE;
      const distance = Math.min(across, SIZE - across) / Math.SQRT2;
      const alpha = OPACITY * Math.max(0, 1 - distance);
      data.set([...unknown, alpha].map((each) => each * 255), 4 * (y * SIZE + x));
    }
  }
  return data;
}
