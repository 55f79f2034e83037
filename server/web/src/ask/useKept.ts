import { useState } from "preact/hooks";
import { type Kept, readKept, writeKept } from "./kept";

/** Merely to name the storage is an error where the browser forbids it. */
const browser = () => window.localStorage;

/** The questions that the browser keeps, and what keeps others instead; read anew before each change, for other windows change them too. */
export function useKept(): [Kept[], (change: (kept: Kept[]) => Kept[]) => void] {
  const [kept, setKept] = useState(() => readKept(browser));
  const change = (changed: (kept: Kept[]) => Kept[]) =>
    setKept((shown) => {
      const stored = readKept(browser);
      const next = changed(stored.length > 0 ? stored : shown);
      writeKept(browser, next);
      return next;
    });
  return [kept, change];
}
