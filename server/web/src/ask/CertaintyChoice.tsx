import type { Problem } from "../api/client";
import { type Draft, withTexts, withoutTerm } from "./draft";

interface Props {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  problem: Problem | null;
}

const LEAST = "min-probability";
const OBSERVED = "observed-only";
const STEPS = ["0.9", "0.95", "0.99"];

/** How sure a take-off or a landing must be to be named; below 0.8 nothing is ever named. */
export function CertaintyChoice({ draft, onDraft, problem }: Props) {
  const isObserved = draft.terms[OBSERVED]?.[0] === "true";
  const least = draft.terms[LEAST]?.[0] ?? "";
  const steps = least === "" || STEPS.includes(least) ? STEPS : [...STEPS, least];
  const isWrong = problem?.term === LEAST || problem?.term === OBSERVED;
  const choose = (chosen: string) => {
    const open = withoutTerm(withoutTerm(draft, LEAST), OBSERVED);
    onDraft(chosen === "" ? open : chosen === OBSERVED ? withTexts(open, OBSERVED, ["true"]) : withTexts(open, LEAST, [chosen]));
  };
  return (
    <span class="ask-part">
      <select
        aria-label="How sure it must be"
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? "mistake-certainty" : undefined}
        value={isObserved ? OBSERVED : least}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">heard or inferred</option>
        {steps.map((step) => (
          <option key={step} value={step}>
            heard, or inferred with {step} or more
          </option>
        ))}
        <option value={OBSERVED}>only what was heard</option>
      </select>
      {isWrong && (
        <span class="ask-mistake" id="mistake-certainty" role="alert">
          {problem?.message}
        </span>
      )}
    </span>
  );
}
