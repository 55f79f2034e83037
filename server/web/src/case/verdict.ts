import type { Claim, ClaimResult, VerdictWord } from "./types";

/** What a reader looks for first comes first. */
export const VERDICTS: readonly VerdictWord[] = ["supported", "partly-supported", "contradicted", "not-seen", "not-testable"];

export function inWords(word: string): string {
  return word.replaceAll("-", " ");
}

/** Claims that have the same verdict, in the case's order; without a verdict where it is not there yet. */
export interface Group {
  verdict: VerdictWord | null;
  claims: { claim: Claim; result: ClaimResult | null }[];
}

/** The claims by verdict; a verdict without claims is left out. */
export function groups(claims: Claim[], results: ClaimResult[]): Group[] {
  const byClaim = new Map(results.map((result) => [result.claim, result]));
  const all = claims.map((claim) => ({ claim, result: byClaim.get(claim.id) ?? null }));
  return [...VERDICTS, null]
    .map((verdict) => ({ verdict, claims: all.filter(({ result }) => (result?.verdict ?? null) === verdict) }))
    .filter((group) => group.claims.length > 0);
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
