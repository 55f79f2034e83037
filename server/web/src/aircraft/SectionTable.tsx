import { type Cell, cellOf } from "../answer/cells";
import { headingOf } from "../answer/columns";
import { SureMark } from "../answer/SureMark";
import { questionOf, type Section, shownColumns } from "./dossier";

interface Props {
  section: Section;
  icao: string[];
}

/** A part of a dossier as a table; on a narrow screen each row is a block of lines. */
export function SectionTable({ section, icao }: Props) {
  const columns = shownColumns(section);
  const question = questionOf(section, icao);
  const isCut = section.rows.length < section.total;
  return (
    <section class="dossier-section" aria-labelledby={`section-${section.name}`}>
      <h2 id={`section-${section.name}`}>{section.title}</h2>
      {section.total === 0 && <p class="quiet">None.</p>}
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

function Told({ cell }: { cell: Cell }) {
  return (
    <>
      {cell.sureness && <SureMark sureness={cell.sureness} />}
      {cell.text}
      {cell.beneath && <span class="dossier-beneath quiet">{cell.beneath}</span>}
    </>
  );
}
