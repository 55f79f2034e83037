/** What the workspace holds, counted. */
export interface Status {
  files: number;
  /** Where files came from, as was told when they were imported. */
  origins: string[];
  days: Days;
  positions: number;
  aircraft: number;
  flights: number;
  stays: number;
  gaps: number;
  documents: number;
  statements: number;
  up_to_date: boolean;
  problems: { what: string; times: number }[];
}

/** Days of the files' sources: whether all that a source has of a day is there. */
export interface Days {
  first: string | null;
  last: string | null;
  complete: number;
  partial: number;
  missing: number;
  unknown: number;
}

/** Whether nothing was imported. */
export function isEmpty({ files, documents }: Status): boolean {
  return files + documents === 0;
}

export function counted(status: Status): { what: string; count: number }[] {
  return (["files", "positions", "aircraft", "flights", "stays", "gaps", "documents", "statements"] as const).map((what) => ({ what, count: status[what] }));
}

/** Such as "10 December 2018 to 25 January 2019: 8 days complete, 37 missing." */
export function daysTold({ first, last, ...counts }: Days): string {
  if (first === null || last === null) {
    return "There are no days yet.";
  }
  const told = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count], i) => `${count}${i === 0 ? (count === 1 ? " day" : " days") : ""} ${what === "unknown" ? "of which nobody can say whether they are complete" : what}`);
  return `${first} to ${last}: ${told.join(", ")}.`;
}

/** What must be said wherever the data appears: that it is none. */
export function noticeOf(origins: string[]): string | null {
  const invented = origins.find((origin) => /\breconstruction\b|\bnot real data\b/i.test(origin));
  return invented ? `This data is ${invented}.` : null;
}
