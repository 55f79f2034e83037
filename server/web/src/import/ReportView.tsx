import { linksOf } from "./links";
import type { Report } from "./types";

interface Props {
  report: Report;
}

/** What an import has brought, what was wrong with it, and what to ask next. */
export function ReportView({ report }: Props) {
  const { lines, problems } = report;
  const links = linksOf(report);
  return (
    <div class="import-report">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!report.brought_anything && <p class="problem">Nothing in these files could be imported.</p>}
      {links.length > 0 && (
        <ul class="import-links">
          {links.map(({ text, address }) => (
            <li key={address}>
              <a href={address}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <>
          <h4>What was wrong</h4>
          <ul>
            {problems.map(({ what, times, file }) => (
              <li key={what}>
                {times.toLocaleString("en")} × {what} <span class="quiet import-file">(first in {file})</span>
              </li>
            ))}
          </ul>
          {report.brought_anything && <p class="quiet">Only this is missing; the rest of the files went in.</p>}
        </>
      )}
    </div>
  );
}
