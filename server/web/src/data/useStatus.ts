import { useEffect, useState } from "preact/hooks";
import { ask, asProblem, type Problem } from "../api/client";
import type { Status } from "./status";

const CHANGED = "wheelsdown:imported";

interface Known {
  status: Status | null;
  problem: Problem | null;
}

/** Something was imported: whoever shows what the workspace holds is to ask again. */
export function tellImported(): void {
  window.dispatchEvent(new Event(CHANGED));
}

/** Has something done after each import of this page. @returns what ends that, and what was begun for it */
export function onImported(again: (signal: AbortSignal) => void): () => void {
  const asking = new AbortController();
  const act = () => again(asking.signal);
  window.addEventListener(CHANGED, act);
  return () => {
    asking.abort();
    window.removeEventListener(CHANGED, act);
  };
}

/** What the workspace holds, now and after each import of this page. */
export function useStatus(): Known {
  const [known, setKnown] = useState<Known>({ status: null, problem: null });
  useEffect(() => {
    const asked = new AbortController();
    const again = (signal: AbortSignal) =>
      void ask<Status>("/status", { signal })
        .then((status) => setKnown({ status, problem: null }))
        .catch((e: unknown) => signal.aborted || setKnown({ status: null, problem: asProblem(e) }));
    again(asked.signal);
    const end = onImported(again);
    return () => {
      asked.abort();
      end();
    };
  }, []);
  return known;
}
