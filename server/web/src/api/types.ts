/** What the server says of a request that it does not answer (RFC 9457). */
export interface ProblemDetails {
  status: number;
  title: string;
  term?: string;
}

/** A question as somebody wrote it: the terms of the command line, each with one text or more. */
export interface WrittenQuestion {
  kind: string;
  terms: Record<string, string[]>;
}

export interface Column {
  name: string;
  kind: "text" | "choices" | "time" | "number" | "integer";
}

/** One of several airports where something may have been. */
export interface Choice {
  airport: string;
  probability: number;
}

/** Null is what is not known. Times are ISO 8601 in UTC. */
export type Value = string | number | Choice[] | null;

export type Row = Record<string, Value>;

/** A page of the answer to a question. */
export interface Answer {
  question: WrittenQuestion & {
    /** The same on the command line. */
    command: string;
    /** How each place and each day was understood, a sentence each. */
    understood: string[];
  };
  /** What was imported by then; the same for all pages of one answer. */
  content: string;
  columns: Column[];
  rows: Row[];
  /** What is to be known beside the rows. */
  caveats: string[];
  /** Where there are no rows: what could have been found at all. */
  seeing?: string[];
  /** To be given as `after` for the next page; null after the last row. */
  next: string | null;
}

/** The positions of one file that a row rests on. */
export interface Citation {
  file: string;
  sha256: string;
  /** Which document inside the file. */
  document: string;
  first_row: number;
  last_row: number;
  positions: number;
  from: string;
  until: string;
  origin: string;
  licence: string;
}

/** What a document says of an aircraft of a row. */
export interface CitedStatement {
  property: string;
  value: string;
  /** Whether the row follows it; else it says something else than the row. */
  used: boolean;
  file: string;
  sha256: string;
  place: string;
  said: string | null;
  held_from: string | null;
  held_until: string | null;
}

/** What a row rests on. */
export interface Evidence {
  citations: Citation[];
  statements: CitedStatement[];
}

/** A name that a question may say, and what it is called by: "airport at Caracas, VE". */
export interface Name {
  text: string;
  told: string;
}

export type NameKind = "place" | "aircraft" | "operator" | "owner" | "type" | "state" | "category";

/** What a question of a kind can be narrowed by. */
export interface KindTerm {
  term: string;
  /** Whether it must be said for it to be a question at all. */
  needed: boolean;
  /** What to say for it. */
  hint: string;
  /** All that can be said for it; empty where that is anything. */
  choices: string[];
}

/** What can be asked. */
export interface Kind {
  kind: string;
  /** What its rows are. */
  says: string;
  terms: KindTerm[];
}
