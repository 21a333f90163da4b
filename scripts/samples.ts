/**
 * Makes the files in assets/ that people are given: sample workbooks as staff lay such sheets out, and the templates of documents for
 * Word: `npm run samples`.
 * Organisations of the second sample and all persons are invented.
 */
import type { Area } from "../src/sheet/area";
import { columnLetters } from "../src/sheet/address";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { LayoutCell, LayoutValue, SheetLayout } from "../src/sheet/layout";
import { resultsTemplate } from "../src/template/results-sheet";
import { dayToSerial } from "../src/vietnamese/day";
import { ownTemplate } from "../src/workbook/file/docx-fill/own-template";
import { documentKindIds } from "../src/congress/outputs";
import { writeWorkbook } from "../src/workbook/file/write";

type Cell =
  | string
  | number
  | { readonly sum: readonly (readonly [number, number])[] }
  | { readonly day: number }
  | null;

const styles: SheetLayout["styles"] = {
  plain: { size: 12 },
  head: { size: 12, bold: true, align: "center", vertical: "middle", wrap: true },
  title: { size: 14, bold: true, align: "center" },
  italic: { size: 12, italic: true, align: "center" },
  unit: { size: 12, italic: true, align: "right" },
  header: { size: 12, bold: true, align: "center", vertical: "middle", wrap: true, border: true },
  number: { size: 12, align: "center", vertical: "middle", border: true },
  day: { size: 12, align: "center", vertical: "middle", border: true, numberFormat: "dd/mm/yyyy" },
  text: { size: 12, vertical: "middle", wrap: true, border: true },
  section: { size: 12, bold: true, vertical: "middle", border: true },
  total: { size: 12, bold: true, align: "center", vertical: "middle", border: true },
};

/** Collects a sheet cell by cell; rows and columns from 0. */
class Sheet {
  private readonly cells: LayoutCell[] = [];
  private readonly merges: Area[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  put(row: number, column: number, style: string, cell: Cell): void {
    const value = this.valueOf(column, cell);
    this.cells.push({ row, column, style, ...(value && { value }) });
    if (value?.kind === "number") this.numbers.set(`${row},${column}`, value.value);
    if (value?.kind === "formula" && typeof value.value === "number")
      this.numbers.set(`${row},${column}`, value.value);
  }

  /** A cell over several: the rest of the merge gets the look alone. */
  spread(top: number, left: number, bottom: number, right: number, style: string, cell: Cell): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        this.put(row, column, style, row === top && column === left ? cell : null);
    }
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  layout(): SheetLayout {
    return {
      name: this.name,
      styles,
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.widths,
      rowHeights: new Map(),
      print: {
        paper: "A4",
        orientation: "landscape",
        marginsMm: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
        pages: { fitToWide: 1 },
        centerHorizontally: true,
        footerCenter: "",
      },
    };
  }

  private valueOf(column: number, cell: Cell): LayoutValue | undefined {
    if (cell === null) return undefined;
    if (typeof cell === "string") return { kind: "text", text: cell };
    if (typeof cell === "number") return { kind: "number", value: cell };
    if ("day" in cell) return { kind: "number", value: cell.day };
    let total = 0;
    for (const [first, last] of cell.sum) {
      for (let row = first; row <= last; row++) total += this.numbers.get(`${row},${column}`) ?? 0;
    }
    const letter = columnLetters(column);
    const ranges = cell.sum.map(([first, last]) =>
      first === last ? `${letter}${first + 1}` : `${letter}${first + 1}:${letter}${last + 1}`,
    );
    return { kind: "formula", formula: `SUM(${ranges.join(",")})`, value: total };
  }
}

const april = (day: number): Cell => ({ day: dayToSerial({ year: 2017, month: 4, day }) ?? 0 });

