import { indicators } from "../../src/congress/indicators";
import { defaultSettings } from "../../src/congress/settings";
import { makeSummary } from "../../src/summary/summary";
import type { SummaryOptions } from "../../src/summary/options";
import { columnsOf, type CongressTable } from "../../src/congress/table";
import { shownTable } from "./shown";
import { withSource, drawTable } from "../support/table";
import { statisticsOf } from "./support";

/** The two levels of the header and the column numbers. */
function header(table: CongressTable, options: SummaryOptions = {}): readonly string[] {
  const table_ = shownTable(makeSummary(statisticsOf(table), [], options));
  return table_.slice(0, table_.findIndex((row) => row.startsWith("1 | 2")) + 1);
}

const attendance = drawTable(`
  branch | date | summoned | attended | elected | women
  A | 19/4/2017 | 30 | 20 | 3 | 1
`);

test("Columns of one scope share a heading; a lone column takes both levels.", () => {
  expect(header(attendance)).toEqual([
    "STT | Tên chi bộ | Ngày đại hội | Đảng viên dự đại hội | Cấp ủy viên được bầu | Nữ | Ghi chú",
    "Triệu tập | Có mặt | Tỷ lệ %",
    "1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8 | 9",
  ]);
});

test("A header without any group has one level.", () => {
  expect(header(drawTable("branch | date | elected\nA | 19/4/2017 | 3"))).toEqual([
    "STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Ghi chú",
    "1 | 2 | 3 | 4 | 5",
  ]);
});

test("Columns stand in the registry's order, whatever the source's.", () => {
  expect(header(drawTable("branch | date | women | reelected | elected\nA | 19/4/2017 | 1 | 1 | 3"))[1]).toBe(
    "Tái cử | Lần đầu | Nữ",
  );
});

test("Staff choose the columns and their order; what the sheet does not have is left out.", () => {
  const chosen = header(attendance, { indicators: ["women", "elected", "women", "religious", "no such"] });
  expect(chosen[0]).toBe("STT | Tên chi bộ | Ngày đại hội | Nữ | Cấp ủy viên được bầu | Ghi chú");
});

test("A figure derived from others tells its rule; where its parts are not shown it has none.", () => {
  const table = drawTable("branch | date | planned | elected | reelected\nA | 19/4/2017 | 5 | 4 | 1");
  expect(header(table)).toEqual([
    "STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên | Trong đó | Ghi chú",
    "Cần bầu | Bầu được | Thiếu | Tái cử | Lần đầu",
    "1 | 2 | 3 | 4 | 5 | 6=4-5 | 7 | 8=5-7 | 9",
  ]);
  expect(header(table, { indicators: ["firstTime"] }).at(-1)).toBe("1 | 2 | 3 | 4 | 5");
});

test("A sum of columns tells its rule.", () => {
  const table = drawTable("branch | date | elected | degree | postgraduate\nA | 19/4/2017 | 3 | 1 | 1");
  expect(header(table).slice(1)).toEqual([
    "Đại học | Trên ĐH | ĐH trở lên",
    "1 | 2 | 3 | 4 | 5 | 6 | 7=5+6 | 8",
  ]);
});

test("A column in which no held branch has anything is left out; while none is held, all are kept.", () => {
  const table = drawTable("branch | date | elected | women\nA | 19/4/2017 | 3 |\nB | 28/4/2017 | | 1");
  expect(header(table)[0]).toBe("STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Ghi chú");
  const none = drawTable("branch | date | elected | women\nA | 28/4/2017 | |");
  expect(header(none)[0]).toBe("STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Nữ | Ghi chú");
});

test("The age that the source names is the column's heading.", () => {
  const table = drawTable("branch | date | elected | young\nA | 19/4/2017 | 3 | 1");
  const columns = columnsOf(table).map((column) =>
    column.field === "young" ? { ...column, limit: 40 } : column,
  );
  expect(header(withSource(table, { columns }))[0]).toContain("| Dưới 40 tuổi |");
});

test("The age that the source names with those who are of it is told so in the heading.", () => {
  const table = drawTable("branch | date | elected | young:Từ 40 tuổi trở xuống\nA | 19/4/2017 | 3 | 1");
  expect(header(table)[0]).toContain("| Từ 40 tuổi trở xuống |");
});

test("Names of secretaries and deputies are shown only when asked for.", () => {
  const table = drawTable(`
    branch | date | elected | secretaries | secretaries.names | deputySecretaries.names
    A | 19/4/2017 | 3 | 1 | Nguyễn Thị Thuý | Trần Văn B
  `);
  expect(header(table)[0]).toBe(
    "STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Bí thư | Phó bí thư | Ghi chú",
  );
  expect(header(table, { showPeople: true })).toEqual([
    "STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Bí thư | Phó bí thư | Ghi chú",
    "Tổng số | Họ và tên | Tổng số | Họ và tên",
    "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9",
  ]);
  const rows = shownTable(makeSummary(statisticsOf(table), [], { showPeople: true }));
  expect(rows).toContain("1 | A | 19/4/2017 | 3 | 1 | Nguyễn Thị Thuý | 1 | Trần Văn B");
});

test("Without days the column tells who has met.", () => {
  const rows = shownTable(
    makeSummary(statisticsOf(drawTable("branch | mark | elected\nA | held | 3\nB | pending |"), null), []),
  );
  expect(rows.slice(2)).toEqual(["1 | A | Đã đại hội | 3", "2 | B | Chưa đại hội", "TỔNG CỘNG | 3"]);
  expect(rows[0]).toContain("Tình trạng");
});

test("Rows that stand for several branches have the progress in columns, and shares beside all parts.", () => {
  const table = drawTable(`
    branch | branches | exemptBranches | heldBranches | elected | women
    Đảng bộ A | 25 | 1 | 12 | 90 | 20
  `);
  expect(header(table)).toEqual([
    "STT | Tên đơn vị | Tiến độ đại hội | Cấp ủy viên được bầu | Trong đó | Ghi chú",
    "Số chi bộ | Không tổ chức | Đã đại hội | Tỷ lệ % | Nữ | Tỷ lệ %",
    "1 | 2 | 3 | 4 | 5 | 6=5/(3-4) | 7 | 8 | 9=8/7 | 10",
  ]);
  const all = makeSummary(statisticsOf(table), [], {}, { ...defaultSettings, progressBase: "all" });
  expect(shownTable(all)[2]).toContain("6=5/3");
});

test("A sheet of many indicators has no column for those that only follow from others.", () => {
  const ids = indicators.filter(({ kind, derive }) => kind === "count" && !derive).map(({ id }) => id);
  const table = drawTable(
    `branch | date | ${ids.join(" | ")}\nA | 19/4/2017 | ${ids.map(() => 1).join(" | ")}`,
  );
  expect(header(table).join("\n")).not.toMatch(/Tái cử \| Lần đầu \| Nữ \| Trẻ|ĐH trở lên|Thiếu/);
});
