import { useCallback, useEffect, useState } from "preact/hooks";
import type { Edit } from "./draft";
import { isProgress, readCase, sentenceOf, verdicts } from "./requests";
import type { Progress, ReadCase, Verdicts } from "./types";

export interface LoadedCase {
  read: ReadCase | null;
  verdicts: Verdicts | null;
  progress: Progress | null;
  /** Why there is no case, or why it has no verdicts. */
  problem: string | null;
  /** Shows the case as it came out of a change. */
  changed: (read: ReadCase) => void;
  reload: () => void;
  /** What is being edited, by claim: kept here, as a claim may come to stand elsewhere while it is edited. */
  edits: Partial<Record<string, Edit>>;
  /** @param edit null where it has come to its end */
  edit: (claim: string, edit: Edit | null) => void;
}

/** A case with its verdicts, which may take some time: until they are there, it is told how far they are. */
export function useCase(id: string): LoadedCase {
  const [read, setRead] = useState<ReadCase | null>(null);
  const [result, setResult] = useState<Verdicts | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [edits, setEdits] = useState<Partial<Record<string, Edit>>>({});
  const [round, setRound] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    readCase(id, abort.signal).then(setRead, (e: unknown) => !abort.signal.aborted && setProblem(sentenceOf(e)));
    return () => abort.abort();
  }, [id, round]);

  const version = read?.case ? read.version : null;
  useEffect(() => {
    const abort = new AbortController();
    if (version !== null) {
      setProblem(null);
      check(id, abort.signal, setProgress).then(setResult, (e: unknown) => !abort.signal.aborted && setProblem(sentenceOf(e)));
    }
    return () => abort.abort();
  }, [id, version, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  const edit = useCallback((claim: string, its: Edit | null) => setEdits(({ [claim]: _, ...others }) => (its ? { ...others, [claim]: its } : others)), []);
  return { read, verdicts: result, progress, problem, changed: setRead, reload, edits, edit };
}

/** The server answers when it is done, or says after some seconds how far it is. */
async function check(id: string, signal: AbortSignal, tell: (progress: Progress | null) => void): Promise<Verdicts> {
  tell({ checking: 0, of: 0 });
  for (;;) {
    const told = await verdicts(id, signal);
    if (!isProgress(told)) {
      tell(null);
      return told;
    }
    tell(told);
  }
}
