/** An import as the server tells of it. */
export interface Import {
  id: string;
  begun: string;
  state: "receiving" | "queued" | "working" | "done" | "failed";
  /** The same in words. */
  doing: string;
  /** On the server's machine; null where files were sent. */
  path: string | null;
  files_sent: number | null;
  bytes_sent: number | null;
  stage: "reading" | "flights" | "identity" | "coverage" | null;
  /** Of the stage's total, in its unit. */
  done: number;
  total: number;
  unit: string | null;
  /** At hand. */
  file: string | null;
  positions: number;
  documents: number;
  report: Report | null;
  problem: { status: number; title: string } | null;
}

/** What an import has brought. */
export interface Report {
  /** In words. */
  lines: string[];
  brought_anything: boolean;
  files: number;
  known_files: number;
  positions: number;
  statements: number;
  first_day: string | null;
  last_day: string | null;
  /** ICAO addresses of new positions; not all of them where they are many. */
  aircraft: string[];
  problems: { what: string; times: number; file: string }[];
}

/** What is told of files beside their bytes; empty where it is not known. */
export interface Provenance {
  origin: string;
  licence: string;
  published: string;
}

export const NOTHING_TOLD: Provenance = { origin: "", licence: "", published: "" };

export function isOver({ state }: Import): boolean {
  return state === "done" || state === "failed";
}
