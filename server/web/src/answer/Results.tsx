import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Splitter } from "../app/Splitter";
import type { View } from "./view";
import "./results.css";

interface Props {
  map: ComponentChildren;
  timeLine: ComponentChildren;
  table: ComponentChildren;
  /** All of the selected row; null where none is selected. */
  details: ComponentChildren | null;
  view: View;
  onView: (view: View) => void;
  /** What is shown over time. */
  timeName?: string;
  /** How much of the height belongs to the map at first, in percent. */
  mapShare?: number;
}


/** Map, time line and table of an answer at once; in a narrow window one of them, chosen at its foot. */
export function Results({ map, timeLine, table, details, view, onView, timeName = "Time line", mapShare = 64 }: Props) {
  const tabs: { view: View; name: string }[] = [
    { view: "table", name: "Table" },
    { view: "map", name: "Map" },
    { view: "time", name: timeName },
  ];
  const [left, setLeft] = useState(50);
  const [top, setTop] = useState(mapShare);
  const [rows, setRows] = useState(45);
  return (
    <div class={`results results-shows-${view}`}>
      <div class="results-panes">
        <div class="results-side results-seen" style={{ flexBasis: `${left}%` }}>
          <div class="results-map" style={{ flexBasis: `${top}%` }}>
            {map}
          </div>
          <Splitter name="Height of the map" isSideways={false} share={top} onShare={setTop} />
          <div class="results-time">{timeLine}</div>
        </div>
        <Splitter name="Width of the map" isSideways share={left} onShare={setLeft} />
        <div class="results-side results-told">
          <div class="results-rows" style={{ flexBasis: details ? `${rows}%` : "100%" }}>
            {table}
          </div>
          {details && <Splitter name="Height of the table" isSideways={false} share={rows} onShare={setRows} />}
          {details && <div class="results-details">{details}</div>}
        </div>
      </div>
      <div class="results-tabs" role="group" aria-label="Show">
        {tabs.map((tab) => (
          <button key={tab.view} type="button" aria-pressed={tab.view === view} onClick={() => onView(tab.view)}>
            {tab.name}
          </button>
        ))}
      </div>
    </div>
  );
}
