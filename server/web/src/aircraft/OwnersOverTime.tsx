import { RawLine } from "../answer/StatementLine";
import { inWords } from "../answer/columns";
import "../answer/cited.css";
import { extentOf, type Period, type PropertyLane, type Said, type Stretch, yearsIn } from "./periods";
import "./owners.css";

const MOST_YEARS = 8;
const MOST_DOCUMENTS = 5;

/** Who an aircraft was and whose, year by year, with the documents that say so. */
export function OwnersOverTime({ lanes, heard }: { lanes: PropertyLane[]; heard: Stretch | null }) {
  const extent = extentOf(lanes, heard);
  const part = (time: number) => (extent ? (100 * (time - extent.from)) / (extent.to - extent.from) : 0);
  const isOfSeveral = new Set(lanes.map(({ icao }) => icao)).size > 1;
  return (
    <div class="owners">
      {lanes.map((lane) => (
        <section key={`${lane.icao} ${lane.property}`} class="owners-lane">
          <h3>
            {inWords(lane.property)}
            {isOfSeveral && ` of ${lane.icao}`}
          </h3>
          {extent && (
            <div class="owners-bars" aria-hidden="true">
              {yearsIn(extent, MOST_YEARS).map((year) => (
                <span key={year} class="owners-year" style={{ left: `${part(Date.UTC(year, 0))}%` }}>
                  {year}
                </span>
              ))}
              {lane.periods.map((period, i) => (
                <Bar key={i} period={period} from={period.from === null ? 0 : part(period.from)} to={period.until === null ? 100 : part(period.until)} />
              ))}
              {heard && <span class="owners-heard" style={{ left: `${part(heard.from)}%`, width: `${Math.max(0.4, part(heard.to) - part(heard.from))}%` }} />}
              {[...lane.periods.flatMap(({ by }) => by), ...lane.competing].map(
                (said, i) => said.said !== null && <span key={i} class={said.isUsed ? "owners-said" : "owners-said owners-other"} style={{ left: `${part(said.said)}%` }} />,
              )}
            </div>
          )}
          <ul class="owners-values">
            {lane.periods.map((period, i) => (
              <li key={i}>
                <strong>{period.value}</strong> <span class="quiet">{whenOf(period)}</span>
                <Documents said={period.by} />
              </li>
            ))}
            {lane.competing.length > 0 && (
              <li>
                <span class="owners-disagree">Other documents say otherwise</span>
                <Documents said={lane.competing} withValue />
              </li>
            )}
          </ul>
        </section>
      ))}
      {extent && <p class="quiet">A bar is when it held, faded where no document says since or until when, and hollow where none says either; a mark below is the day on which a document said so, and the line at the foot is from when to when it was heard.</p>}
    </div>
  );
}

function Bar({ period, from, to }: { period: Period; from: number; to: number }) {
  const fades = period.from === null && period.until === null ? " owners-undated" : period.from === null ? " owners-open-start" : period.until === null ? " owners-open-end" : "";
  return (
    <span class={`owners-bar${fades}`} style={{ left: `${from}%`, width: `${Math.max(0.5, to - from)}%` }} title={period.value}>
      {period.value}
    </span>
  );
}

function Documents({ said, withValue = false }: { said: Said[]; withValue?: boolean }) {
  return (
    <ul class="cited">
      {said.slice(0, MOST_DOCUMENTS).map((each, i) => (
        <li key={i}>
          {withValue && `“${each.value}”: `}
          {each.file}
          {each.place && !each.place.startsWith(`${each.file}, `) && `, ${each.place}`}
          {each.place.startsWith(`${each.file}, `) && each.place.slice(each.file.length)}
          {each.said !== null && `, said ${dayOf(each.said)}`}
          {each.sha256 && <RawLine sha256={each.sha256} place={each.place} />}
        </li>
      ))}
      {said.length > MOST_DOCUMENTS && <li class="quiet">{said.length - MOST_DOCUMENTS} more, in the table below</li>}
    </ul>
  );
}

function whenOf({ from, until }: Period): string {
  if (from === null && until === null) {
    return "of no time in particular";
  }
  return [from === null ? "" : `since ${dayOf(from)}`, until === null ? "" : `until ${dayOf(until)}`].filter(Boolean).join(", ");
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
