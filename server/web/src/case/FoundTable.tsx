import type { Citation, FoundRow, FoundRows } from "./types";
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
  const all = new Map<string, Citation>(rows.flatMap((row) => row.citations).map((each) => [`${each.sha256} ${each.document} ${each.first_row} ${each.last_row}`, each]));
  if (all.size === 0) {
    return null;
  }
  return (
    <details>
      <summary>Rests on {count(all.size, "stretch", "stretches")} of positions</summary>
      <ul>
        {[...all].map(([key, citation]) => (
          <li key={key}>
            {citation.document || citation.file}, rows {citation.first_row} to {citation.last_row} ({count(citation.positions, "position")})
            <span class="quiet sha">
              {citation.file}, SHA-256 {citation.sha256}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
