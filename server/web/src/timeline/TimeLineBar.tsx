import type { Clock } from "./clocks";
import { HOLE_CLASSES } from "./hatch";
import { ZoomButtons } from "./ZoomButtons";

interface BarProps {
  clock: Clock;
  clocks: Clock[];
  onClock: (clock: Clock) => void;
  onZoom: (factor: number) => void;
  onWhole: () => void;
  /** Classes of the holes that there are. */
  holeClasses: Set<string>;
}

/** Over the time line: how near one looks, by which clock, and what the colours mean. */
export function TimeLineBar({ clock, clocks, onClock, onZoom, onWhole, holeClasses }: BarProps) {
  return (
    <div class="time-line-bar">
      <ZoomButtons onZoom={onZoom} onWhole={onWhole} />
      <label>
        <span class="time-line-clock">Clock</span>
        <select value={clock.name} onChange={(event) => onClock(clocks.find(({ name }) => name === event.currentTarget.value) ?? clock)}>
          {clocks.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <ul class="time-line-signs">
        <li>
          <span class="time-line-sign observed" aria-hidden="true" />
          heard
        </li>
        <li>
          <span class="time-line-sign inferred" aria-hidden="true" />
          inferred
        </li>
        <li>
          <span class="time-line-sign unknown" aria-hidden="true" />
          unknown
        </li>
        <li>
          <span class="time-line-sign stay" aria-hidden="true" />
          stay
        </li>
        {HOLE_CLASSES.filter(({ name }) => holeClasses.has(name)).map(({ name, says, hatch }) => (
          <li key={name}>
            <span class={`time-line-sign hatch-${hatch}`} aria-hidden="true" />
            {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
