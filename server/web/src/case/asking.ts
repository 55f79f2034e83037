import type { WrittenQuestion } from "../api/types";

/** Terms that name files of the case's folder, which the Ask page does not read. */
const OF_FILES = ["list"];
const LOOKS = ["sel", "view"];

/** Where a check's question is asked on map and time line; null where it needs a file of the case. */
export function addressOfQuestion({ kind, terms }: WrittenQuestion): string | null {
  const all = Object.entries(terms);
  if (all.some(([term, texts]) => OF_FILES.includes(term) || texts.some((text) => text.endsWith(".geojson")))) {
    return null;
  }
  const query = new URLSearchParams({ kind });
  all.forEach(([term, texts]) => texts.forEach((text) => query.append(term, text)));
  return `/ask?${query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
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
