import type { Answer } from "../api/types";

interface Entry {
  className: string;
  says: string;
}

const HEARD: Entry = { className: "line observed", says: "heard" };
const INFERRED: Entry = { className: "line inferred", says: "inferred: nobody heard it there" };
const JAMMED: Entry = { className: "line jammed", says: "flown while places were jammed or spoofed" };
const ENTRIES: Record<string, Entry[]> = {
  gaps: [{ className: "line unknown", says: "silent between these places" }],
  marks: [
    { className: "dot jammed", says: "jammed or spoofed" },
    { className: "dot hollow unknown", says: "other reports that are no travel" },
  ],
  positions: [HEARD, { className: "line inferred", says: "silent between these places" }, JAMMED, { className: "dot hollow unknown", says: "reports that are no travel" }],
  stays: [{ className: "dot ring stay", says: "stay: the larger, the longer" }],
  landings: [
    { className: "dot observed", says: "landing that was heard" },
    { className: "dot inferred", says: "inferred landing" },
  ],
};
const FLIGHTS = [HEARD, INFERRED, JAMMED, { className: "line fading", says: "fades: nobody knows the end" }];
const COVERAGE: Entry[] = [
  { className: "tint low", says: "somebody heard below 5,000 ft" },
  { className: "tint middle", says: "below 20,000 ft" },
  { className: "tint high", says: "only high" },
  { className: "tint none", says: "deaf: nobody was heard there at all" },
];

interface LegendProps {
  answer: Answer | null;
  /** Whether there is room for it beside what the map shows. */
  isOpen: boolean;
  isCovered: boolean;
  onCovered: (shown: boolean) => void;
  problem: string | null;
}

/** What the signs on the map mean; and the switch for where anybody was heard. */
export function Legend({ answer, isOpen, isCovered, onCovered, problem }: LegendProps) {
  const entries = [...(answer ? (ENTRIES[answer.question.kind] ?? FLIGHTS) : []), ...(isCovered ? COVERAGE : [])];
  return (
    <details class="map-legend" open={isOpen}>
      <summary>Signs</summary>
      <ul>
        {entries.map(({ className, says }) => (
          <li key={says}>
            <span class={`map-sign ${className}`} aria-hidden="true" />
            {says}
          </li>
        ))}
      </ul>
      <label>
        <input type="checkbox" checked={isCovered} onChange={(event) => onCovered(event.currentTarget.checked)} />
        Where anybody was heard
      </label>
      {problem && <p class="quiet">{problem}</p>}
    </details>
  );
}
