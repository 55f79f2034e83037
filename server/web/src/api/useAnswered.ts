import { useEffect, useState } from "preact/hooks";
import { ask, Problem } from "./client";

/** What the server says at an address: nothing until it has answered. */
export interface Answered<T> {
  value: T | null;
  problem: Problem | null;
}

/** Asks the server once for each address; where there is none, nothing. */
export function useAnswered<T>(path: string | null): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ value: null, problem: null });
  useEffect(() => {
    setAnswered({ value: null, problem: null });
    if (path === null) {
      return undefined;
    }
    const asking = new AbortController();
    ask<T>(path, { signal: asking.signal })
      .then((value) => setAnswered({ value, problem: null }))
      .catch((e: unknown) => asking.signal.aborted || setAnswered({ value: null, problem: e instanceof Problem ? e : new Problem(0, String(e)) }));
    return () => asking.abort();
  }, [path]);
  return answered;
}
