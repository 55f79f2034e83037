import { useEffect, useState } from "preact/hooks";

/** Rows of an answer by their place in it, from 0; null where none is meant. */
export interface Selected {
  hovered: number | null;
  selected: number | null;
}

/** Which row somebody looks at: one for the map, the time line and the table, which all show it and all can change it. */
export class Selection {
  private state: Selected = { hovered: null, selected: null };
  private readonly listeners = new Set<(state: Selected) => void>();

  get now(): Selected {
    return this.state;
  }

  hover(row: number | null): void {
    this.become({ ...this.state, hovered: row });
  }

  select(row: number | null): void {
    this.become({ ...this.state, selected: row });
  }

  /** @returns what ends the listening */
  listen(listener: (state: Selected) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private become(state: Selected): void {
    if (state.hovered !== this.state.hovered || state.selected !== this.state.selected) {
      this.state = state;
      this.listeners.forEach((listener) => listener(state));
    }
  }
}

/** The selection as it is, for a component that is to be drawn anew with it. */
export function useSelected(selection: Selection): Selected {
  const [state, setState] = useState(selection.now);
  useEffect(() => {
    setState(selection.now);
    return selection.listen(setState);
  }, [selection]);
  return state;
}
