import { useMemo, useState } from "preact/hooks";
import { AnswerPane } from "../answer/AnswerPane";
import { Results } from "../answer/Results";
import { RowDetails } from "../answer/RowDetails";
import { useSelected } from "../answer/selection";
import type { Answering } from "../answer/useAnswer";
import { MapView } from "../map/MapView";
import { TimeLine } from "../timeline/TimeLine";
import { useWindow } from "../time/useWindow";
import type { Extent } from "../time/window";
import { type Asked, useSelectionOf } from "./useAsked";

interface Props {
  asked: Asked;
  answering: Answering;
}

/** An answer as map, time line and table at once, which all show one selection. While it is being asked for, the map is there. */
export function Answered({ asked, answering: { answer, isAsking, isLoadingMore, more } }: Props) {
  const { look, setLook } = asked;
  const selection = useSelectionOf(asked);
  const { selected } = useSelected(selection);
  const [drawn, setDrawn] = useState<Extent | null>(null);
  const [window, setWindow, extent] = useWindow(answer, drawn);
  const isSelected = !isAsking && selected !== null && answer?.rows[selected] !== undefined;
  // Time moves sixty times a second, and the table has nothing to do with it.
  const table = useMemo(
    () => (answer ? <AnswerPane answer={answer} selection={selection} isLoadingMore={isLoadingMore} onMore={more} /> : <p class="ask-waiting quiet">Asking …</p>),
    [answer, selection, isLoadingMore, more],
  );
  return (
    <Results
      map={<MapView answer={answer} selection={selection} window={window} onWindow={setWindow} extent={extent} onDrawn={setDrawn} />}
      timeLine={answer && <TimeLine answer={answer} selection={selection} window={window} onWindow={setWindow} extent={extent} />}
      table={table}
      details={isSelected ? <RowDetails key={selected} answer={answer} place={selected} onClose={() => selection.select(null)} /> : null}
      view={look.view}
      onView={(view) => setLook({ ...look, view })}
    />
  );
}
