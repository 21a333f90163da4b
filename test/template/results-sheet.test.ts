/** The empty results sheet: what it is read as, empty and filled in, and what may be typed into it. */
import { readFileSync } from "node:fs";
import { makeReport, type Report } from "../../src/congress/report";
import { plannedDate } from "../../src/congress/planned";
import { countOf, type TermStatistics } from "../../src/congress/statistics";
import { readBook } from "../../src/reading/read-book";
import { nativeRule } from "../../src/sheet/entry-rules";
import type { LayoutValidation, LayoutValue, SheetLayout } from "../../src/sheet/layout";
import { states } from "../../src/template/entry-checks";
import { resultsTemplate } from "../../src/template/results-sheet";
import { readWorkbook } from "../../src/workbook/file/read";
import { writeWorkbook } from "../../src/workbook/file/write";
import { day } from "../support/table";
import { mainSource, columnsOf } from "../../src/congress/table";

/** The first row to fill in. */
const FIRST = 6;

/** What staff type, by the heading that they see; a column that is not named is left blank. */
type Typed = Readonly<Record<string, string | number>>;

/** The lowest heading of every column. */
function headings({ cells, columnWidths }: SheetLayout): readonly string[] {
  return columnWidths.map((_width, column) => {
    const texts = cells.flatMap(({ row, column: at, value }) =>
      at === column && row >= FIRST - 2 && row < FIRST && value?.kind === "text" ? [value.text] : [],
    );
    return texts.at(-1) ?? "";
  });
}

/** Fills rows in, from the first one on. */
function filled(sheet: SheetLayout, ...rows: readonly Typed[]): SheetLayout {
  const names = headings(sheet);
  for (const heading of rows.flatMap((row) => Object.keys(row)))
    if (!names.includes(heading)) throw new Error(`The sheet has no column “${heading}”.`);
  const cells = sheet.cells.map((one) => {
    const typed = rows[one.row - FIRST]?.[names[one.column] ?? ""];
    if (typed === undefined) return one;
    const value: LayoutValue =
      typeof typed === "number" ? { kind: "number", value: typed } : { kind: "text", text: typed };
    return { ...one, value };
  });
  return { ...sheet, cells };
}

async function readBack(sheet: SheetLayout): Promise<ReturnType<typeof readBook>> {
  const workbook = await readWorkbook(await writeWorkbook([sheet]), "trang-mau.xlsx");
  return readBook(workbook.ok ? workbook.sheets : []);
}

/** What is told of a filled sheet on 20 April 2017. */
async function reportOf(...rows: readonly Typed[]): Promise<Report> {
  const book = await readBack(filled(resultsTemplate(), ...rows));
  if (!book.ok) throw new Error("There is no table.");
  const { table, findings } = book;
  return makeReport({ table, findings, asOf: day("20/4/2017"), today: day("20/4/2017") });
}

function counts(statistics: TermStatistics, ...ids: readonly string[]): readonly (number | undefined)[] {
  return ids.map((id) => countOf(statistics, id)?.count);
}

const OFFICE: Typed = {
  "Tên chi bộ": "Văn phòng",
  "Ngày đại hội": "19/4/2017",
  "Tình trạng": "Đã đại hội",
  "Số đảng viên": 12,
  "Triệu tập": 12,
  "Có mặt": 11,
  "Cần bầu": 3,
  "Bầu được": 3,
  "Tái cử": 2,
  Nữ: 1,
  "Dưới 40 tuổi": 0,
  "Bí thư": "Nguyễn Văn A",
  "Phó bí thư": "Trần Thị B",
};
const PLANNING: Typed = {
  ...{ "Tên chi bộ": "Kế hoạch tổng hợp", "Ngày đại hội": "19-20/4/2017" },
  ...{ "Số đảng viên": 10, "Triệu tập": 9, "Có mặt": 9 },
  ...{ "Cần bầu": 3, "Bầu được": 2, "Tái cử": 2, Nữ: 0, "Dưới 40 tuổi": 1, "Bí thư": "Lê Văn C" },
};
const PROJECTS: Typed = { "Tên chi bộ": "Ban quản lý dự án", "Số đảng viên": 9 };

