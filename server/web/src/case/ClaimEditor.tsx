import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { changes, type Draft, draftOf, differing, type Edit, FIELD_NAMES, FIELDS, rebased } from "./draft";
import { changeClaim, isOutdated, readCase, sentenceOf } from "./requests";
import type { LoadedCase } from "./useCase";
import { inWords, VERDICTS } from "./verdict";

interface Props {
  id: string;
  claim: string;
  edit: Edit;
  loaded: LoadedCase;
}

/** Edits a claim in place. Where somebody else wrote meanwhile, both are shown and nothing is lost. */
export function ClaimEditor({ id, claim, edit, loaded }: Props) {
  const { seen, mine, theirs } = edit;
  const [problem, setProblem] = useState<string | null>(null);
  const end = () => loaded.edit(claim, null);

  const write = async (version: string, base: Draft, draft: Draft) => {
    try {
      setProblem(null);
      loaded.changed(await changeClaim(id, version, claim, changes(base, draft)));
      end();
    } catch (e) {
      setProblem(sentenceOf(e));
      if (isOutdated(e)) {
        loaded.edit(claim, { ...edit, theirs: await readCase(id) });
      }
    }
  };
  const now = theirs?.case?.claims.find((each) => each.id === claim);
  const take = () => {
    if (theirs) {
      loaded.changed(theirs);
      end();
    }
  };

  return (
    <form
      class="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        void write(edit.version, seen, mine);
      }}
    >
      <Fields draft={mine} onChange={(draft) => loaded.edit(claim, { ...edit, mine: draft })} />
      {problem && <p class="problem" role="alert">{problem}</p>}
      {now && theirs && (
        <Meanwhile seen={seen} theirs={draftOf(now)} mine={mine}>
          <button type="button" onClick={take}>
            Take what is there now
          </button>
          <button type="button" onClick={() => void write(theirs.version, draftOf(now), rebased(seen, draftOf(now), mine))}>
            Write mine over it
          </button>
        </Meanwhile>
      )}
      {theirs && !now && <p class="problem">The claim is not there any more. What you wrote stands above, to be copied.</p>}
      <div class="case-buttons">
        {!theirs && <button class="first">Save</button>}
        <button type="button" onClick={end}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Fields({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  return (
    <>
      {FIELDS.map((field) => (
        <label key={field}>
          {FIELD_NAMES[field]}
          {field === "expected" ? (
            <select value={draft.expected} onChange={(event) => onChange({ ...draft, expected: event.currentTarget.value })}>
              <option value="">none</option>
              {VERDICTS.map((verdict) => (
                <option key={verdict} value={verdict}>
                  {inWords(verdict)}
                </option>
              ))}
            </select>
          ) : (
            <textarea rows={field === "note" ? 2 : 3} required={field !== "note"} value={draft[field]} onInput={(event) => onChange({ ...draft, [field]: event.currentTarget.value })} />
          )}
        </label>
      ))}
    </>
  );
}

/** What somebody else changed, and what would become of it. */
function Meanwhile({ seen, theirs, mine, children }: { seen: Draft; theirs: Draft; mine: Draft; children: ComponentChildren }) {
  const fields = differing(seen, theirs);
  return (
    <section class="meanwhile" aria-label="What was changed meanwhile">
      {fields.length === 0 && <p>This claim was not changed, only something else in the case.</p>}
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{FIELD_NAMES[field]}</dt>
            <dd>
              <span class="quiet">When you began:</span> {seen[field] || "nothing"}
            </dd>
            <dd>
              <span class="quiet">Now:</span> {theirs[field] || "nothing"}
            </dd>
            <dd>
              <span class="quiet">Yours:</span> {mine[field] || "nothing"}
            </dd>
          </div>
        ))}
      </dl>
      <div class="case-buttons">{children}</div>
    </section>
  );
}
