import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../api/client";
import { answerTo, FIRST_ROWS, MORE_ROWS, MOST_ROWS } from "../api/questions";
import type { Answer, WrittenQuestion } from "../api/types";

/** How far the answer to a question is. */
export interface Answering {
  /** What is there of it; while another question is being asked, what was there before. */
  answer: Answer | null;
  isAsking: boolean;
  isLoadingMore: boolean;
  problem: Problem | null;
  /** Where the pages of the rows begin, by which they were asked for. */
  pages: Page[];
}

export interface Page {
  firstRow: number;
  after: string | null;
}

const NOTHING: Answering = { answer: null, isAsking: false, isLoadingMore: false, problem: null, pages: [] };

/** Time after which a server that was gone is asked again, in milliseconds. */
const ASK_AGAIN = 3000;

/** Something was imported since the first page, so that the next one belongs to another answer. */
const CHANGED = 409;

/**
 * Asks a question whenever it is another one, and again when the server is back.
 *
 * @param row which is to be among the first ones that come
 */
export function useAnswer(question: WrittenQuestion | null, row: number): Answering & { more: () => void } {
  const [answering, setAnswering] = useState<Answering>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const abort = useRef<AbortController>(new AbortController());

  useEffect(() => {
    if (!question) {
      setAnswering(NOTHING);
      return undefined;
    }
    const asking = (abort.current = new AbortController());
    setAnswering((before) => ({ ...before, isAsking: true, isLoadingMore: false }));
    const limit = Math.min(MOST_ROWS, Math.max(FIRST_ROWS, row + 1));
    answerTo(question, { limit, after: null }, asking.signal)
      .then((answer) => setAnswering({ ...NOTHING, answer, pages: [{ firstRow: 0, after: null }] }))
      .catch((e: unknown) => !asking.signal.aborted && setAnswering({ ...NOTHING, problem: asProblem(e) }));
    return () => asking.abort();
  }, [question, attempt]);

  const isGone = answering.problem?.status === 0;
  useEffect(() => {
    const timer = isGone ? setInterval(() => setAttempt((n) => n + 1), ASK_AGAIN) : undefined;
    return () => clearInterval(timer);
  }, [isGone]);

  const more = useCallback(() => {
    const { answer, pages } = answering;
    if (question && answer?.next && !answering.isLoadingMore) {
      const after = answer.next;
      const { signal } = abort.current;
      setAnswering({ ...answering, isLoadingMore: true });
      answerTo(question, { limit: MORE_ROWS, after }, signal)
        .then((page) => setAnswering({ ...NOTHING, answer: joined(answer, page), pages: [...pages, { firstRow: answer.rows.length, after }] }))
        .catch((e: unknown) => {
          const problem = asProblem(e);
          if (problem.status === CHANGED) {
            setAttempt((n) => n + 1);
          } else if (!signal.aborted) {
            setAnswering({ ...answering, isLoadingMore: false, problem });
          }
        });
    }
  }, [answering, question]);
  return { ...answering, more };
}

function joined(answer: Answer, page: Answer): Answer {
  return { ...answer, rows: [...answer.rows, ...page.rows], next: page.next };
}

function asProblem(e: unknown): Problem {
  return e instanceof Problem ? e : new Problem(500, "What the server answered cannot be read.");
}
