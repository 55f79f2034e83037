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

/** Such as "2018-12-10 to 2019-01-25: 8 days complete, 37 missing; of 10 nobody can say whether they are complete." */
export function daysTold({ first, last, unknown, ...counts }: Days): string {
  if (first === null || last === null) {
    return "There are no days yet.";
  }
  const known = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count], i) => `${i === 0 ? days(count) : count} ${what}`)
    .join(", ");
  const other = unknown > 0 ? `of ${known ? unknown : days(unknown)} nobody can say whether they are complete` : "";
  return `${first} to ${last}: ${[known, other].filter((each) => each !== "").join("; ")}.`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}

/** What must be said wherever the data appears: that it is none. */
export function noticeOf(origins: string[]): string | null {
  const invented = origins.find((origin) => /\breconstruction\b|\bnot real data\b/i.test(origin));
  return invented ? `This data is ${invented}.` : null;
}
