import type { ComponentChildren } from "preact";
import { type Cell, cellOf } from "../answer/cells";
import { headingOf } from "../answer/columns";
import { RawLine } from "../answer/StatementLine";
import { SureMark } from "../answer/SureMark";
import type { Row } from "../api/types";
import { questionOf, type Section, shownColumns } from "./dossier";

interface Props {
  section: Section;
  icao: string[];
  /** What stands above the table. */
  children?: ComponentChildren;
}

/** A part of a dossier as a table; on a narrow screen each row is a block of lines. */
export function SectionTable({ section, icao, children }: Props) {
  const columns = shownColumns(section);
  const question = questionOf(section, icao);
  const isCut = section.rows.length < section.total;
  return (
    <section class="dossier-section" aria-labelledby={`section-${section.name}`}>
      <h2 id={`section-${section.name}`}>{section.title}</h2>
      {section.total === 0 && <p class="quiet">None.</p>}
      {children}
      {columns.length > 0 && (
        <div class="dossier-scroll">
          <table>
            <thead>
              <tr>
                {columns.map(({ name }) => (
                  <th key={name} scope="col">
                    {headingOf(name, section.name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {section.rows.map((row, i) => (
                <tr key={i}>
                  {columns.map((column) => (
                    <td key={column.name} data-heading={headingOf(column.name, section.name)}>
                      <Told cell={cellOf(row, column)} />
                      {section.name === "statements" && column.name === "place" && <Line row={row} />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {question && (
        <p>
          <a href={question}>{isCut ? `All ${section.total} on the map, with what they rest on` : "On the map, with what they rest on"}</a>
        </p>
      )}
    </section>
  );
}

/** The very line of the list, or field of the trace, in which a statement stands. */
function Line({ row }: { row: Row }) {
  const [sha256, place] = [row["sha256"], row["place"]];
  return typeof sha256 === "string" && sha256 !== "" && typeof place === "string" ? <RawLine sha256={sha256} place={place} /> : null;
}

function Told({ cell }: { cell: Cell }) {
  return (
    <>
      {cell.sureness && <SureMark sureness={cell.sureness} />}
      {cell.text}
      {cell.beneath && <span class="dossier-beneath quiet">{cell.beneath}</span>}
    </>
  );
}
