import type { Clock } from "../timeline/clocks";
import { HOLE_CLASSES } from "../timeline/hatch";
import type { Hole, Report } from "./profile";

interface Props {
  report: Report | null;
  /** The silence that is pointed at. */
  hole: Hole | null;
  clock: Clock;
}

/** What the place of the profile says that is pointed at. */
export function ProfileReadout({ report, hole, clock }: Props) {
  return (
    <p class="profile-readout" role="status">
      {hole ? <Silence hole={hole} /> : report ? <Said report={report} clock={clock} /> : <span class="quiet">Point at the profile, or use the arrow keys; Enter selects a position, with the row that it comes from.</span>}
    </p>
  );
}

function Silence({ hole }: { hole: Hole }) {
  const says = HOLE_CLASSES.find(({ name }) => name === hole.holeClass)?.says ?? "not heard";
  return (
    <>
      Not heard from {clockText(hole.from, 0)} to {clockText(hole.to, 0)} UTC: {hole.coverage || says}
    </>
  );
}

function Said({ report, clock }: { report: Report; clock: Clock }) {
  const { time, altitude, speed, isOnGround, removed } = report;
  return (
    <>
      <strong>{clockText(time, 0)} UTC</strong>
      {clock.offset !== 0 && ` (${clockText(time, clock.offset)} ${clock.name})`}
      {isOnGround ? ", on the ground" : altitude === null ? ", altitude not said" : `, ${Math.round(altitude).toLocaleString("en")} ft`}
      {speed !== null && `, ${Math.round(speed)} kt`}
      {removed && <span class="profile-no-travel">, no travel: {removed}</span>}
    </>
  );
}

function clockText(time: number, offset: number): string {
  return new Date(time + offset).toISOString().slice(0, 19).replace("T", " ");
}
