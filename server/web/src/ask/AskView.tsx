import { MapView } from "../map/MapView";

export function AskView() {
  return <MapView />;
}
