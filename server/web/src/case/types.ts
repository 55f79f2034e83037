import type { Citation, CitedStatement, WrittenQuestion } from "../api/types";

export type VerdictWord = "supported" | "partly-supported" | "contradicted" | "not-seen" | "not-testable";
export type OutcomeWord = "met" | "disputed" | "contradicted" | "not-seen";

/** A case as it stands in the list of all. */
export interface ListedCase {
  id: string;
  folder: string;
  title: string;
  day?: string;
  claims?: number;
  mistakes?: number;
}

/** What is wrong, or odd, at one place of a case.yaml. */
export interface Mistake {
  line: number;
  column: number;
  sentence: string;
  hint: string;
}

/** A case at one moment; its fields are called as in a case.yaml. Without `case` it has mistakes. */
export interface ReadCase {
  version: string;
  today?: string;
  case?: CaseContent;
  warnings?: Mistake[];
  mistakes?: Mistake[];
}

export interface CaseContent {
  title: string;
  about: string;
  day: string;
  notice?: string;
  sources: Source[];
  documents: CaseDocument[];
  requests: CommentRequest[];
  claims: Claim[];
}

export interface Source {
  id: string;
  "print-as": string;
  reliability?: string;
  "reliability-in-words"?: string;
  credibility?: number;
  "credibility-in-words"?: string;
  "heard-from"?: string[];
}

export interface CaseDocument {
  id: string;
  title: string;
  file: string;
  sha256: string;
  captured: string;
  publisher?: string;
  link?: string;
  shows: string;
}

export interface CommentRequest {
  id: string;
  to: string;
  asked: string;
  way: string;
  deadline?: string;
  words: string;
  answer?: { on: string; words: string };
  about?: string[];
  "overdue-on-the-day": boolean;
  "overdue-today": boolean;
}

export type Attribution = string | { source: string; credibility?: number; words?: string };

export interface Claim {
  id: string;
  says: string;
  by?: Attribution[];
  published?: { in: string; on: string; link?: string };
  how: string;
  untestable?: string;
  expected?: VerdictWord;
  note?: string;
  conflicts?: string[];
  refines?: string[];
  depends?: string[];
}

export interface Verdicts {
  version: string;
  "as-expected": boolean;
  claims: ClaimResult[];
}

/** How far a run of a case has come. */
export interface Progress {
  checking: number;
  of: number;
}

export interface ClaimResult {
  claim: string;
  verdict: VerdictWord;
  expected?: VerdictWord;
  "as-expected": boolean;
  "independent-sources": number;
  because: string[];
  "would-change": string[];
  checks: CheckResult[];
  "looked-for": LookedForResult[];
}

interface Asked {
  question: WrittenQuestion & { command: string };
  seeing: string[];
  caveats: string[];
}

export interface CheckResult extends Asked {
  part: string;
  outcome: OutcomeWord;
  because: string[];
  met: FoundRows;
  differing: FoundRows;
}

export interface LookedForResult extends Asked {
  why: string;
  found: FoundRows;
}

/** The first rows of an answer, in words. */
export interface FoundRows {
  count: number;
  columns: string[];
  rows: FoundRow[];
}

export interface FoundRow {
  cells: string[];
  citations: Citation[];
  statements: CitedStatement[];
}
