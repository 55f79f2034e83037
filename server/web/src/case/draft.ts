import type { Claim, ReadCase } from "./types";

/** What of a claim is edited in place; an empty text is none. */
export interface Draft {
  says: string;
  how: string;
  note: string;
  expected: string;
}

/** An edit that is under way. */
export interface Edit {
  /** The claim as it was when it began, and of which version of the case. */
  seen: Draft;
  version: string;
  mine: Draft;
  /** The case as somebody else wrote it meanwhile. */
  theirs: ReadCase | null;
}

export const FIELDS = ["says", "how", "note", "expected"] as const;
export type FieldName = (typeof FIELDS)[number];

export const FIELD_NAMES: Record<FieldName, string> = {
  says: "Sentence",
  how: "How it would be checked",
  note: "Note",
  expected: "Expected verdict",
};

export function draftOf(claim: Claim): Draft {
  return { says: claim.says, how: claim.how, note: claim.note ?? "", expected: claim.expected ?? "" };
}

/** What of a draft is to be written: only what somebody has changed, so that all else stays as others wrote it. */
export function changes(seen: Draft, mine: Draft): Partial<Record<FieldName, string | null>> {
  return Object.fromEntries(differing(seen, mine).map((field) => [field, mine[field].trim() || null]));
}

export function differing(one: Draft, other: Draft): FieldName[] {
  return FIELDS.filter((field) => one[field].trim() !== other[field].trim());
}

/** What becomes of a draft when somebody else wrote meanwhile: their words where I changed nothing, mine elsewhere. */
export function rebased(seen: Draft, theirs: Draft, mine: Draft): Draft {
  const touched = differing(seen, mine);
  return Object.fromEntries(FIELDS.map((field) => [field, (touched.includes(field) ? mine : theirs)[field]])) as unknown as Draft;
}
