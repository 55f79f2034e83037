import type { WrittenQuestion } from "../api/types";
import { addressOfQuestion } from "./asking";
import { FoundTable } from "./FoundTable";
import { Sentences } from "./Sentences";
import type { CheckResult, LookedForResult, OutcomeWord } from "./types";
import { count } from "./verdict";

const OUTCOMES: Record<OutcomeWord, string> = {
  met: "as expected",
  disputed: "as expected, and another document says otherwise",
  contradicted: "it was otherwise",
  "not-seen": "not seen",
};

/** A check: what was asked, what came, and the rows that it rests on. */
export function CheckBlock({ check, told }: { check: CheckResult; told: string[] }) {
  return (
    <section class="check">
      <h4>Check: {check.part}</h4>
      <p>
        <strong class={`outcome outcome-${check.outcome}`}>{OUTCOMES[check.outcome]}</strong>
      </p>
      <Question question={check.question} />
      <Sentences title="Because" sentences={check.because.filter((reason) => !told.includes(reason))} />
      <FoundTable caption="Rows as expected" found={check.met} />
      {check.outcome !== "met" && <FoundTable caption="Rows that differ" found={check.differing} />}
      <Around seeing={check.seeing} caveats={check.caveats} />
    </section>
  );
}

/** What was looked for besides, which decides nothing. */
export function LookedForBlock({ lookedFor }: { lookedFor: LookedForResult }) {
  return (
    <section class="check">
      <h4>Looked for besides: {lookedFor.why}</h4>
      <p>{lookedFor.found.count === 0 ? "Nothing was found." : `${count(lookedFor.found.count, "row")} found. This decides nothing about the claim.`}</p>
      <Question question={lookedFor.question} />
      <FoundTable caption="Rows found" found={lookedFor.found} />
      <Around seeing={lookedFor.seeing} caveats={lookedFor.caveats} />
    </section>
  );
}

function Question({ question }: { question: WrittenQuestion & { command: string } }) {
  const address = addressOfQuestion(question);
  return (
    <p class="asked">
      <code>{question.command}</code> {address && <a href={address}>Show on map and time line</a>}
    </p>
  );
}

function Around({ seeing, caveats }: { seeing: string[]; caveats: string[] }) {
  return (
    <>
      <Sentences title="What could have been seen" sentences={seeing} />
      {caveats.length > 0 && (
        <details>
          <summary>{count(caveats.length, "caveat")}</summary>
          <ul>
            {caveats.map((caveat, i) => (
              <li key={i}>{caveat}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