/** The first case: five branches of an economic zone authority's committee, four of them held by 20/4/2017. */
function firstSample(): SheetLayout {
  const sheet = new Sheet("Kết quả đại hội", [6, 40, 14, 11, 10, 10, 8, 20, 20, 18]);
  sheet.spread(0, 0, 0, 3, "head", "ĐẢNG ỦY CẤP TRÊN");
  sheet.spread(0, 6, 0, 9, "head", "ĐẢNG CỘNG SẢN VIỆT NAM");
  sheet.spread(1, 0, 1, 3, "head", "ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ TỈNH");
  sheet.spread(3, 0, 3, 9, "title", "TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020");
  sheet.spread(4, 0, 4, 9, "italic", "(Tính đến ngày 20/4/2017)");
  sheet.spread(5, 8, 5, 9, "unit", "Đvt: Người");
  ["STT", "Tên chi bộ", "Ngày đại hội", "Số đảng viên"].forEach((words, i) =>
    sheet.spread(6, i, 7, i, "header", words),
  );
  sheet.spread(6, 4, 6, 6, "header", "Cấp ủy viên được bầu");
  ["Tổng số", "Tái cử", "Nữ"].forEach((words, i) => sheet.put(7, 4 + i, "header", words));
  ["Bí thư", "Phó bí thư", "Ghi chú"].forEach((words, i) =>
    sheet.spread(6, 7 + i, 7, 7 + i, "header", words),
  );
  const rows: readonly (readonly Cell[])[] = [
    [1, "Văn phòng", april(19), 12, 3, 3, 0, "Nguyễn Văn A", "Trần Văn B", null],
    [2, "Kế hoạch tổng hợp", april(19), 10, 3, 2, 1, "Lê Văn C", "Phạm Thị D", null],
    [3, "Quản lý đầu tư và Quản lý doanh nghiệp", april(20), 8, 2, 2, 0, "Hoàng Văn E", "Vũ Văn G", null],
    [
      4,
      "Quy hoạch xây dựng và tài nguyên môi trường",
      april(20),
      7,
      2,
      2,
      0,
      "Đặng Văn H",
      "Bùi Văn I",
      null,
    ],
    [5, "Ban quản lý dự án", april(21), 9, null, null, null, null, null, "Chưa tổ chức"],
  ];
  rows.forEach((cells, i) => cells.forEach((cell, c) => sheet.put(8 + i, c, styleOf(c, cell), cell)));
  sheet.spread(13, 0, 13, 1, "total", "Tổng cộng");
  for (let c = 2; c < 10; c++) sheet.put(13, c, "total", c >= 3 && c <= 6 ? { sum: [[8, 12]] } : null);
  sheet.put(15, 1, "head", "NGƯỜI LẬP BIỂU");
  sheet.spread(15, 7, 15, 9, "head", "T/M ĐẢNG ỦY");
  return sheet.layout();
}

interface SampleBlock {
  readonly name: string;
  /** Name, day, members, summoned, attended, planned, elected, reelected, women, young, minority, degree, postgraduate, theory intermediate, advanced. */
  readonly branches: readonly (readonly [string, string, ...number[]])[];
}

const blocks: readonly SampleBlock[] = [
  {
    name: "KHỐI THÔN",
    branches: [
      ["Chi bộ thôn Đông", "08/3/2025", 32, 32, 30, 5, 5, 4, 1, 1, 0, 2, 0, 3, 1],
      ["Chi bộ thôn Tây", "08/3/2025", 27, 27, 25, 3, 3, 2, 1, 0, 0, 1, 0, 2, 0],
      ["Chi bộ thôn Nam", "09/3/2025", 41, 41, 40, 5, 5, 3, 2, 1, 1, 3, 0, 4, 1],
      ["Chi bộ thôn Bắc", "09/3/2025", 22, 22, 22, 3, 3, 3, 0, 0, 1, 1, 0, 2, 0],
      ["Chi bộ thôn Trung", "15/3/2025", 18, 18, 17, 3, 2, 2, 0, 1, 0, 1, 0, 1, 0],
    ],
  },
  {
    name: "KHỐI TRƯỜNG HỌC, Y TẾ",
    branches: [
      ["Chi bộ Trường Mầm non", "10/3/2025", 19, 19, 19, 3, 3, 2, 3, 2, 0, 3, 0, 2, 0],
      ["Chi bộ Trường Tiểu học", "10/3/2025", 24, 24, 23, 3, 3, 3, 2, 1, 0, 3, 0, 3, 0],
      ["Chi bộ Trường Trung học cơ sở", "11/3/2025", 21, 21, 21, 3, 3, 2, 1, 1, 0, 2, 1, 3, 0],
      ["Chi bộ Trạm Y tế", "11/3/2025", 7, 7, 7, 2, 2, 1, 1, 1, 0, 2, 0, 1, 0],
    ],
  },
  {
    name: "KHỐI CƠ QUAN, DOANH NGHIỆP",
    branches: [
      ["Chi bộ Cơ quan", "14/3/2025", 26, 26, 26, 5, 5, 4, 2, 2, 1, 3, 2, 2, 3],
      ["Chi bộ Công an", "14/3/2025", 11, 11, 11, 3, 3, 2, 0, 2, 0, 3, 0, 3, 0],
      ["Chi bộ Quân sự", "15/3/2025", 9, 9, 9, 3, 3, 3, 0, 1, 1, 2, 0, 3, 0],
      ["Chi bộ Hợp tác xã nông nghiệp", "22/3/2025", 6],
    ],
  },
];

