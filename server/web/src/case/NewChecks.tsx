/** A check that is being written: which part of a sentence a question bears out. */
export interface NewCheck {
  part: string;
  address: string;
}

interface Props {
  checks: NewCheck[];
  onChecks: (checks: NewCheck[]) => void;
}

export const NO_CHECK: NewCheck = { part: "", address: "" };

/** The checks of a new claim: each part of its sentence can have its own. */
export function NewChecks({ checks, onChecks }: Props) {
  const change = (at: number, check: NewCheck) => onChecks(checks.map((each, i) => (i === at ? check : each)));
  return (
    <>
      {checks.map((check, i) => (
        <fieldset key={i}>
          <legend>{checks.length === 1 ? "Its check" : `Check ${i + 1}`}</legend>
          <label>
            Which part of the sentence it checks
            <input required value={check.part} onInput={(event) => change(i, { ...check, part: event.currentTarget.value })} />
          </label>
          <label>
            The question's address on the Ask page
            <input required placeholder="/ask?kind=landings&at=Havana&type=IL96" value={check.address} onInput={(event) => change(i, { ...check, address: event.currentTarget.value })} />
          </label>
          {checks.length > 1 && (
            <div class="case-buttons">
              <button type="button" onClick={() => onChecks(checks.filter((_, other) => other !== i))}>
                Remove check {i + 1}
              </button>
            </div>
          )}
        </fieldset>
      ))}
      <div class="case-buttons">
        <button type="button" onClick={() => onChecks([...checks, NO_CHECK])}>
          Another check
        </button>
      </div>
    </>
  );
}
