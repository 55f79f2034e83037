import type { VerdictWord } from "./types";
import { inWords } from "./verdict";

const SHAPES: Record<VerdictWord, string> = {
  supported: "M3 8.5 6.5 12 13 4.5",
  "partly-supported": "M3 8.5 6.5 12 M9.5 8.3 13 4.5",
  contradicted: "M4 4 12 12 M12 4 4 12",
  "not-seen": "M8 2.5a5.5 5.5 0 1 0 .01 0",
  "not-testable": "M3 8H13",
};

/** A verdict by colour, shape and word. */
export function VerdictMark({ verdict }: { verdict: VerdictWord }) {
  return (
    <span class={`verdict verdict-${verdict}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={SHAPES[verdict]} />
      </svg>
      {inWords(verdict)}
    </span>
  );
}
