import { AnswerPane } from "../answer/AnswerPane";
import { Results } from "../answer/Results";
import { RowDetails } from "../answer/RowDetails";
import { useSelected } from "../answer/selection";
import type { Answering } from "../answer/useAnswer";
import { MapView } from "../map/MapView";
import { TimeLine } from "../timeline/TimeLine";
import { useWindow } from "../time/useWindow";
import { type Asked, useSelectionOf } from "./useAsked";

interface Props {
  asked: Asked;
  answering: Answering;
}

/** An answer as map, time line and table at once, which all show one selection. While it is being asked for, the map is there. */
export function Answered({ asked, answering: { answer, isAsking, isLoadingMore, pages, more } }: Props) {
  const { look, setLook } = asked;
  const selection = useSelectionOf(asked);
  const { selected } = useSelected(selection);
  const [window, setWindow] = useWindow(answer);
  const isSelected = !isAsking && selected !== null && answer?.rows[selected] !== undefined;
  return (
    <Results
      map={<MapView answer={answer} selection={selection} window={window} onWindow={setWindow} />}
      timeLine={answer && <TimeLine answer={answer} selection={selection} window={window} onWindow={setWindow} />}
      table={answer ? <AnswerPane answer={answer} selection={selection} isLoadingMore={isLoadingMore} onMore={more} /> : <p class="ask-waiting quiet">Asking …</p>}
      details={isSelected ? <RowDetails key={selected} answer={answer} place={selected} pages={pages} onClose={() => selection.select(null)} /> : null}
      view={look.view}
      onView={(view) => setLook({ ...look, view })}
    />
  );
}
