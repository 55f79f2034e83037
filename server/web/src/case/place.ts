export const SECTIONS = [
  { section: "claims", name: "Claims" },
  { section: "sources", name: "Sources" },
  { section: "requests", name: "Requests for comment" },
  { section: "documents", name: "Documents" },
  { section: "brief", name: "Brief" },
  { section: "text", name: "case.yaml" },
] as const;

export type Section = (typeof SECTIONS)[number]["section"];

/** Where in the cases somebody is. */
export interface Place {
  /** Of a case; null in the list of all. */
  id: string | null;
  section: Section;
  /** The claim that is opened. */
  claim: string | null;
}

/** The place of an address such as `/cases/caracas-2019/claims/il96-way`. */
export function placeOf(path: string): Place {
  const [, , id = "", section = "", claim = ""] = path.split("/").map(decoded);
  const known = SECTIONS.find((each) => each.section === section)?.section ?? "claims";
  return { id: id || null, section: known, claim: (known === "claims" && claim) || null };
}

export function addressOfCase(id: string, section: Section = "claims"): string {
  return `/cases/${encodeURIComponent(id)}${section === "claims" ? "" : `/${section}`}`;
}

export function addressOfClaim(id: string, claim: string): string {
  return `/cases/${encodeURIComponent(id)}/claims/${encodeURIComponent(claim)}`;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
