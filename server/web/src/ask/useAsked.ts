import { useEffect, useMemo } from "preact/hooks";
import { Selection } from "../answer/selection";
import type { WrittenQuestion } from "../api/types";
import { go, useAddress } from "../app/router";
import { addressOf, type Look, lookOf, questionOf } from "./question";

/** What the address bar says. */
export interface Asked {
  /** The same object for as long as it is the same question. */
  question: WrittenQuestion | null;
  /** Of the question alone. */
  address: string;
  look: Look;
  setLook: (look: Look) => void;
}

/** The question of the address bar, and how somebody looks at its answer. */
export function useAsked(): Asked {
  const { query } = useAddress();
  const read = questionOf(query);
  const address = read ? addressOf(read) : "";
  const question = useMemo(() => read, [address]);
  const setLook = (look: Look) => question && go(addressOf(question, look), { replace: true });
  return { question, address, look: lookOf(query), setLook };
}

/** The selection, which the address bar holds as well: of another question it is another one. */
export function useSelectionOf({ question, look, setLook }: Asked): Selection {
  const selection = useMemo(() => new Selection(), [question]);
  useEffect(() => selection.select(look.sel), [selection, look.sel]);
  useEffect(() => selection.listen(({ selected }) => selected !== look.sel && setLook({ ...look, sel: selected })));
  return selection;
}
