import { useEffect, useState } from "preact/hooks";
import { evidenceOf } from "../api/questions";
import type { Citation, CitedStatement, Evidence, WrittenQuestion } from "../api/types";
import { inWords } from "./columns";
import type { Page } from "./useAnswer";

interface Props {
  question: WrittenQuestion;
  place: number;
  pages: Page[];
}

/** The files, positions and documents that a row rests on; asked for when the row is looked at. */
export function CitedEvidence({ question, place, pages }: Props) {
  const [evidence, setEvidence] = useState<Evidence | string | null>(null);
  useEffect(() => {
    const page = pages.findLast((each) => each.firstRow <= place);
    const abort = new AbortController();
    setEvidence(null);
    if (page) {
      evidenceOf(question, page.after, place - page.firstRow, abort.signal)
        .then(setEvidence)
        .catch((e: unknown) => !abort.signal.aborted && setEvidence(e instanceof Error ? e.message : ""));
    }
    return () => abort.abort();
  }, [question, place, pages]);
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

function CitationLine({ citation }: { citation: Citation }) {
  const document = citation.file.endsWith(citation.document) ? "" : `, ${citation.document}`;
  const time = (text: string) => text.slice(0, 19).replace("T", " ");
  return (
    <li>
      {citation.file}
      {document}: {citation.positions.toLocaleString("en")} positions in rows {citation.first_row} to {citation.last_row}, {time(citation.from)} to {time(citation.until)} UTC
      <span class="quiet">
        SHA-256 {citation.sha256}
        {citation.origin && `, from ${citation.origin}`}
        {citation.licence && `, licence ${citation.licence}`}
      </span>
    </li>
  );
}

function StatementLine({ statement }: { statement: CitedStatement }) {
  return (
    <li>
      {inWords(statement.property)} “{statement.value}”{statement.used ? "" : ", which the row does not follow"}: {statement.file}
      {statement.place && `, ${statement.place}`}
      {statement.said && `, said ${statement.said}`}
      {statement.held_from && `, held from ${statement.held_from}`}
      {statement.held_until && `, held until ${statement.held_until}`}
      <span class="quiet">SHA-256 {statement.sha256}</span>
    </li>
  );
}
