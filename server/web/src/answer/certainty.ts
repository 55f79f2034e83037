import type { Row } from "../api/types";

export type Sureness = "observed" | "inferred" | "unknown";

/** What is told of an event of a row: the columns that say how it is known. */
interface Known {
  evidence: string;
  probability?: string;
  earliest?: string;
  latest?: string;
}

const END = (end: string): Known => ({
  evidence: `${end}_evidence`,
  probability: `${end}_probability`,
  earliest: `${end}_earliest`,
  latest: `${end}_latest`,
});

/** By the column of its time. */
const OF_TIME: Record<string, Known> = {
  takeoff_time: END("takeoff"),
  landing_time: END("landing"),
  began_time: END("began"),
  ended_time: END("ended"),
  arrived: END("arrived"),
  departed: END("departed"),
};

/** By the column of its airport. */
const OF_AIRPORT: Record<string, Known> = {
  takeoff_airport: END("takeoff"),
  landing_airport: END("landing"),
  began_airport: END("began"),
  ended_airport: END("ended"),
  destination: { evidence: "landing", probability: "landing_probability" },
  airport: { evidence: "", probability: "probability" },
  route: { evidence: "", probability: "probability" },
};

/** The columns that say how sure another one is; where that one is shown, they are said with it. */
export function saidWith(column: string): string[] {
  return [OF_TIME[column], OF_AIRPORT[column]].flatMap((known) => (known ? Object.values(known) : []));
}

export function isAirport(column: string): boolean {
  return column in OF_AIRPORT && column !== "route";
}

/** How the time or the airport of a column is known; null where the answer does not say. */
export function surenessOf(row: Row, column: string): Sureness | null {
  const known = OF_AIRPORT[column] ?? OF_TIME[column];
  const evidence = known ? row[known.evidence] : null;
  if (evidence === "observed" || evidence === "inferred" || evidence === "unknown") {
    return evidence;
  }
  return known && column in OF_AIRPORT && probabilityOf(row, column) !== null ? "inferred" : null;
}

/** The probability of the airport of a column, 0 to 1, if nobody saw it; what was heard has none. */
export function probabilityOf(row: Row, column: string): number | null {
  const probability = row[OF_AIRPORT[column]?.probability ?? ""];
  return typeof probability === "number" && probability < 1 ? probability : null;
}

/** Such as `96 %`: never a hundred, since nobody saw it. A half is rounded away from the middle, so that of two the one and the other are a hundred. */
export function percent(probability: number): string {
  const tenths = Math.round(1000 * probability) / 10;
  const whole = probability < 0.5 ? Math.ceil(tenths - 0.5) : Math.floor(tenths + 0.5);
  return `${Math.min(99, whole)} %`;
}

/** Between what an inferred time lies. */
export function intervalOf(row: Row, column: string): [string, string] | null {
  const known = OF_TIME[column];
  const [earliest, latest] = [row[known?.earliest ?? ""], row[known?.latest ?? ""]];
  const isInferred = known !== undefined && row[known.evidence] === "inferred";
  return isInferred && typeof earliest === "string" && typeof latest === "string" ? [earliest, latest] : null;
}
