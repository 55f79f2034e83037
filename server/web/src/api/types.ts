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
  columns: Column[];
  rows: Row[];
  /** What is to be known beside the rows. */
  caveats: string[];
  /** Where there are no rows: what could have been found at all. */
  seeing?: string[];
  /** To be given as `after` for the next page; null after the last row. */
  next: string | null;
}
