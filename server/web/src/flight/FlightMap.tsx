import { useEffect, useMemo } from "preact/hooks";
import { Selection, useSelected } from "../answer/selection";
import type { Answer, Row } from "../api/types";
import { MapView } from "../map/MapView";
import { placeNear } from "./nearMap";
import { heardOf } from "./useFlight";

interface Props {
  flight: Row;
  /** Of the flight among those of its time. */
  place: number;
  flights: Answer;
  positions: Answer;
  /** Of the positions. */
  selection: Selection;
}

/** Pixels of the map within which a position is pointed at. */
const NEAR_PX = 14;

/** The line of a flight, and where on it the aircraft was at the moment that is looked at. */
export function FlightMap({ flight, place, flights, positions, selection }: Props) {
  const ofMap = useMemo(() => new Selection(), [flights]);
  useEffect(() => ofMap.select(place), [ofMap, place]);
  const { hovered, selected } = useSelected(selection);
  const [first, last] = heardOf(flight);
  const moment = positions.rows[hovered ?? selected ?? -1]?.["time"];
  const window = useMemo(
    () => ({ from: new Date(first), to: new Date(last), head: typeof moment === "string" ? new Date(Math.min(last - 1, Math.max(first, Date.parse(moment)))) : null }),
    [first, last, moment],
  );
  return <MapView answer={flights} selection={ofMap} window={window} onPoint={(at, pixel) => selection.hover(at && placeNear(positions.rows, at, NEAR_PX * pixel))} />;
}
