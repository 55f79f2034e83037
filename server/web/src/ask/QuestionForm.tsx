import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../api/client";
import type { Kind, WrittenQuestion } from "../api/types";
import { CertaintyChoice } from "./CertaintyChoice";
import { askedBy, type Draft, NEW_DRAFT, withTerm } from "./draft";
import { openByKeys } from "./openByKeys";
import { addable, type Part, partsOf } from "./sentence";
import { behindOf, wordsOf } from "./terms";
import { TermPart } from "./TermPart";
import "./form.css";

interface Props {
  kinds: Kind[];
  /** As it was asked; null before the first one. */
  question: WrittenQuestion | null;
  /** What must still be said. */
  missing: string | null;
  /** What the server says is wrong with it. */
  problem: Problem | null;
  onAsk: (question: WrittenQuestion) => void;
}

/** The question as a sentence in which each part can be changed. */
export function QuestionForm({ kinds, question, missing, problem, onAsk }: Props) {
  const [of, setOf] = useState(question);
  const [draft, setDraft] = useState<Draft>(question ?? NEW_DRAFT);
  const [added, setAdded] = useState<string | null>(missing);
  const form = useRef<HTMLFormElement>(null);
  // At once and not in an effect, which could come after somebody has begun to write.
  if (of !== question) {
    setOf(question);
    setDraft(question ?? NEW_DRAFT);
    setAdded(missing);
  }
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus(), [problem]);

  const kind = kinds.find((each) => each.kind === draft.kind) ?? { kind: draft.kind, says: "", terms: [] };
  const parts = partsOf(draft, kind);
  const add = (term: string) => {
    setDraft(withTerm(draft, term));
    setAdded(term);
  };
  return (
    <form
      class="ask-form"
      ref={form}
      aria-label="Question"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(askedBy(draft, kind));
      }}
    >
      <div class="ask-sentence">
        <span class="ask-part">
          Show
          <select aria-label="What is asked for" value={draft.kind} onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value })}>
            {kinds.map((each) => (
              <option key={each.kind} value={each.kind} title={each.says}>
                {each.kind}
              </option>
            ))}
          </select>
        </span>
        {parts.map((part) =>
          part.is === "certainty" ? (
            <CertaintyChoice key="certainty" draft={draft} onDraft={setDraft} problem={problem} />
          ) : (
            <TermPart key={keyOf(part)} part={part} kind={kind} draft={draft} onDraft={setDraft} onAdd={add} added={added} problem={problem} />
          ),
        )}
        <AndAlso terms={addable(draft, kind)} kind={draft.kind} onAdd={add} />
        <button type="submit" class="first ask-ask">
          Ask
        </button>
      </div>
      <Unplaced problem={problem} parts={parts} />
    </form>
  );
}

/** A choice keeps its place in the sentence, whatever is chosen. */
function keyOf(part: Part): string {
  return part.is === "choice" ? `${part.group} ${part.place}` : part.is === "term" ? part.term : part.is;
}

function AndAlso({ terms, kind, onAdd }: { terms: string[]; kind: string; onAdd: (term: string) => void }) {
  return (
    <select class="ask-also" aria-label="Narrow it further" value="" onKeyDown={openByKeys} onChange={(event) => onAdd(event.currentTarget.value)}>
      <option value="">and also …</option>
      {terms.map((term) => (
        <option key={term} value={term}>
          {wordsOf(term, kind).before} …
        </option>
      ))}
    </select>
  );
}

/** A mistake that belongs to no part of the sentence. */
function Unplaced({ problem, parts }: { problem: Problem | null; parts: Part[] }) {
  if (!problem || problem.status !== 400) {
    return null;
  }
  const isPlaced = parts.some((part) => isAbout(problem, part));
  return isPlaced ? null : (
    <p class="ask-mistake" role="alert">
      {problem.message}
    </p>
  );
}

function isAbout(problem: Problem, part: Part): boolean {
  if (part.is === "certainty") {
    return problem.term === "min-probability" || problem.term === "observed-only";
  }
  return part.term !== null && problem.term !== undefined && [part.term, ...behindOf(part.term)].includes(problem.term);
}
