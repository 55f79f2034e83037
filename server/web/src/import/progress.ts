import { bytesTold, counted } from "./amounts";
import { type Import, isOver } from "./types";

/** Shares of a stage that are said aloud: more would be nothing but noise. */
const SAID_IN = 4;

/** How far the stage at hand is, from 0 to 1; null where nobody can say. */
export function shareOf({ state, done, total }: Import): number | null {
  return state === "working" && total > 0 ? Math.min(1, done / total) : null;
}

/** Such as `12.0 MB of 27.1 MB`. */
export function amountTold({ done, total, unit }: Import): string {
  return unit === "byte" ? `${bytesTold(done)} of ${bytesTold(total)}` : `${done.toLocaleString("en")} of ${counted(total, unit ?? "row")}`;
}

/** What was found so far; empty before anything was. */
export function foundTold({ positions, documents }: Import): string {
  return positions + documents === 0 ? "" : `${counted(positions, "position")} in ${counted(documents, "document")} so far`;
}

/** What a screen reader says of it: each stage, its quarters, and the end. */
export function spoken(one: Import): string {
  if (isOver(one)) {
    return one.problem?.title ?? one.report?.lines.join(" ") ?? one.doing;
  }
  const share = shareOf(one);
  const quarter = share === null ? 0 : Math.floor(share * SAID_IN) / SAID_IN;
  return quarter > 0 ? `${one.doing}: ${quarter * 100} %` : one.doing;
}

/** What is imported: the path, or how many files were sent. */
export function whatTold({ path, files_sent, bytes_sent }: Import): string {
  return path ?? `${counted(files_sent ?? 0, "file")}, ${bytesTold(bytes_sent ?? 0)}`;
}
