import { useEffect, useState } from "preact/hooks";
import { evidenceOf } from "../api/questions";
import type { Evidence, WrittenQuestion } from "../api/types";
import { CitationLine } from "./CitationLine";
import { StatementLine } from "./StatementLine";

interface Props {
  question: WrittenQuestion;
  /** Of the answer that the row belongs to. */
  content: string;
  place: number;
}

/** The files, positions and documents that a row rests on; asked for when the row is looked at. */
export function CitedEvidence({ question, content, place }: Props) {
  const [evidence, setEvidence] = useState<Evidence | string | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    setEvidence(null);
    evidenceOf(question, content, place, abort.signal)
      .then(setEvidence)
      .catch((e: unknown) => !abort.signal.aborted && setEvidence(e instanceof Error ? e.message : ""));
    return () => abort.abort();
  }, [question, content, place]);
  return (
    <section aria-busy={evidence === null}>
      <h3>What it rests on</h3>
      {evidence === null && <p class="quiet">Looking it up …</p>}
      {typeof evidence === "string" && <p class="problem">{evidence}</p>}
      {evidence !== null && typeof evidence !== "string" && <Rests evidence={evidence} />}
    </section>
  );
}

function Rests({ evidence: { citations, statements } }: { evidence: Evidence }) {
  return (
    <>
      {citations.length + statements.length === 0 && <p class="quiet">The server names nothing.</p>}
      <ul class="cited">
        {citations.map((citation) => (
          <CitationLine key={citation.sha256 + citation.document + citation.first_row} citation={citation} />
        ))}
      </ul>
      {statements.length > 0 && (
        <details>
          <summary>{statements.length} statements of documents</summary>
          <ul class="cited">
            {statements.map((statement, i) => (
              <StatementLine key={i} statement={statement} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
