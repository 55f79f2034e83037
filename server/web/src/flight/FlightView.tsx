import { useEffect, useMemo, useState } from "preact/hooks";
import { AnswerPane } from "../answer/AnswerPane";
import { Results } from "../answer/Results";
import { RowDetails } from "../answer/RowDetails";
import { Selection } from "../answer/selection";
import type { Answer, Row } from "../api/types";
import { Trouble } from "../ask/Trouble";
import { FlightHead } from "./FlightHead";
import { FlightMap } from "./FlightMap";
import { type FlightPlace, goTo } from "./place";
import { Profile } from "./Profile";
import { useFlight } from "./useFlight";
import "./flight.css";

/** One flight: where, how high and how fast, and the positions behind it, down to the rows of files. */
export function FlightView({ place }: { place: FlightPlace }) {
  const flight = useFlight(place.icao, place.flight);
  const { asking, row, positions } = flight;
  const problem = asking.problem ?? positions.problem;
  useEffect(() => {
    document.title = `Flight of ${row?.["registration"] ?? place.icao} · Wheelsdown`;
  }, [row, place.icao]);
  return (
    <div class="flight">
      <div aria-live="polite">
        {!asking.answer && !problem && <p class="flight-waiting quiet">Looking for the flight …</p>}
        {asking.answer && !row && <NoFlight place={place} />}
        {row && !positions.answer && !problem && <p class="flight-waiting quiet">Fetching its positions …</p>}
      </div>
      {problem && <Trouble problem={problem} />}
      {row && asking.answer && <FlightHead icao={String(row["icao"])} row={row} columns={asking.answer.columns} />}
      {row && asking.answer && positions.answer && <FlightPanes place={place} flight={{ ...flight, row }} flights={asking.answer} answer={positions.answer} />}
    </div>
  );
}

function NoFlight({ place: { icao, flight } }: { place: FlightPlace }) {
  return (
    <p class="flight-waiting">
      No flight of {icao} was first heard at {flight}; something may have been imported since. <a href={`/aircraft/${encodeURIComponent(icao)}`}>All of {icao}</a>
    </p>
  );
}

interface PanesProps {
  place: FlightPlace;
  flight: ReturnType<typeof useFlight> & { row: Row };
  flights: Answer;
  answer: Answer;
}

function FlightPanes({ place, flight, flights, answer }: PanesProps) {
  const selection = usePositionOf(place);
  const selected = useChosen(selection);
  const { positions, holes } = flight;
  return (
    <Results
      map={<FlightMap flight={flight.row} place={flight.place} flights={flights} positions={answer} selection={selection} />}
      timeLine={<Profile flight={flight.row} positions={answer} holes={holes} selection={selection} />}
      timeName="Profile"
      mapShare={48}
      table={<AnswerPane answer={answer} selection={selection} isLoadingMore={positions.isLoadingMore} onMore={positions.more} />}
      details={selected !== null && answer.rows[selected] ? <RowDetails key={selected} answer={answer} place={selected} onClose={() => selection.select(null)} /> : null}
      view={place.view}
      onView={(view) => goTo({ ...place, view })}
    />
  );
}

/** The position that is selected; what is only pointed at draws none of this anew. */
function useChosen(selection: Selection): number | null {
  const [selected, setSelected] = useState(selection.now.selected);
  useEffect(() => {
    setSelected(selection.now.selected);
    return selection.listen((now) => setSelected(now.selected));
  }, [selection]);
  return selected;
}

/** Which position is looked at, which the address bar holds as well. */
function usePositionOf(place: FlightPlace): Selection {
  const selection = useMemo(() => new Selection(), [place.icao, place.flight]);
  useEffect(() => selection.select(place.sel), [selection, place.sel]);
  useEffect(() => selection.listen(({ selected }) => selected !== place.sel && goTo({ ...place, sel: selected })));
  return selection;
}
