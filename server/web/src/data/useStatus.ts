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

/** What the workspace holds, now and after each import of this page. */
export function useStatus(): Known {
  const [known, setKnown] = useState<Known>({ status: null, problem: null });
  useEffect(() => {
    const asking = new AbortController();
    const again = () =>
      void ask<Status>("/status", { signal: asking.signal })
        .then((status) => setKnown({ status, problem: null }))
        .catch((e: unknown) => asking.signal.aborted || setKnown({ status: null, problem: asProblem(e) }));
    again();
    window.addEventListener(CHANGED, again);
    return () => {
      asking.abort();
      window.removeEventListener(CHANGED, again);
    };
  }, []);
  return known;
}
