/** Facts on offer for a bulletin: each where it holds, and in the text only when it is chosen. */
import { defaultSettings, type CongressSettings } from "../../src/congress/settings";
import { makeReport } from "../../src/congress/report";
import { usualWording } from "../../src/documents/options";
import { factsOf } from "../../src/documents/sentences/facts";
import { highlightsOf } from "../../src/documents/sentences/highlights";
import { textOf } from "../../src/documents/spans";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";
import { written, BARE } from "./written";

function offered(picture: string, settings: CongressSettings = defaultSettings): readonly string[] {
  const report = makeReport({ ...readTable(draw(picture)), asOf: null, today: day("01/6/2025") }, settings);
  return highlightsOf(factsOf(report, usualWording, settings)).map(({ sentence }) => textOf(sentence));
}

const ALL = `
  Nhiệm kỳ 2025-2030 | | | | | |
  Chi bộ | Ngày ĐH   | Triệu tập | Có mặt | Cấp ủy viên | Nữ
  Một    | 12/4/2025 | 20        | 20     | 5           | 1
  Hai    | 14/4/2025 | 20        | 18     | 5           | 2
  Ba     | 14/4/2025 | 20        | 20     | 5           | 0
  Bốn    | 19/4/2025 | 20        | 19     | 5           | 1`;

test("who met first and last, how many have women, and where everybody came", () => {
  expect(offered(ALL)).toEqual([
    "Chi bộ Một tổ chức đại hội sớm nhất (ngày 12/4/2025).",
    "Chi bộ Bốn tổ chức đại hội sau cùng (ngày 19/4/2025).",
    "Có 3/4 chi bộ có cấp ủy viên nữ.",
    "Tại 2/4 chi bộ, toàn bộ đảng viên được triệu tập đã dự đại hội.",
  ]);
});

test("while others are still to meet nobody is the last, and it is told of those that met alone", () => {
  const pending = `${ALL.replace("Ba     | 14/4/2025 | 20        | 20     | 5           | 0", "Ba     | 14/4/2025 | 20        | 18     | 5           | 3")}
  Năm    |           |           |        |             |`;
  expect(offered(pending)).toEqual([
    "Chi bộ Một tổ chức đại hội sớm nhất (ngày 12/4/2025).",
    "Tất cả các chi bộ đã tổ chức đại hội đều có cấp ủy viên nữ.",
    "Tại 1/4 chi bộ, toàn bộ đảng viên được triệu tập đã dự đại hội.",
  ]);
});

test("how many reach the target that is set for their term", () => {
  const target = { indicator: "women", limit: null, percent: 20, source: "Chỉ thị", since: null };
  expect(offered(ALL, { ...defaultSettings, targets: [target] })).toContain(
    "Có 3/4 chi bộ có tỷ lệ cấp ủy viên nữ từ 20% trở lên.",
  );
});

test("nothing is offered of one number that is not known, of days that all share, of one congress", () => {
  expect(
    offered(`
      Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ
      Một    | 12/4/2025 | 5           | 1
      Hai    | 12/4/2025 | 5           |`),
  ).toEqual([]);
  expect(
    offered(`
      Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ
      Một    | 12/4/2025 | 5           | 1`),
  ).toEqual([]);
});

test("one stands in the bulletin when it is chosen", () => {
  expect(written(ALL)).not.toContain("sớm nhất");
  expect(written(ALL, { ...BARE, highlights: ["first"] })).toContain(
    "\n\nChi bộ Một tổ chức đại hội sớm nhất (ngày 12/4/2025).",
  );
});
