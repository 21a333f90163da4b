/** The column that says which branches filled all their seats at the first ballot. */
import { defaultSettings } from "../../src/congress/settings";
import { makeReport, type Report } from "../../src/congress/report";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";

function reportOf(picture: string): Report {
  return makeReport({ ...readTable(draw(picture)), asOf: null, today: day("01/6/2017") }, defaultSettings);
}

function counted(picture: string): number | null {
  const figure = reportOf(picture).statistics.figures.get("fullAtFirstBallot");
  return figure?.kind === "count" ? figure.count : null;
}

const findings = (picture: string): readonly string[] => reportOf(picture).findings.map(({ kind }) => kind);

const rows = (heading: string, ...cells: readonly string[]): string =>
  [
    "",
    `Chi bộ | Ngày ĐH | Cần bầu | Cấp ủy viên | ${heading}`,
    ...cells.map((cell, i) => `Chi bộ ${["Một", "Hai", "Ba"][i]} | 19/4/2017 | 3 | 3 | ${cell}`),
  ].join("\n");

test.each([
  "Bầu một lần đủ số lượng",
  "Bầu 1 lần đủ SL",
  "Đủ số lượng ngay lần bầu đầu",
  "Bầu đủ số lượng ngay lần đầu",
])("%s", (heading) => {
  expect(counted(rows(heading, "x", "", "x"))).toBe(2);
  expect(counted(rows(heading, "Có", "Không", "Có"))).toBe(2);
  expect(counted(rows(heading, "1", "0", "0"))).toBe(1);
});

test("a blank is no mark, and beside a no it is not entered", () => {
  expect(findings(rows("Bầu một lần đủ số lượng", "x", "", "x"))).not.toContain("blank-counts");
  expect(findings(rows("Bầu một lần đủ số lượng", "Có", "Không", ""))).toContain("blank-counts");
});

test("persons are no branches: what one branch cannot have is not counted, and is told", () => {
  const elected = rows("Bầu một lần đủ số lượng", "3", "1", "1");
  expect(counted(elected)).toBe(2);
  expect(findings(elected)).toContain("unreadable-count");
});

test("rows that carry numbers of branches carry numbers of it", () => {
  const picture = `
    Đơn vị         | Số chi bộ | Đã đại hội | Cấp ủy viên | Số chi bộ bầu một lần đủ số lượng
    Đảng bộ xã Bắc | 12        | 12         | 40          | 11
    Đảng bộ xã Nam | 9         | 8          | 30          | 8`;
  expect(counted(picture)).toBe(19);
  expect(findings(picture)).not.toContain("full-exceeds-held");
  expect(findings(picture.replace(/8$/, "9"))).toContain("full-exceeds-held");
});

test("where a seat stayed empty it cannot be", () => {
  const short = rows("Bầu một lần đủ số lượng", "x", "x").replace("3 | 3 | x", "3 | 2 | x");
  expect(findings(short)).toContain("full-but-short");
});

test("numbers of ballots tell it, where the sheet tells the seats: one that left a seat empty is none", () => {
  const ballots = rows("Số lần bầu", "1", "2", "1");
  expect(counted(ballots)).toBe(2);
  expect(findings(ballots)).not.toContain("unread-column");
  const short = ballots.replace("3 | 3 | 1", "3 | 2 | 1");
  expect(counted(short)).toBe(1);
  expect(findings(short)).not.toContain("full-but-short");
  expect(counted(ballots.replaceAll("Cần bầu", "Đảng viên"))).toBeNull();
});
