import type { Choice } from "../api/types";
import { percent } from "./certainty";

/** Airports where something may have been, each with a bar as long as it is probable. */
export function Candidates({ choices, title }: { choices: Choice[]; title: string }) {
  const rest = 1 - choices.reduce((sum, choice) => sum + choice.probability, 0);
  return (
    <ul class="candidates" aria-label={title}>
      {choices.map((choice) => (
        <li key={choice.airport}>
          <span>{choice.airport}</span>
          <meter min={0} max={1} value={choice.probability} aria-hidden="true" />
          <span>{percent(choice.probability)}</span>
        </li>
      ))}
      {rest >= 0.005 && (
        <li class="candidates-rest">
          <span>elsewhere</span>
          <meter min={0} max={1} value={rest} aria-hidden="true" />
          <span>{percent(rest)}</span>
        </li>
      )}
    </ul>
  );
}
