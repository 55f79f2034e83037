import { useEffect, useState } from "preact/hooks";
import { ask, asProblem, type Problem } from "../api/client";
import { onChanged } from "../api/content";
import type { Status } from "./status";

interface Known {
  status: Status | null;
  problem: Problem | null;
}

/** What the workspace holds, now and whenever something was imported. */
export function useStatus(): Known {
  const [known, setKnown] = useState<Known>({ status: null, problem: null });
  useEffect(() => {
    const asked = new AbortController();
    const again = (signal: AbortSignal) =>
      void ask<Status>("/status", { signal })
        .then((status) => setKnown({ status, problem: null }))
        .catch((e: unknown) => signal.aborted || setKnown({ status: null, problem: asProblem(e) }));
    again(asked.signal);
    const end = onChanged(again);
    return () => {
      asked.abort();
      end();
    };
  }, []);
  return known;
}