describe("The empty results sheet is read back", () => {
  test("every column as what its heading says", async () => {
    const book = await readBack(filled(resultsTemplate(), OFFICE));
    expect(book.ok && columnsOf(book.table).map(({ field }) => field)).toEqual([
      "number",
      "branch",
      "date",
      "status",
      "members",
      "summoned",
      "attended",
      "planned",
      "elected",
      "reelected",
      "women",
      "young",
      "secretaries",
      "deputySecretaries",
      "note",
    ]);
    expect(book.ok && mainSource(book.table).unread).toEqual([]);
    expect(book.ok && book.findings).toEqual([]);
  });

  test("left empty as a sheet that has no branches yet", async () => {
    const book = await readBack(resultsTemplate());
    expect(book.ok ? [] : book.reasons.map(({ reason }) => reason.kind)).toEqual(["no-branches"]);
  });

  test("rows with a number alone are no branches", async () => {
    const { statistics } = await reportOf(OFFICE);
    expect(statistics.table.names).toEqual(["Văn phòng"]);
  });

  test("filled in with a branch of every state it gives the figures of those that are held", async () => {
    const { statistics, findings } = await reportOf(
      OFFICE,
      PLANNING,
      { ...PROJECTS, "Tình trạng": "Chưa đại hội", "Ngày đại hội": "21/4/2017" },
      { "Tên chi bộ": "Trạm thu phí", "Số đảng viên": 5, "Tình trạng": "Hoãn", "Ghi chú": "Mưa lũ" },
      { "Tên chi bộ": "Đội xe", "Số đảng viên": 4, "Tình trạng": "Không tổ chức", "Ghi chú": "Sáp nhập" },
    );
    expect(statistics.progress).toMatchObject({ total: 5, required: 4, held: 2, pending: 2, exempt: 1 });
    // Văn phòng and Kế hoạch tổng hợp: 12 + 9 summoned, 11 + 9 present, 3 + 3 seats, 3 + 2 elected.
    expect(counts(statistics, "summoned", "attended", "planned", "elected")).toEqual([21, 20, 6, 5]);
    expect(counts(statistics, "reelected", "women", "young")).toEqual([4, 1, 1]);
    expect(counts(statistics, "secretaries", "deputySecretaries", "shortage")).toEqual([2, 1, 1]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("A word of the drop-down list says of a branch", () => {
  const said: Readonly<Record<string, string>> = {
    "Đã đại hội": "held",
    "Chưa đại hội": "pending",
    Hoãn: "pending",
    "Không tổ chức": "exempt",
  };

  test("one of these things, and every word of the list is one of these words", () => {
    expect([...states].sort()).toEqual(Object.keys(said).sort());
  });

  test.each(Object.entries(said))("“%s”: it is %s, where no day says more", async (word, state) => {
    const { statistics } = await reportOf({ ...PROJECTS, "Tình trạng": word });
    expect(statistics.standing.states).toEqual([state]);
  });

  test.each(Object.entries(said))(
    "“%s” beside a day that has passed, without a result: it is %s",
    async (word, state) => {
      const { statistics } = await reportOf({ ...PROJECTS, "Ngày đại hội": "19/4/2017", "Tình trạng": word });
      expect(statistics.standing.states).toEqual([state]);
    },
  );

  test("left blank: the day decides, and without a day the results", async () => {
    const later = { ...PROJECTS, "Ngày đại hội": "21/4/2017" };
    const { statistics } = await reportOf(PLANNING, later, PROJECTS);
    expect(statistics.standing.states).toEqual(["held", "pending", "pending"]);
  });

  test("“Hoãn” beside a day to come: it is not planned for that day, and “Chưa đại hội” that it is", async () => {
    const later = { ...PROJECTS, "Ngày đại hội": "28/4/2017" };
    const { statistics } = await reportOf(
      OFFICE,
      { ...later, "Tình trạng": "Hoãn" },
      { ...later, "Tình trạng": "Chưa đại hội" },
    );
    const planned = [1, 2].map((i) => plannedDate(statistics.table, statistics.standing, i));
    expect(planned).toEqual([null, { kind: "days", first: day("28/4/2017"), last: day("28/4/2017") }]);
  });
});

describe("What is typed into the sheet is looked at", () => {
  const sheet = resultsTemplate();
  const names = headings(sheet);
  const checks = sheet.validations ?? [];
  const under = (heading: string): LayoutValidation => {
    const found = checks.filter(({ area }) => names[area.left] === heading);
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`“${heading}” has ${found.length} rules.`);
    return only;
  };

  test("in every column but numbers, names and notes, which may be anything", () => {
    const free = names.filter((_name, column) => !checks.some(({ area }) => area.left === column));
    expect(free).toEqual(["STT", "Tên chi bộ", "Bí thư", "Phó bí thư", "Ghi chú"]);
  });

  test("in the rows to fill in: from the one numbered 1 to the one above the total", () => {
    const total = sheet.cells.find(({ value }) => value?.kind === "text" && value.text === "Tổng cộng")?.row;
    for (const { area } of checks) {
      expect(area.top).toBe(FIRST);
      expect(area.bottom + 1).toBe(total);
      expect(area.right).toBe(area.left);
    }
  });

  test.each([
    ["Có mặt", "Triệu tập"],
    ["Tái cử", "Bầu được"],
    ["Nữ", "Bầu được"],
    ["Dưới 40 tuổi", "Bầu được"],
  ])("“%s” is at most “%s”, and the message names both", (heading, whole) => {
    const { rule, severity, title, message } = under(heading);
    expect(rule).toEqual({ kind: "count", most: 9999, within: { column: names.indexOf(whole) } });
    expect(severity).toBe("stop");
    expect(title).toContain(`“${heading}”`);
    expect(message).toContain(`“${whole}”`);
  });

  test.each(["Số đảng viên", "Triệu tập", "Cần bầu", "Bầu được"])(
    "“%s” is a number of persons, and nothing else is let in, since it would not be added up",
    (heading) => {
      expect(under(heading)).toMatchObject({ rule: { kind: "count", most: 9999 }, severity: "stop" });
      expect(under(heading).rule).not.toHaveProperty("within");
    },
  );

  test("days and states may be kept as they were typed: the reader knows more of them than Excel", () => {
    expect(under("Ngày đại hội")).toMatchObject({ rule: { kind: "day" }, severity: "warning" });
    expect(under("Tình trạng")).toMatchObject({ rule: { kind: "list", words: states }, severity: "warning" });
    for (const heading of ["Ngày đại hội", "Tình trạng"])
      expect(under(heading).message).toContain("Yes (Có)");
  });

  test("counts say that blank is not nobody", () => {
    for (const { rule, message } of checks) {
      if (rule.kind === "count")
        expect(message).toContain("Không có ai thì gõ 0; chưa có số liệu thì để trống.");
    }
  });

  test("every rule is one that Excel takes", () => {
    expect(checks).toHaveLength(10);
    for (const check of checks) expect(() => nativeRule(check)).not.toThrow();
  });
});

test("printed it is one page of A4 across, at nine points at least", () => {
  const { columnWidths, print } = resultsTemplate();
  const millimetres = columnWidths.reduce((sum, width) => sum + width * 6, 0) * (25.4 / 72);
  const room = 297 - print.marginsMm.left - print.marginsMm.right;
  expect(print).toMatchObject({ paper: "A4", orientation: "landscape", pages: { fitToWide: 1 } });
  // Cells are written in 12 points.
  expect((12 * room) / millimetres).toBeGreaterThanOrEqual(9);
});

test("the file that people are given is this one (npm run samples makes it)", async () => {
  const made = Buffer.from(await writeWorkbook([resultsTemplate()]));
  expect(made.equals(readFileSync("assets/trang-mau.xlsx"))).toBe(true);
});
