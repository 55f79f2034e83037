import { useState } from "preact/hooks";
import { askOfAddress } from "./asking";
import { NewChecks, NO_CHECK } from "./NewChecks";
import { addClaim, isOutdated, sentenceOf } from "./requests";
import type { CaseContent } from "./types";
import type { LoadedCase } from "./useCase";

interface Props {
  id: string;
  loaded: LoadedCase;
  content: CaseContent;
  onDone: () => void;
}

const EMPTY = { id: "", says: "", how: "", untestable: "" };

/** Adds a claim: what is said, by whom, and either questions that check it or why this data cannot. */
export function NewClaim({ id, loaded, content, onDone }: Props) {
  const [claim, setClaim] = useState(EMPTY);
  const [checks, setChecks] = useState([NO_CHECK]);
  const [by, setBy] = useState<string[]>([]);
  const [isTestable, setTestable] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);

  const add = async () => {
    const written = checks.map(({ part, address }) => ({ part, ask: askOfAddress(address) }));
    const wrong = written.findIndex(({ ask }) => ask === null);
    if (isTestable && wrong >= 0) {
      setProblem(`“${checks[wrong]?.address}” is no address of a question: ask it on the Ask page, and copy the address from the browser's bar.`);
      return;
    }
    const checking = isTestable ? { checks: written } : { untestable: claim.untestable };
    try {
      setProblem(null);
      loaded.changed(await addClaim(id, loaded.read?.version ?? "", { id: claim.id, says: claim.says, by, how: claim.how, ...checking }));
      onDone();
    } catch (e) {
      setProblem(isOutdated(e) ? `${sentenceOf(e)} Save again to add it to what is there now.` : sentenceOf(e));
      if (isOutdated(e)) {
        loaded.reload();
      }
    }
  };
  const text = (field: keyof typeof EMPTY) => ({ required: true, value: claim[field], onInput: (event: { currentTarget: { value: string } }) => setClaim({ ...claim, [field]: event.currentTarget.value }) });

  return (
    <form
      class="case-form"
      aria-label="A new claim"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        What is claimed, in one sentence
        <textarea rows={2} {...text("says")} />
      </label>
      <label>
        A short name for it
        <input pattern="[a-z0-9]+(-[a-z0-9]+)*" placeholder="il96-to-havana" title="Small letters, digits and hyphens" {...text("id")} />
      </label>
      <fieldset>
        <legend>Who says it</legend>
        {content.sources.length === 0 && <p class="quiet">The case has no sources yet.</p>}
        {content.sources.map((source) => (
          <label key={source.id} class="case-choice">
            <input type="checkbox" checked={by.includes(source.id)} onChange={(event) => setBy(event.currentTarget.checked ? [...by, source.id] : by.filter((each) => each !== source.id))} />
            {source["print-as"]}
          </label>
        ))}
      </fieldset>
      <label>
        How it would be checked
        <textarea rows={2} {...text("how")} />
      </label>
      <fieldset>
        <legend>Can this data check it?</legend>
        <label class="case-choice">
          <input type="radio" name="testable" checked={isTestable} onChange={() => setTestable(true)} /> Questions do: rows bear it out
        </label>
        <label class="case-choice">
          <input type="radio" name="testable" checked={!isTestable} onChange={() => setTestable(false)} /> It cannot speak to it
        </label>
        {isTestable ? (
          <NewChecks checks={checks} onChecks={setChecks} />
        ) : (
          <label>
            Why not
            <textarea rows={2} {...text("untestable")} />
          </label>
        )}
      </fieldset>
      {problem && <p class="problem" role="alert">{problem}</p>}
      <div class="case-buttons">
        <button class="first">Add it</button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
