import { useState } from "preact/hooks";
import { type Kept, readKept, writeKept } from "./kept";

/** Merely to name the storage is an error where the browser forbids it. */
const browser = () => window.localStorage;

/** Keeps other questions, and says whether the browser will still have them in another window. */
export type KeepOthers = (change: (kept: Kept[]) => Kept[]) => boolean;

/** The questions that the browser keeps; where it keeps none, they last as long as the page. */
export function useKept(): [Kept[], KeepOthers] {
  const [kept, setKept] = useState(() => readKept(browser) ?? []);
  const keepOthers: KeepOthers = (change) => {
    // Read anew, since other windows change them too.
    const next = change(readKept(browser) ?? kept);
    setKept(next);
    return writeKept(browser, next);
  };
  return [kept, keepOthers];
}
