/** Where every branch stands on the as-of date, and which date that is. */
import type { State } from "../../src/congress/table";
import { plannedDate } from "../../src/congress/planned";
import { chooseAsOf, standingOn } from "../../src/congress/standing";
import { day, drawTable } from "../support/table";

/** The state of the only branch, on 20/4/2017 where nothing else is said. */
function stateOf(fields: string, cells: string, asOf: string | null = "20/4/2017"): State | undefined {
  const table = drawTable(`branch | ${fields}\nA | ${cells}`);
  return standingOn(table, asOf === null ? null : day(asOf)).states[0];
}

describe("The day of a document", () => {
  const table = (dates: string, documentDay: string) => ({
    ...drawTable(`branch | date | elected\n${dates}`),
    documentDay: day(documentDay),
  });

  test("is that of its figures, so that what was planned behind it is to come", () => {
    const sheet = table("A | 19/4/2017 | 3\nB | 25/4/2017 |", "20/4/2017");
    expect(chooseAsOf(sheet, null, day("01/6/2017"))).toEqual(day("20/4/2017"));
    expect(chooseAsOf({ ...sheet, asOf: day("22/4/2017") }, null, day("01/6/2017"))).toEqual(
      day("22/4/2017"),
    );
  });

  test("says nothing where a result is later", () => {
    const sheet = table("A | 19/4/2017 | 3\nB | 25/4/2017 | 5", "20/4/2017");
    expect(chooseAsOf(sheet, null, day("01/6/2017"))).toEqual(day("25/4/2017"));
  });

  test("is none of a branch that is not marked as held beside others that are, and has no result", () => {
    const picture = (mark: string): string => `
      branch | date      | mark | elected
      Một    | 19/4/2017 | held | 3
      Hai    | 20/4/2017 | held | 3
      Ba     | 25/4/2017 | ${mark} |`;
    expect(chooseAsOf(drawTable(picture("    ")), null, day("01/6/2017"))).toEqual(day("20/4/2017"));
    expect(chooseAsOf(drawTable(picture("held")), null, day("01/6/2017"))).toEqual(day("25/4/2017"));
  });
});

describe("A branch that holds no congress, as its note says", () => {
  const APPOINTED = "Không tổ chức đại hội, mới thành lập; chỉ định cấp ủy";

  test("stays so where its secretary stands beside: the committee was appointed, and so was who leads it", () => {
    expect(stateOf("mark | secretaries | note", `exempt | 1 | ${APPOINTED}`)).toBe("exempt");
    expect(stateOf("mark | secretaries | appointed", "exempt | 1 | 5")).toBe("exempt");
  });

  test("held one where the sheet tells of persons elected, or of a secretary whom nobody appointed", () => {
    expect(stateOf("mark | elected | note", `exempt | 3 | ${APPOINTED}`)).toBe("held");
    expect(stateOf("mark | secretaries", "exempt | 1")).toBe("held");
  });
});

describe("by its day", () => {
  test.each([
    ["19/4/2017", "held"],
    ["20/4/2017", "held"],
    ["21/4/2017", "pending"],
    ["19-20/4/2017", "held"],
    ["20-21/4/2017", "pending"],
    ["30/4/2016", "held"],
    ["01/01/2018", "pending"],
  ])("%s is %s on 20/4/2017", (date, state) => {
    expect(stateOf("date", date)).toBe(state);
  });

  test("a day that has passed counts without any result, one to come does not even with one", () => {
    expect(stateOf("date | elected", "19/4/2017 |")).toBe("held");
    expect(stateOf("date | elected", "21/4/2017 | 3")).toBe("pending");
  });

  test("the word that it was held does not bring a day to come forward", () => {
    expect(stateOf("date | mark", "21/4/2017 | held")).toBe("pending");
  });

  test("a month or a quarter is no day: result and words decide", () => {
    expect(stateOf("date", "4/2017")).toBe("pending");
    expect(stateOf("date | elected", "4/2017 | 3")).toBe("held");
    expect(stateOf("date | mark", "II/2017 | held")).toBe("held");
  });
});

describe("put off", () => {
  test("a congress put off is pending though its day has passed", () => {
    expect(stateOf("date | mark", "19/4/2017 | pending")).toBe("pending");
  });

  test("unless it has results", () => {
    expect(stateOf("date | mark | elected", "19/4/2017 | pending | 3")).toBe("held");
  });
});

