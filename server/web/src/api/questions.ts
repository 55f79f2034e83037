import { ask } from "./client";
import { seen } from "./content";
import type { Answer, Evidence, Kind, Name, NameKind, Row, WrittenQuestion } from "./types";

/** Rows of the first page of an answer, which is soon there, and of each further one. */
export const FIRST_ROWS = 500;
export const MORE_ROWS = 1000;

/** Rows of a page at most. */
export const MOST_ROWS = 10_000;

/** Files that an answer can be had as. */
export const FORMATS = ["csv", "json", "geojson", "kml", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

interface Paging {
  limit: number;
  /** Where the page before ended; null for the first. */
  after: string | null;
}

/** What can be asked. */
export async function kinds(signal: AbortSignal): Promise<Kind[]> {
  return (await ask<{ kinds: Kind[] }>("/questions", { signal })).kinds;
}

/** A page of the answer to a question. */
export async function answerTo(question: WrittenQuestion, paging: Paging, signal: AbortSignal): Promise<Answer> {
  const answer = await ask<Answer>(pathOf(question, parametersOf(paging)), { signal });
  seen(answer.content);
  return answer;
}

/**
 * What a row rests on.
 *
 * @param content of the answer to which it belongs
 */
export async function evidenceOf(question: WrittenQuestion, content: string, row: number, signal: AbortSignal): Promise<Evidence> {
  const answer = await ask<Answer>(pathOf(question, { row: `${row}`, limit: "1", content, cite: "true" }), { signal });
  const cited = answer.rows[0] as (Row & Partial<Evidence>) | undefined;
  return { citations: cited?.citations ?? [], statements: cited?.statements ?? [] };
}

/** Where the whole answer can be had as a file. */
export function fileAddress(question: WrittenQuestion, format: Format): string {
  return `/api/v1${pathOf(question, { format })}`;
}

/** Names of a kind that begin like, or hold, a text. */
export async function names(kind: NameKind, text: string, signal: AbortSignal): Promise<Name[]> {
  const query = new URLSearchParams({ kind, q: text, limit: "12" });
  return (await ask<{ names: Name[] }>(`/names?${query}`, { signal })).names;
}

function parametersOf({ limit, after }: Paging): Record<string, string> {
  return { limit: `${limit}`, ...(after === null ? {} : { after }) };
}

function pathOf(question: WrittenQuestion, more: Record<string, string>): string {
  const query = new URLSearchParams();
  for (const [term, texts] of Object.entries(question.terms)) {
    texts.forEach((text) => query.append(term, text));
  }
  for (const [name, value] of Object.entries(more)) {
    query.set(name, value);
  }
  return `/questions/${encodeURIComponent(question.kind)}?${query}`;
}
