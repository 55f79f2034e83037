import { useEffect, useRef, useState } from "preact/hooks";
import { asProblem, type Problem } from "../api/client";
import { bytesTold, counted } from "./amounts";
import { bytesOf } from "./chosen";
import { Chooser } from "./Chooser";
import { ImportList } from "./ImportList";
import { PathField } from "./PathField";
import { ProvenanceFields } from "./ProvenanceFields";
import { importFiles, importPath } from "./requests";
import { SendingProgress } from "./SendingProgress";
import { type Import, NOTHING_TOLD, type Provenance } from "./types";
import { useImports } from "./useImports";
import { clearWaiting, useWaiting } from "./waiting";
import { WaitingFiles } from "./WaitingFiles";
import "./import.css";

interface Props {
  /** Something was imported. */
  onEnd: () => void;
}

/** Imports files that are dropped, chosen or named, and tells of it until it is done. */
export function ImportPanel({ onEnd }: Props) {
  const waiting = useWaiting();
  const [provenance, setProvenance] = useState<Provenance>(NOTHING_TOLD);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { imports, add, forget } = useImports(onEnd);
  const sending = useRef<AbortController | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const begin = async (asked: () => Promise<Import>): Promise<boolean> => {
    setProblem(null);
    try {
      add(await asked());
      setProvenance(NOTHING_TOLD);
      return true;
    } catch (e) {
      if (!(e instanceof DOMException)) {
        setProblem(asProblem(e));
      }
      return false;
    }
  };
  const send = async () => {
    const going = new AbortController();
    sending.current = going;
    setSent(0);
    if (await begin(() => importFiles(waiting, provenance, { onSent: setSent, signal: going.signal }))) {
      clearWaiting();
    }
    setSent(null);
    title.current?.focus(); // the button that was pressed has gone
  };

  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title" ref={title} tabIndex={-1}>
        Import
      </h2>
      <p class="unseen" role="status">
        {waiting.length > 0 && sent === null && `${counted(waiting.length, "file")} to import, ${bytesTold(bytesOf(waiting))}`}
      </p>
      <p class="quiet">Archives of flight tracks, lists and registers, told by their content. They stay on this machine; importing the same bytes again changes nothing.</p>
      <Chooser isBusy={sent !== null} />
      <PathField isBusy={sent !== null} onImport={(path) => begin(() => importPath(path, provenance))} />
      <ProvenanceFields told={provenance} onChange={setProvenance} />
      {waiting.length > 0 && sent === null && <WaitingFiles files={waiting} onImport={() => void send()} />}
      {sent !== null && <SendingProgress files={waiting} sent={sent} onStop={() => sending.current?.abort()} />}
      {problem && (
        <p class="problem" role="alert">
          {problem.message}
        </p>
      )}
      <ImportList
        imports={imports}
        onForget={(id) => {
          forget(id);
          title.current?.focus();
        }}
      />
    </section>
  );
}
