import { useEffect, useMemo, useState } from "preact/hooks";
import { Selection } from "../answer/selection";
import type { WrittenQuestion } from "../api/types";
import { go, useAddress } from "../app/router";
import { addressOf, type Look, lookOf, questionOf } from "./question";

/** What the address bar says. */
export interface Asked {
  /** The same object until somebody asks, be it the same question again. */
  question: WrittenQuestion | null;
  /** Of the question alone. */
  address: string;
  look: Look;
  setLook: (look: Look) => void;
  ask: (question: WrittenQuestion) => void;
}

/** The question of the address bar, and how somebody looks at its answer. */
export function useAsked(): Asked {
  const { query } = useAddress();
  const read = questionOf(query);
  const address = read ? addressOf(read) : "";
  const [times, setTimes] = useState(0);
  const question = useMemo(() => read, [address, times]);
  const setLook = (look: Look) => question && go(addressOf(question, look), { replace: true });
  const ask = (next: WrittenQuestion) => {
    go(addressOf(next, { ...lookOf(query), sel: null }));
    setTimes((before) => before + 1);
  };
  return { question, address, look: lookOf(query), setLook, ask };
}

/** The selection, which the address bar holds as well: of another question it is another one. */
export function useSelectionOf({ question, look, setLook }: Asked): Selection {
  const selection = useMemo(() => new Selection(), [question]);
  useEffect(() => selection.select(look.sel), [selection, look.sel]);
  useEffect(() => selection.listen(({ selected }) => selected !== look.sel && setLook({ ...look, sel: selected })));
  return selection;
}
