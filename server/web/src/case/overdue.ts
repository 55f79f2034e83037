import type { CommentRequest } from "./types";

const DAY = 86_400_000;

/** For how many days an answer has been due, by a day such as `2019-01-25`; 0 where it is not. */
export function daysOverdue({ deadline, answer }: Pick<CommentRequest, "deadline" | "answer">, today: string): number {
  return deadline && !answer ? Math.max(0, Math.round((Date.parse(today) - Date.parse(deadline)) / DAY)) : 0;
}

/** Those first that wait for an answer longest, then those that still have time, then those that were answered. */
export function byUrgency(requests: CommentRequest[], today: string): CommentRequest[] {
  const rank = (request: CommentRequest) => (request.answer ? Infinity : -daysOverdue(request, today));
  return [...requests].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
