import type { WrittenQuestion } from "../api/types";
import { addressOf } from "../ask/question";

/** Terms that name files of the case's folder, which the Ask page does not read. */
const OF_FILES = ["list"];
const LOOKS = ["sel", "view"];

/** Where a check's question is asked on map and time line; null where it needs a file of the case, which only the case itself shows. */
export function addressOfQuestion({ kind, terms }: WrittenQuestion): string | null {
  if (Object.entries(terms).some(([term, texts]) => OF_FILES.includes(term) || texts.some((text) => text.endsWith(".geojson")))) {
    return null;
  }
  return addressOf({ kind, terms });
}

/** The question of an address of the Ask page as it stands in a case.yaml; null where it is no such address. */
export function askOfAddress(address: string): Record<string, string | string[]> | null {
  const query = new URLSearchParams(address.includes("?") ? address.slice(address.indexOf("?") + 1) : "");
  const [kind, ...others] = query.getAll("kind");
  if (!kind) {
    return null;
  }
  const ask: Record<string, string | string[]> = { question: kind };
  for (const term of new Set(query.keys())) {
    const texts = term === "kind" ? others : query.getAll(term);
    const [first] = texts;
    if (first !== undefined && !LOOKS.includes(term)) {
      ask[term] = texts.length === 1 ? first : texts;
    }
  }
  return ask;
}