describe("exempt", () => {
  test("a branch that need not hold one is neither held nor pending", () => {
    expect(stateOf("date | mark", "19/4/2017 | exempt")).toBe("exempt");
    expect(stateOf("mark", "exempt")).toBe("exempt");
  });

  test("unless it has results", () => {
    expect(stateOf("mark | elected", "exempt | 3")).toBe("held");
    expect(stateOf("date | mark | elected", "21/4/2017 | exempt | 3")).toBe("pending");
  });
});

describe("without a day", () => {
  test("words decide, then results", () => {
    expect(stateOf("mark", "held")).toBe("held");
    expect(stateOf("mark | elected", "pending | 3")).toBe("pending");
    expect(stateOf("elected", "3")).toBe("held");
    expect(stateOf("elected", "0")).toBe("pending");
    expect(stateOf("elected", "")).toBe("pending");
    expect(stateOf("members", "30")).toBe("pending");
  });

  test("a name of a secretary is a result", () => {
    expect(stateOf("secretaries.names", "Trần Văn An")).toBe("held");
  });

  test("days say nothing where there is no as-of date", () => {
    expect(stateOf("date", "19/4/2017", null)).toBe("pending");
    expect(stateOf("date | elected", "19/4/2017 | 3", null)).toBe("held");
  });
});

describe("rows of several branches", () => {
  test("their number of held ones decides", () => {
    expect(stateOf("branches | heldBranches", "4 | 1")).toBe("held");
    expect(stateOf("branches | heldBranches", "4 | 0")).toBe("pending");
    expect(stateOf("branches | heldBranches", "4 |")).toBe("pending");
    expect(stateOf("branches | heldBranches | date", "4 | 1 | 21/4/2017")).toBe("held");
  });
});

describe("the as-of date", () => {
  const today = day("01/5/2017");
  const table = drawTable("branch | date\nA | 19/4/2017\nB | 20-21/4/2017\nC | 02/5/2017\nD | 4/2017\nE |");

  test("is what staff chose, else what the sheet says, else its last day that is not to come", () => {
    const titled = { ...table, asOf: day("20/4/2017") };
    expect(chooseAsOf(titled, day("19/4/2017"), today)).toEqual(day("19/4/2017"));
    expect(chooseAsOf(titled, null, today)).toEqual(day("20/4/2017"));
    expect(chooseAsOf(table, null, today)).toEqual(day("21/4/2017"));
  });

  test("may be today, and never later", () => {
    expect(chooseAsOf(table, null, day("02/5/2017"))).toEqual(day("02/5/2017"));
    // The congress of 20 and 21 April is not over on the 20th.
    expect(chooseAsOf(table, null, day("20/4/2017"))).toEqual(day("19/4/2017"));
  });

  test("is never the planned day of a branch that the sheet calls pending or exempt", () => {
    const planned = drawTable(`
      branch | date      | mark
      A      | 19/4/2017 |
      B      | 21/4/2017 | pending
      C      | 22/4/2017 | exempt`);
    expect(chooseAsOf(planned, null, today)).toEqual(day("19/4/2017"));
  });

  test("is nothing where the sheet has no day", () => {
    expect(chooseAsOf(drawTable("branch | date\nA | 4/2017"), null, today)).toBeNull();
  });
});

test("planned is a day to come, from which nothing was put off, or a month or a quarter", () => {
  const kind = (date: string, note: string, asOf: string | null): string | undefined => {
    const table = drawTable(`branch | date | mark | note\nA | ${date} | pending | ${note}`);
    return plannedDate(table, { asOf: asOf === null ? null : day(asOf) }, 0)?.kind;
  };
  expect(kind("21/4/2017", "", "20/4/2017")).toBe("days");
  expect(kind("21/4/2017", "Chưa tổ chức", null)).toBe("days");
  expect(kind("20/4/2017", "", "20/4/2017")).toBeUndefined();
  expect(kind("21/4/2017", "Tạm hoãn do mưa", "20/4/2017")).toBeUndefined();
  expect(kind("21/4/2017", "Hoãn", null)).toBeUndefined();
  expect(kind("21/4/2017", "Hoàn thiện hồ sơ", null)).toBe("days");
  expect(kind("4/2017", "", "20/4/2017")).toBe("month");
  expect(kind("", "", "20/4/2017")).toBeUndefined();
});

test("nothing is planned for a day from which a column of states says that the congress was put off", () => {
  const table = drawTable("branch | date | mark\nA | 21/4/2017 | pending\nB | 21/4/2017 | pending", {
    said: ["Tạm hoãn", null],
  });
  const planned = [0, 1].map((i) => plannedDate(table, { asOf: day("20/4/2017") }, i)?.kind);
  expect(planned).toEqual([undefined, "days"]);
});
