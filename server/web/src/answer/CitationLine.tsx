import { useState } from "preact/hooks";
import type { Citation } from "../api/types";
import { RawRow } from "./RawRow";
import "./cited.css";

/** The positions of a file that something rests on, down to their rows. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { file, sha256, document, first_row, last_row, positions, from, until, origin, licence } = citation;
  const inside = document === "" || file.endsWith(document) ? "" : `, ${document}`;
  const time = (text: string) => text.slice(0, 19).replace("T", " ");
  const isOne = first_row === last_row;
  return (
    <li>
      {file}
      {inside}: {isOne ? `row ${first_row}, ${time(from)} UTC` : `${positions.toLocaleString("en")} positions in rows ${first_row} to ${last_row}, ${time(from)} to ${time(until)} UTC`}
      <span class="quiet sha">
        SHA-256 {sha256}
        {origin && `, from ${origin}`}
        {licence && `, licence ${licence}`}
      </span>
      {isOne ? <RawRow cited={{ sha256, document, row: `${first_row}` }} /> : <RawRows citation={citation} />}
    </li>
  );
}

/** The rows of a citation one by one, from the first to the last. */
function RawRows({ citation: { sha256, document, first_row: first, last_row: last } }: { citation: Citation }) {
  const [row, setRow] = useState<number | null>(null);
  if (row === null) {
    return (
      <button type="button" onClick={() => setRow(first)}>
        Show raw rows
      </button>
    );
  }
  const go = (to: number) => setRow(Math.max(first, Math.min(last, to)));
  return (
    <>
      <div class="raw-steps">
        <button type="button" aria-disabled={row === first} onClick={() => go(row - 1)}>
          Before
        </button>
        <label>
          Row{" "}
          <input type="number" min={first} max={last} value={row} onChange={(event) => event.currentTarget.value !== "" && go(Math.round(Number(event.currentTarget.value)))} />
        </label>
        <button type="button" aria-disabled={row === last} onClick={() => go(row + 1)}>
          Next
        </button>
        <button type="button" onClick={() => setRow(null)}>
          Hide
        </button>
      </div>
      <RawRow cited={{ sha256, document, row: `${row}` }} />
    </>
  );
}
