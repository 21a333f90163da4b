/** How cells look on the summary: what keeps text from the borders, and decimals with a comma on every machine. */
import type { SheetLayout } from "../../src/sheet/layout";
import { INDENT, linesIn, PADDING, textWidth } from "../../src/sheet/measure";
import { makeSummary } from "../../src/summary/summary";
import { POINTS_PER_CHARACTER } from "../../src/sheet/measure";
import { SSF } from "@e965/xlsx";
import { drawTable } from "../support/table";
import { statisticsOf } from "./support";

const aged = drawTable(`
  branch | date | elected | averageAge | note
  Chi bộ thôn Thượng | 19/4/2017 | 3 | 38,2 | Bí thư kiêm trưởng thôn
  Chi bộ thôn Hạ | 19/4/2017 | 1 | 45 |
`);

/** What a cell of averages shows on a machine set to English, with another number or with its own. */
function shownAverage(layout: SheetLayout, number: number, instead = number): string {
  const cell = layout.cells.find(({ value, style }) => {
    return style.includes(".decimal") && value && value.kind !== "text" && value.value === number;
  });
  const format = layout.styles[cell?.style ?? ""]?.numberFormat ?? "General";
  return String(SSF.format(format, instead));
}

test("An average is a number that shows a comma on a machine set to English as well.", () => {
  const layout = makeSummary(statisticsOf(aged), []);
  expect([38.2, 45, 39.9].map((number) => shownAverage(layout, number))).toEqual(["38,2", "45", "39,9"]);
});

test("An average that is typed over is shown as what it is now.", () => {
  expect(shownAverage(makeSummary(statisticsOf(aged), []), 38.2, 40.5)).toBe("40.5");
});

test("Of more different averages than Excel has formats for, the rest are shown as the machine does.", () => {
  const lines = Array.from(
    { length: 400 },
    (_, i) => `Thôn ${i} | 19/4/2017 | 1 | ${30 + (i % 300)},${(i % 9) + 1}`,
  );
  const layout = makeSummary(
    statisticsOf(drawTable(`branch | date | elected | averageAge\n${lines.join("\n")}`)),
    [],
  );
  const formats = new Set(Object.values(layout.styles).map(({ numberFormat }) => numberFormat));
  expect(formats.size).toBeLessThanOrEqual(152);
  expect(shownAverage(layout, 30.1)).toBe("30,1");
});

test("Names and notes do not touch the line at their left, and have the room for it.", () => {
  const layout = makeSummary(statisticsOf(aged), []);
  const indents = ["branch.name", "branch.note", "section.name"].map((style) => layout.styles[style]?.indent);
  expect(indents).toEqual([1, 1, 1]);
  const name = textWidth("Chi bộ thôn Thượng", {
    size: layout.styles["branch.name"]?.size ?? 0,
    bold: false,
  });
  expect((layout.columnWidths[1] ?? 0) * POINTS_PER_CHARACTER).toBeGreaterThanOrEqual(
    name + INDENT + PADDING,
  );
});

/** Where a heading breaks differs by what a renderer keeps from the borders: with the width of a cell taken whole it has as many lines. */
function linesWithin(text: string, width: number, size: number): number {
  return linesIn(text, width + PADDING, { size, bold: true });
}

test.each([
  `
    branch | date | members | elected | reelected | women | secretaries | deputies | note
    Chi bộ Trường Mầm non | 19/4/2017 | 19 | 3 | 3 | 3 | 1 | 1 |
    Chi bộ Công an xã | 19/4/2017 | 7 | 2 | 2 | 0 | 1 | 1 | Không có chi ủy
  `,
  `
    branch | date | members | attended | planned | elected | reelected | women | young | secretaries | deputySecretaries
    Khoa Cơ khí | 19/4/2017 | 22 | 22 | 3 | 3 | 2 | 1 | 0 | 1 | 1
    Khoa Sư phạm dạy nghề | 19/4/2017 | 23 | 22 | 3 | 3 | 1 | 0 | 1 | 1 | 1
  `,
  `
    branch | branches | heldBranches | planned | elected | reelected | women | young | ethnicMinority
    Đảng bộ xã Bản Liền Thượng | 19 | 19 | 73 | 73 | 57 | 27 | 12 | 13
    Đảng bộ xã Cốc Ly Hạ | 48 | 46 | 155 | 155 | 85 | 47 | 40 | 55
  `,
])(
  "No line of a heading just fits its columns: a renderer that keeps less from the borders breaks it where we do. %#",
  (picture) => {
    const layout = makeSummary(statisticsOf(drawTable(picture)), []);
    for (const { row, column, style, value } of layout.cells) {
      if (style !== "header" || value?.kind !== "text") continue;
      const merge = layout.merges.find(({ top, left }) => top === row && left === column);
      const width = layout.columnWidths
        .slice(column, (merge?.right ?? column) + 1)
        .reduce((sum, characters) => sum + characters * POINTS_PER_CHARACTER, 0);
      const size = layout.styles[style]?.size ?? 0;
      for (const line of value.text.split("\n")) {
        const lines = linesWithin(line, width - PADDING - 3, size);
        expect(`${line}: ${linesWithin(line, width - 2, size)}`).toBe(`${line}: ${lines}`);
      }
    }
  },
);

test("The lines of a group's heading are of like length", () => {
  const ids = "members elected reelected women ethnicMinority religious secretaries deputySecretaries".split(
    " ",
  );
  const drawn = [
    [
      "branch",
      "date",
      ...ids,
      "degree",
      "postgraduate",
      "politicalElementary",
      "politicalIntermediate",
      "politicalAdvanced",
    ],
    ["Vật tư - Công nghệ thông tin", "19/4/2017", ...ids.map(() => "3"), "1", "2", "1", "2", "0"],
    ["Chẩn đoán hình ảnh", "28/4/2017", ...ids.map(() => ""), "", "", "", "", ""],
  ];
  const layout = makeSummary(statisticsOf(drawTable(drawn.map((cells) => cells.join(" | ")).join("\n"))), []);
  const headings = layout.cells.flatMap(({ style, value }) =>
    style === "header" && value?.kind === "text" ? [value.text] : [],
  );
  for (const heading of headings.filter((text) => text.includes("\n"))) {
    const widths = heading.split("\n").map((line) => textWidth(line, { size: 10, bold: true }));
    expect([heading, Math.max(...widths) < 2 * Math.min(...widths)]).toEqual([heading, true]);
  }
  expect(headings).toContain("Lý luận\nchính trị");
});

test("Where a row stands for several branches it is no branch by its heading.", () => {
  const layout = makeSummary(
    statisticsOf(
      drawTable(`
        branch | branches | heldBranches | elected
        Xã Phú Mỹ | 15 | 15 | 45
        Xã Phú Lộc | 11 | 11 | 35
      `),
    ),
    [],
  );
  const texts = layout.cells.flatMap(({ value }) => (value?.kind === "text" ? [value.text] : []));
  expect(texts).toContain("Tên đơn vị");
});

test("A name that is too long for its half of the letterhead stands in two lines of like length.", () => {
  const layout = makeSummary(
    statisticsOf({ ...aged, organisation: "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trung Sơn Hạ" }),
    [],
  );
  const lines = layout.cells.flatMap(({ style, value }) =>
    style === "organisation" && value?.kind === "text" ? [value.text] : [],
  );
  expect(lines).toEqual(["ĐẢNG ỦY KHỐI CÁC CƠ QUAN", "VÀ DOANH NGHIỆP TỈNH TRUNG SƠN HẠ"]);
});
