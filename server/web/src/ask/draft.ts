import type { Kind, WrittenQuestion } from "../api/types";
import { said } from "./question";
import { behindOf, wordsOf } from "./terms";

/** A question that is being written: texts may still be empty, and terms stay that only another kind takes. */
export type Draft = WrittenQuestion;

export const NEW_DRAFT: Draft = { kind: "landings", terms: {} };

/** With these texts of a term. */
export function withTexts(draft: Draft, term: string, texts: string[]): Draft {
  return { ...draft, terms: { ...draft.terms, [term]: texts } };
}

/** With a term to be filled in; what stands behind it comes with it. */
export function withTerm(draft: Draft, term: string): Draft {
  const words = wordsOf(term, draft.kind);
  const next = withTexts(draft, term, words.isSaid ? ["true"] : words.several === "and" ? ["", ""] : [words.usual ?? ""]);
  return behindOf(term).reduce(withTerm, next);
}

/** Without a term and what stands behind it. */
export function withoutTerm(draft: Draft, term: string): Draft {
  const kept = Object.entries(draft.terms).filter(([each]) => each !== term && !behindOf(term).includes(each));
  return { ...draft, terms: Object.fromEntries(kept) };
}

/** With another term in the place of one, and its text where both take names of the same sort. */
export function withTermInstead(draft: Draft, term: string, instead: string): Draft {
  const [before, after] = [wordsOf(term, draft.kind), wordsOf(instead, draft.kind)];
  const next = withTerm(withoutTerm(draft, term), instead);
  const [text] = draft.terms[term] ?? [];
  const isAlike = before.completes !== undefined && before.completes === after.completes;
  return isAlike && text ? withTexts(next, instead, after.several === "and" ? [text, ""] : [text]) : next;
}

/** What is asked by it: without what is empty, and what its kind does not take. */
export function askedBy(draft: Draft, kind: Kind): WrittenQuestion {
  const terms = Object.entries(draft.terms).filter(([term]) => kind.terms.some((taken) => taken.term === term));
  return said({ kind: draft.kind, terms: Object.fromEntries(terms) });
}
