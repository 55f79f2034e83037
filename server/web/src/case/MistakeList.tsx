import type { Mistake } from "./types";

/** What is wrong in a case.yaml, each with its line. */
export function MistakeList({ mistakes, onLine }: { mistakes: Mistake[]; onLine?: (line: number) => void }) {
  return (
    <ul class="mistakes">
      {mistakes.map((mistake, i) => (
        <li key={i}>
          {onLine ? <button onClick={() => onLine(mistake.line)}>Line {mistake.line}</button> : <strong>Line {mistake.line}</strong>} {mistake.sentence}
          {mistake.hint && <span class="quiet"> ({mistake.hint})</span>}
        </li>
      ))}
    </ul>
  );
}
