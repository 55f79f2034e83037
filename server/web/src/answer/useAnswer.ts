import { useEffect, useRef, useState } from "preact/hooks";
import { asProblem, GONE, type Problem } from "../api/client";
import { answerTo, FIRST_ROWS, MORE_ROWS, MOST_ROWS } from "../api/questions";
import type { Answer, WrittenQuestion } from "../api/types";
import { useAgain } from "../app/useAgain";

/** How far the answer to a question is. */
export interface Answering {
  /** What is there of it; while another question is being asked, what was there before. */
  answer: Answer | null;
  isAsking: boolean;
  isLoadingMore: boolean;
  problem: Problem | null;
  /** Asks for more rows, where there are more. */
  more: () => void;
}

type State = Omit<Answering, "more">;

const NOTHING: State = { answer: null, isAsking: false, isLoadingMore: false, problem: null };

/** Something was imported since the first page, so that the next one belongs to another answer. */
const CHANGED = 409;

/**
 * Asks a question whenever it is another one, and again when the server is back.
 *
 * @param row which is to be among the first ones that come
 * @param moreRows how many come with each further page
 */
export function useAnswer(question: WrittenQuestion | null, row: number, moreRows = MORE_ROWS): Answering {
  const [state, setState] = useState<State>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const again = () => setAttempt((n) => n + 1);
  const current = useRef(new AbortController());

  useEffect(() => {
    const { signal } = (current.current = new AbortController());
    const limit = Math.min(MOST_ROWS, Math.max(FIRST_ROWS, row + 1));
    setState((before) => (question ? asking(before) : NOTHING));
    if (question) {
      answerTo(question, { limit, after: null }, signal)
        .then((answer) => signal.aborted || setState(answered(answer)))
        .catch((e: unknown) => signal.aborted || setState({ ...NOTHING, problem: asProblem(e) }));
    }
    return () => current.current.abort();
  }, [question, attempt]);
  useAgain(state.problem?.status === GONE && !state.isAsking, again);

  const more = () => {
    const { answer } = state;
    const { signal } = current.current;
    if (question && answer?.next && !state.isLoadingMore) {
      setState({ ...state, isLoadingMore: true });
      answerTo(question, { limit: moreRows, after: answer.next }, signal)
        .then((page) => signal.aborted || setState(continued(answer, page)))
        .catch((e: unknown) => signal.aborted || (asProblem(e).status === CHANGED ? again() : setState({ ...state, problem: asProblem(e) })));
    }
  };
  return { ...state, more };
}

/** What was there before stays until the answer comes; a server that is gone is so until it answers. */
function asking(before: State): State {
  return { ...before, isAsking: true, isLoadingMore: false, problem: before.problem?.status === GONE ? before.problem : null };
}

function answered(answer: Answer): State {
  return { ...NOTHING, answer };
}

function continued(answer: Answer, page: Answer): State {
  return answered({ ...answer, rows: [...answer.rows, ...page.rows], next: page.next });
}
