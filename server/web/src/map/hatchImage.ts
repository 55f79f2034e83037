import type { Map as MapLibre } from "maplibre-gl";
import { type Colours, css } from "./tokens";

/** What the map calls it. */
export const HATCH_IMAGE = "hatch";
const SIZE = 8;

/** Gives the map the hatch of what nobody could hear, in the page's colours. */
export function drawHatch(map: MapLibre, colours: Colours): void {
  const tile = document.createElement("canvas");
  [tile.width, tile.height] = [SIZE, SIZE];
  const pen = tile.getContext("2d")!;
  pen.strokeStyle = css(colours.unknown, 0.55);
  pen.beginPath();
  for (const start of [-SIZE, 0, SIZE]) {
    pen.moveTo(start, SIZE);
    pen.lineTo(start + SIZE, 0);
  }
  pen.stroke();
  const image = pen.getImageData(0, 0, SIZE, SIZE);
  if (map.hasImage(HATCH_IMAGE)) {
    map.updateImage(HATCH_IMAGE, image);
  } else {
    map.addImage(HATCH_IMAGE, image);
  }
}
