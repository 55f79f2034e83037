import { VIEWS, type View } from "../answer/view";
import type { WrittenQuestion } from "../api/types";

/** How somebody looks at an answer; kept in the address beside the question. */
export interface Look {
  /** The selected row. */
  sel: number | null;
  /** What a narrow window shows. */
  view: View;
}

const KIND = "kind";
const LOOKS = ["sel", "view"];
const AS_SEEN_FIRST: Look = { sel: null, view: "table" };

/**
 * The question of an address such as `/ask?kind=landings&near=VE&within=1500km`; null where nothing is asked. The first
 * `kind` is what is asked for; more of them are the term of that name.
 */
export function questionOf(query: URLSearchParams): WrittenQuestion | null {
  const [kind] = query.getAll(KIND);
  if (!kind) {
    return null;
  }
  const terms: Record<string, string[]> = {};
  for (const term of new Set(query.keys())) {
    const texts = query.getAll(term).slice(term === KIND ? 1 : 0);
    if (!LOOKS.includes(term) && texts.length > 0) {
      terms[term] = texts;
    }
  }
  return { kind, terms };
}

export function lookOf(query: URLSearchParams): Look {
  const sel = query.get("sel") ?? "";
  const view = VIEWS.find((each) => each === query.get("view"));
  return { sel: /^\d{1,7}$/.test(sel) ? Number(sel) : null, view: view ?? AS_SEEN_FIRST.view };
}

/** The address at which a question is asked; terms of which nothing is said are left out. */
export function addressOf(question: WrittenQuestion, look: Look = AS_SEEN_FIRST): string {
  const query = new URLSearchParams({ [KIND]: question.kind });
  for (const [term, texts] of Object.entries(said(question).terms)) {
    texts.forEach((text) => query.append(term, text));
  }
  if (look.view !== AS_SEEN_FIRST.view) {
    query.set("view", look.view);
  }
  if (look.sel !== null) {
    query.set("sel", `${look.sel}`);
  }
  // Colons and commas may stand in a query, and are read more easily so.
  return `/ask?${query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

/** The question without what was left empty. */
export function said(question: WrittenQuestion): WrittenQuestion {
  const terms: Record<string, string[]> = {};
  for (const [term, texts] of Object.entries(question.terms)) {
    const written = texts.map((text) => text.trim()).filter((text) => text !== "");
    if (written.length > 0) {
      terms[term] = written;
    }
  }
  return { kind: question.kind, terms };
}