/** A commune with three blocks, column numbers, subtotals in the section rows, and a pending branch. */
function secondSample(): SheetLayout {
  const sheet = new Sheet("Tổng hợp KQ", [5, 34, 13, ...new Array<number>(13).fill(8.5), 16]);
  const last = 16;
  sheet.spread(0, 0, 0, 4, "head", "ĐẢNG BỘ XÃ HÒA BÌNH");
  sheet.spread(0, 10, 0, last, "head", "ĐẢNG CỘNG SẢN VIỆT NAM");
  sheet.spread(
    2,
    0,
    2,
    last,
    "title",
    "BIỂU TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ TRỰC THUỘC, NHIỆM KỲ 2025 - 2027",
  );
  sheet.spread(
    3,
    0,
    3,
    last,
    "italic",
    "(Số liệu tính đến ngày 16/3/2025; kèm theo Báo cáo số 15-BC/ĐU, ngày 17/3/2025)",
  );
  sheet.spread(4, last - 2, 4, last, "unit", "Đvt: Người");
  ["TT", "Đơn vị", "Ngày ĐH", "Số đảng viên"].forEach((words, i) =>
    sheet.spread(5, i, 7, i, "header", words),
  );
  sheet.spread(5, 4, 5, 5, "header", "Đảng viên dự ĐH");
  sheet.spread(5, 6, 5, 10, "header", "Cấp ủy viên");
  sheet.spread(5, 11, 5, 12, "header", "Trình độ chuyên môn");
  sheet.spread(5, 13, 5, 14, "header", "LLCT");
  sheet.spread(5, 15, 7, 15, "header", "DTTS");
  sheet.spread(5, last, 7, last, "header", "Ghi chú");
  const second = [
    "Triệu tập",
    "Có mặt",
    "Cần bầu",
    "Bầu được",
    "Tái cử",
    "Nữ",
    "Dưới 40 tuổi",
    "ĐH",
    "SĐH",
    "TC",
    "CC",
  ];
  second.forEach((words, i) => sheet.spread(6, 4 + i, 7, 4 + i, "header", words));
  for (let c = 0; c <= last; c++) sheet.put(8, c, "number", c + 1);
  let row = 9;
  const sections: number[] = [];
  // The minority stands last among the columns, behind education and theory.
  const order = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 8];
  blocks.forEach((block, b) => {
    sections.push(row);
    const section = row;
    const from = row + 1;
    const to = row + block.branches.length;
    row++;
    block.branches.forEach((branch, i) => {
      const [name, day, ...figures] = branch;
      const cells: readonly Cell[] = [
        i + 1,
        name,
        day,
        ...order.map((k) => figures[k] ?? null),
        figures.length === 1 ? "Chưa đại hội" : null,
      ];
      cells.forEach((cell, c) => sheet.put(row, c, styleOf(c, cell), cell));
      row++;
    });
    sheet.put(section, 0, "total", ["I", "II", "III"][b] ?? "");
    sheet.put(section, 1, "section", block.name);
    for (let c = 2; c <= last; c++)
      sheet.put(section, c, "total", c >= 3 && c < last ? { sum: [[from, to]] } : null);
  });
  sheet.spread(row, 0, row, 1, "total", "TỔNG CỘNG (I+II+III)");
  for (let c = 2; c <= last; c++) {
    sheet.put(row, c, "total", c >= 3 && c < last ? { sum: sections.map((s) => [s, s] as const) } : null);
  }
  sheet.put(row + 2, 1, "head", "NGƯỜI LẬP BIỂU");
  sheet.spread(row + 2, 11, row + 2, last, "head", "T/M BAN CHẤP HÀNH");
  return sheet.layout();
}

function styleOf(column: number, cell: Cell): string {
  if (cell !== null && typeof cell === "object" && "day" in cell) return "day";
  return column === 1 || (column > 2 && typeof cell === "string") ? "text" : "number";
}

async function main(): Promise<void> {
  const asset = (name: string): string => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));
  writeFileSync(asset("ket-qua-mau.xlsx"), await writeWorkbook([firstSample()]));
  writeFileSync(asset("ket-qua-mau-khoi.xlsx"), await writeWorkbook([secondSample()]));
  writeFileSync(asset("trang-mau.xlsx"), await writeWorkbook([resultsTemplate()]));
  for (const { name, bytes } of documentKindIds.map((kind) => ownTemplate(kind)))
    writeFileSync(asset(name), bytes);
}

void main();
