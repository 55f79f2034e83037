import type { Kind, WrittenQuestion } from "../api/types";
import { type Group, inOrderOfSpeech, wordsOf } from "./terms";

/** A part of the sentence that a question is written as. */
export type Part =
  /** A term that is one of a group; another may be chosen in its place, or none where none is needed. */
  | { is: "choice"; group: Group; place: number; term: string | null; instead: string[]; canBeNone: boolean }
  /** A term that stands by itself. */
  | { is: "term"; term: string; canBeNone: boolean }
  /** How sure it must be to be named. */
  | { is: "certainty" };

const GROUPS: Group[] = ["who", "where", "onwards", "which", "when", "how sure"];
const CHOSEN: Group[] = ["who", "where"];
const USUAL = ["since", "until"];

/** The parts of a question in the order of its sentence: what is said, and what is usually said. */
export function partsOf(question: WrittenQuestion, kind: Kind): Part[] {
  const said = inOrder(question, kind);
  const alone = (group: Group): Part[] =>
    said.filter((term) => wordsOf(term, kind.kind).group === group).map((term) => ({ is: "term", term, canBeNone: !isNeeded(term, kind) && !USUAL.includes(term) }));
  return [
    ...CHOSEN.flatMap((group) => choices(group, said, kind)),
    ...alone("onwards"),
    ...alone("which"),
    ...alone("when"),
    ...(termsOf(kind).includes("observed-only") ? [{ is: "certainty" } as const] : []),
  ];
}

/** What may still be added to a question. */
export function addable(question: WrittenQuestion, kind: Kind): string[] {
  const said = inOrder(question, kind);
  const isOpen = (group: Group) => CHOSEN.includes(group) && !said.some((term) => wordsOf(term, kind.kind).group === group);
  return termsOf(kind).filter((term) => {
    const words = wordsOf(term, kind.kind);
    return !said.includes(term) && !words.behind && words.group !== "how sure" && !isOpen(words.group);
  });
}

/** What must still be said for it to be a question; null where nothing is missing. */
export function missingIn(question: WrittenQuestion, kinds: Kind[]): string | null {
  const kind = kinds.find((each) => each.kind === question.kind);
  return kind?.terms.find(({ term, needed }) => needed && !(term in question.terms))?.term ?? null;
}

/** The question in words, for lists of questions and the window's title. */
export function sentenceOf(question: WrittenQuestion): string {
  const terms = inOrderOfSpeech(Object.keys(question.terms));
  const inGroups = GROUPS.flatMap((group) => terms.filter((term) => wordsOf(term, question.kind).group === group));
  const narrowed = inGroups.map((term) => clause(term, question));
  return [question.kind.charAt(0).toUpperCase() + question.kind.slice(1), ...narrowed.filter((each) => each !== "")].join(" ");
}

function clause(term: string, { kind, terms }: WrittenQuestion): string {
  const words = wordsOf(term, kind);
  const texts = (terms[term] ?? []).filter((text) => text !== "");
  if (words.isSaid) {
    return texts[0] === "true" ? `(${words.before})` : "";
  }
  return `${words.before} ${texts.join(` ${words.several ?? ","} `)}`;
}

/** All terms that a kind takes, in the order in which they are said. */
export function termsOf(kind: Kind): string[] {
  return inOrderOfSpeech(kind.terms.map((each) => each.term));
}

function isNeeded(term: string, kind: Kind): boolean {
  return kind.terms.some((each) => each.term === term && each.needed);
}

/** The terms that are written or that must or usually do stand there. */
function inOrder(question: WrittenQuestion, kind: Kind): string[] {
  const written = Object.keys(question.terms).map((term) => wordsOf(term, kind.kind).behind ?? term);
  return termsOf(kind).filter((term) => written.includes(term) || isNeeded(term, kind) || USUAL.includes(term));
}

function choices(group: Group, said: string[], kind: Kind): Part[] {
  const all = termsOf(kind).filter((term) => wordsOf(term, kind.kind).group === group && !wordsOf(term, kind.kind).behind);
  const here = all.filter((term) => said.includes(term));
  const free = all.filter((term) => !here.includes(term));
  const terms: (string | null)[] = here.length > 0 ? here : all.length > 0 ? [null] : [];
  return terms.map((term, place) => ({ is: "choice", group, place, term, instead: free, canBeNone: term === null || !isNeeded(term, kind) }));
}
