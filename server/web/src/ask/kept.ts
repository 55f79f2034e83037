/** A question that was asked, as it stands in the address bar. */
export interface Kept {
  address: string;
  /** In words, or as somebody has named it. */
  name: string;
  isSaved: boolean;
}

/** What the browser keeps of a page; a part of its `Storage`. */
export type Store = Pick<Storage, "getItem" | "setItem">;

const KEY = "wheelsdown:questions";
const MOST_RECENT = 20;

/** What is kept, without whatever else stands there; null where the browser keeps nothing. */
export function readKept(store: () => Store): Kept[] | null {
  let text: string | null;
  try {
    text = store().getItem(KEY);
  } catch {
    return null;
  }
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** @returns whether the browser keeps it */
export function writeKept(store: () => Store, kept: Kept[]): boolean {
  try {
    store().setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** With a question that has just been asked: the last one first, the oldest forgotten unless they are saved. */
export function withAsked(kept: Kept[], address: string, name: string): Kept[] {
  const known = kept.find((each) => each.address === address) ?? { address, name, isSaved: false };
  const all = [known, ...kept.filter((each) => each !== known)];
  const recent = all.filter((each) => !each.isSaved).slice(0, MOST_RECENT);
  return all.filter((each) => each.isSaved || recent.includes(each));
}

/** With a question saved under a name. */
export function withSaved(kept: Kept[], address: string, name: string): Kept[] {
  return [{ address, name, isSaved: true }, ...without(kept, address)];
}

export function without(kept: Kept[], address: string): Kept[] {
  return kept.filter((each) => each.address !== address);
}

/** Links of this page only: what stands in a storage may have been written by anybody who could. */
function isKept(each: unknown): each is Kept {
  const { address, name, isSaved } = (each ?? {}) as Partial<Kept>;
  return typeof address === "string" && address.startsWith("/ask?") && typeof name === "string" && typeof isSaved === "boolean";
}
