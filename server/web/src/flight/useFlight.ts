import { useEffect, useMemo } from "preact/hooks";
import { useAnswer, type Answering } from "../answer/useAnswer";
import { useAnswered } from "../api/useAnswered";
import type { Answer, Row, WrittenQuestion } from "../api/types";
import { MINUTE } from "../time/window";
import { type Hole, holesOf } from "./profile";

/** Before and after a flight, so that its way to the runway and from it is there. */
const MARGIN = 5 * MINUTE;
/** Positions that are drawn first, and those of each further page. */
const FIRST = 2000;
const FURTHER = 10_000;

export interface Flight {
  /** The question for the flights of that time, and its answer. */
  asking: Answering;
  /** Place of the flight in that answer; -1 where there is no such flight. */
  place: number;
  row: Row | null;
  positions: Answering;
  holes: Hole[];
}

/** A flight, by its aircraft and the time at which it was first heard, with all positions and silences of that time. */
export function useFlight(icao: string, firstHeard: string): Flight {
  const asking = useAnswer(useMemo(() => flightQuestion(icao, firstHeard), [icao, firstHeard]), 0);
  const place = asking.answer?.rows.findIndex((row) => Date.parse(String(row["first_heard"])) === Date.parse(firstHeard)) ?? -1;
  const row = asking.answer?.rows[place] ?? null;
  const question = useMemo(() => row && positionsQuestion(row), [row]);
  const positions = useAnswer(question, FIRST - 1, FURTHER);
  useEffect(() => {
    if (positions.answer && positions.answer.next !== null && !positions.problem) {
      positions.more();
    }
  }, [positions.answer]);
  const gaps = useAnswered<Answer>(row && gapsPath(row));
  const holes = useMemo(() => holesOf(gaps.value?.rows ?? []), [gaps.value]);
  return { asking, place, row, positions, holes };
}

function flightQuestion(icao: string, firstHeard: string): WrittenQuestion | null {
  const first = Date.parse(firstHeard);
  return Number.isNaN(first) ? null : { kind: "flights", terms: { aircraft: [icao], since: [at(first)], until: [at(first + 1000)] } };
}

function positionsQuestion(row: Row): WrittenQuestion {
  const [first, last] = heardOf(row);
  return { kind: "positions", terms: { aircraft: [String(row["icao"])], since: [at(first - MARGIN)], until: [at(last + MARGIN)] } };
}

function gapsPath(row: Row): string {
  const [first, last] = heardOf(row);
  return `/questions/gaps?${new URLSearchParams({ aircraft: String(row["icao"]), since: at(first - MARGIN), until: at(last + MARGIN), "longer-than": "0m", limit: "1000" })}`;
}

/** When a flight was first and last heard, in milliseconds since 1970. */
export function heardOf(row: Row): [first: number, last: number] {
  return [Date.parse(String(row["first_heard"])), Date.parse(String(row["last_heard"]))];
}

function at(time: number): string {
  return new Date(time).toISOString();
}
