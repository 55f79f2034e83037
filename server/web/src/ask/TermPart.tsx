import type { Problem } from "../api/client";
import type { Kind } from "../api/types";
import { type Draft, withTermInstead, withTexts, withoutTerm } from "./draft";
import { openByKeys } from "./openByKeys";
import type { Part } from "./sentence";
import { behindOf, type Group, wordsOf } from "./terms";
import { TermFields } from "./TermFields";

interface Props {
  part: Exclude<Part, { is: "certainty" }>;
  kind: Kind;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onAdd: (term: string) => void;
  /** The term that was just added. */
  added: string | null;
  problem: Problem | null;
}

const NONE: Partial<Record<Group, string>> = { who: "of any aircraft", where: "anywhere" };
const NAMES: Partial<Record<Group, string>> = { who: "Which aircraft", where: "Where" };

/** One part of the sentence: the word before it, what is written, and what is wrong with that. */
export function TermPart({ part, kind, draft, onDraft, onAdd, added, problem }: Props) {
  const { term } = part;
  const fields = term === null ? [] : [term, ...behindOf(term)];
  return (
    <span class="ask-part">
      {part.is === "choice" ? <Lead part={part} draft={draft} onDraft={onDraft} onAdd={onAdd} /> : <span>{wordsOf(part.term, draft.kind).before}</span>}
      {fields.map((each) => {
        const mistake = problem?.term === each ? `mistake-${each}` : undefined;
        return (
          <span class="ask-fields" key={each}>
            {each !== term && <span>{wordsOf(each, draft.kind).before}</span>}
            {!wordsOf(each, draft.kind).isSaid && (
              <TermFields
                words={wordsOf(each, draft.kind)}
                taken={kind.terms.find((taken) => taken.term === each)}
                texts={draft.terms[each] ?? []}
                onTexts={(texts) => onDraft(withTexts(draft, each, texts))}
                mistake={mistake}
                isFirst={each === added}
              />
            )}
            {mistake && (
              <span class="ask-mistake" id={mistake} role="alert">
                {problem?.message}
              </span>
            )}
          </span>
        );
      })}
      {part.is === "term" && part.canBeNone && (
        <button type="button" class="ask-small" aria-label={`Remove “${wordsOf(part.term, draft.kind).before}”`} onClick={() => onDraft(withoutTerm(draft, part.term))}>
          ×
        </button>
      )}
    </span>
  );
}

/** The word of a choice, which can be changed into that of another one. */
function Lead({ part, draft, onDraft, onAdd }: Pick<Props, "draft" | "onDraft" | "onAdd"> & { part: Extract<Part, { is: "choice" }> }) {
  const choose = (chosen: string) => {
    if (chosen === "") {
      onDraft(part.term === null ? draft : withoutTerm(draft, part.term));
    } else if (part.term === null) {
      onAdd(chosen);
    } else {
      onDraft(withTermInstead(draft, part.term, chosen));
    }
  };
  const terms = part.term === null ? part.instead : [part.term, ...part.instead];
  return (
    <select aria-label={NAMES[part.group]} value={part.term ?? ""} onKeyDown={openByKeys} onChange={(event) => choose(event.currentTarget.value)}>
      {part.canBeNone && <option value="">{NONE[part.group]}</option>}
      {terms.map((term) => (
        <option key={term} value={term}>
          {wordsOf(term, draft.kind).before}
          {part.term === null ? " …" : ""}
        </option>
      ))}
    </select>
  );
}
