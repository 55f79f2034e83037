import { useMemo } from "preact/hooks";
import type { Clock } from "../timeline/clocks";
import { HOLE_CLASSES } from "../timeline/hatch";
import { ZoomButtons } from "../timeline/ZoomButtons";
import type { Hole, LikelyEnd, Report } from "./profile";
import type { ProfileSight } from "./useProfileSight";

interface Props {
  clock: Clock;
  clocks: Clock[];
  onClock: (clock: Clock) => void;
  sight: ProfileSight;
  reports: Report[];
  holes: Hole[];
  ends: LikelyEnd[];
}

/** How near one looks at the profile, by which clock, and what its signs mean. */
export function ProfileBar({ clock, clocks, onClock, sight, reports, holes, ends }: Props) {
  const classes = new Set(holes.map(({ holeClass }) => holeClass));
  const removed = useMemo(() => reports.filter((report) => report.removed !== null).length, [reports]);
  return (
    <div class="time-line-bar">
      <ZoomButtons onZoom={(factor) => sight.zoom(factor)} onWhole={sight.whole} />
      <label>
        <span class="time-line-clock">Clock</span>
        <select value={clock.name} onChange={(event) => onClock(clocks.find(({ name }) => name === event.currentTarget.value) ?? clock)}>
          {clocks.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <ul class="time-line-signs">
        <Sign look="observed" says="heard" />
        <Sign look="stay" says="on the ground" />
        {ends.length > 0 && <Sign look="inferred" says="when an end must have been" />}
        {removed > 0 && <Sign look="profile-removed" says={`${removed.toLocaleString("en")} that are no travel`} />}
        {HOLE_CLASSES.filter(({ name }) => classes.has(name)).map(({ name, says, hatch }) => (
          <Sign key={name} look={`hatch-${hatch}`} says={says} />
        ))}
      </ul>
    </div>
  );
}

function Sign({ look, says }: { look: string; says: string }) {
  return (
    <li>
      <span class={`time-line-sign ${look}`} aria-hidden="true" />
      {says}
    </li>
  );
}
