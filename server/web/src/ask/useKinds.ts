import { useEffect, useState } from "preact/hooks";
import { asProblem, GONE, type Problem } from "../api/client";
import { kinds } from "../api/questions";
import type { Kind } from "../api/types";
import { useAgain } from "../app/useAgain";

interface Asking {
  /** Null until the server has told them. */
  kinds: Kind[] | null;
  problem: Problem | null;
}

/** They are those of the program, and do not change while it runs. */
let known: Kind[] | null = null;

/** What can be asked. */
export function useKinds(): Asking {
  const [state, setState] = useState<Asking>({ kinds: known, problem: null });
  const [attempt, setAttempt] = useState(0);
  const [isAsking, setAsking] = useState(true);
  useEffect(() => {
    const abort = new AbortController();
    setAsking(true);
    kinds(abort.signal)
      .then((all) => setState({ kinds: (known = all), problem: null }))
      .catch((e: unknown) => abort.signal.aborted || setState({ kinds: known, problem: known ? null : asProblem(e) }))
      .finally(() => setAsking(false));
    return () => abort.abort();
  }, [attempt]);
  useAgain(state.problem?.status === GONE && !isAsking, () => setAttempt((n) => n + 1));
  return state;
}
