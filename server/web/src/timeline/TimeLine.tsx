import type { Selection } from "../answer/selection";
import type { Answer } from "../api/types";
import type { TimeWindow } from "../time/window";

export function TimeLine(_: { answer: Answer; selection: Selection; window: TimeWindow; onWindow: (window: TimeWindow) => void }) {
  return null;
}
