import { expect, it } from "vitest";
import { byUrgency, daysOverdue } from "./overdue";
import type { CommentRequest } from "./types";

const request = (id: string, more: Partial<CommentRequest>): CommentRequest => ({ id, to: "T", asked: "2019-01-20", way: "letter", words: "W", "overdue-on-the-day": false, "overdue-today": false, ...more });
const answer = { on: "2019-01-26", words: "No." };

it("counts the days since an answer was due", () => {
  expect(daysOverdue({ deadline: "2019-01-25" }, "2019-02-04")).toBe(10);
  expect(daysOverdue({ deadline: "2019-01-25" }, "2019-01-25")).toBe(0);
  expect(daysOverdue({ deadline: "2019-01-25", answer }, "2019-02-04")).toBe(0);
  expect(daysOverdue({}, "2019-02-04")).toBe(0);
});

it("puts first what has been waited for longest", () => {
  const all = [request("answered", { deadline: "2019-01-01", answer }), request("in-time", { deadline: "2019-03-01" }), request("late", { deadline: "2019-01-25" }), request("later", { deadline: "2019-01-10" }), request("open", {})];
  expect(byUrgency(all, "2019-02-04").map(({ id }) => id)).toEqual(["later", "late", "in-time", "open", "answered"]);
});
