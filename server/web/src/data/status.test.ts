import { expect, it } from "vitest";
import { daysTold, noticeOf } from "./status";

it("tells days in words", () => {
  const days = { first: "2018-12-10", last: "2019-01-25", complete: 1, partial: 0, missing: 37, unknown: 10 };
  expect(daysTold(days)).toBe("2018-12-10 to 2019-01-25: 1 day complete, 37 missing; of 10 nobody can say whether they are complete.");
  expect(daysTold({ ...days, complete: 0, missing: 0 })).toBe("2018-12-10 to 2019-01-25: of 10 days nobody can say whether they are complete.");
  expect(daysTold({ ...days, first: null })).toBe("There are no days yet.");
});

it("says of invented data that it is invented, and nothing of other data", () => {
  expect(noticeOf(["adsblol", "a reconstruction by wheelsdown demo: not real data"])).toBe("This data is a reconstruction by wheelsdown demo: not real data.");
  expect(noticeOf(["adsblol", ""])).toBeNull();
});
