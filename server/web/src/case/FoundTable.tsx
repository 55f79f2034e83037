import { CitationLine } from "../answer/CitationLine";
import { StatementLine } from "../answer/StatementLine";
import type { FoundRow, FoundRows } from "./types";
import { count } from "./verdict";

/** Rows that a check rests on; below them the files and positions that these rest on. */
export function FoundTable({ caption, found }: { caption: string; found: FoundRows }) {
  if (found.rows.length === 0) {
    return null;
  }
  return (
    <div class="found">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {found.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.rows.map((row, i) => (
            <Row key={i} row={row} columns={found.columns} />
          ))}
        </tbody>
      </table>
      {found.count > found.rows.length && <p class="quiet">{`${found.rows.length} of ${count(found.count, "row")} are named; the question gives all.`}</p>}
      <Citations rows={found.rows} />
    </div>
  );
}

/** On a narrow screen each cell tells by itself what it is of. */
function Row({ row, columns }: { row: FoundRow; columns: string[] }) {
  return (
    <tr>
      {row.cells.map((cell, i) =>
        i === 0 ? (
          <th key={i} scope="row" data-column={columns[i]}>
            {cell || "unknown"}
          </th>
        ) : (
          <td key={i} data-column={columns[i]}>
            {cell || "unknown"}
          </td>
        ),
      )}
    </tr>
  );
}

function Citations({ rows }: { rows: FoundRow[] }) {
  const citations = unique(rows.flatMap((row) => row.citations), (each) => `${each.sha256} ${each.document} ${each.first_row} ${each.last_row}`);
  const statements = unique(rows.flatMap((row) => row.statements), (each) => `${each.sha256} ${each.place} ${each.property} ${each.value}`);
  return (
    <>
      {citations.length > 0 && (
        <details>
          <summary>Rests on {count(citations.length, "stretch", "stretches")} of positions</summary>
          <ul class="cited">
            {citations.map((citation, i) => (
              <CitationLine key={i} citation={citation} />
            ))}
          </ul>
        </details>
      )}
      {statements.length > 0 && (
        <details>
          <summary>Rests on {count(statements.length, "statement")} of documents</summary>
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

/** Rows of one flight rest on the same. */
function unique<T>(all: T[], keyOf: (each: T) => string): T[] {
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}
