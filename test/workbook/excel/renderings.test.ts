/**
 * What stands on the sheet in Excel is what stands in the file: both renderings of a layout, compared cell by cell. The file
 * is read back by a library, Excel is looked into; neither side is asked what it meant to do.
 */
import { extentOf } from "../../../src/sheet/layout";
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import type { CellStyle as FileStyle, Chart as FileChart, FontStyle, Sheet as FileSheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { defaultChoices } from "../../../src/analysis/choices";
import { Engine } from "../../../src/analysis/engine";
import { sheetOf } from "../../../src/analysis/sheets";
import type { SheetLayout } from "../../../src/sheet/layout";
import { branchForm } from "../../../src/template/branch-form";
import { resultsTemplate } from "../../../src/template/results-sheet";

import { paint } from "../../../src/workbook/excel/paint";
import { Queue } from "../../../src/workbook/excel/queue";
import { readWorkbook } from "../../../src/workbook/file/read";
import { writeWorkbook } from "../../../src/workbook/file/write";
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { areaName } from "../../excel-host/model/addresses";
import type { CellFormat, Side } from "../../excel-host/model/formats";
import type { Chart as HostChart } from "../../excel-host/model/objects";
import type { Sheet } from "../../excel-host/model/sheet";
import { startOf } from "../../excel-host/model/sizes";
import { day } from "../../support/table";

const POINTS_PER_CHARACTER = 6;
/** Excel keeps whole pixels. */
const HALF_A_PIXEL = 0.375;
const POINTS_PER_INCH = 72;

/** What both renderings say of a cell. */
interface Seen {
  readonly value: string | number | null;
  readonly formula: string | null;
  readonly look: Readonly<Record<string, unknown>>;
  readonly lines: string;
}

async function layoutsOf(file: string): Promise<readonly SheetLayout[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(`${file} cannot be read.`);
  const engine = new Engine();
  engine.analyse(read.sheets, defaultChoices, day("20/4/2017"));
  return (["summary", "bulletin"] as const).flatMap(
    (kind) => sheetOf(engine.written(), kind, defaultChoices) ?? [],
  );
}

interface FileOfOne {
  readonly sheet: FileSheet;
  /** What cells look like that say nothing of it. */
  readonly font: FontStyle;
  /** Where the names that Excel keeps for printing point to, without the sheet and without dollars. */
  readonly names: ReadonlyMap<string, string>;
}

/** "A1:B2" of "'KQ'!$A$1:$B$2". */
const bare = (range: string): string => range.slice(range.lastIndexOf("!") + 1).replaceAll("$", "");

async function inFile(layout: SheetLayout): Promise<FileOfOne> {
  const bytes = await writeWorkbook([layout]);
  const book = await readXlsx(bytes, { readStyles: true });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The file has no sheet.");
  const names = new Map((read(bytes).Workbook?.Names ?? []).map(({ Name, Ref }) => [Name, bare(Ref)]));
  return { sheet, font: book.defaultFont ?? {}, names };
}

async function inExcel(layout: SheetLayout): Promise<Sheet> {
  const host = new ExcelHost({ sheets: [{ name: "KQ" }] });
  await installOffice(host);
  await Excel.run(async (context) => {
    const queue = new Queue(context);
    const widths = layout.columnWidths.map((width) => width * POINTS_PER_CHARACTER);
    await paint(context.workbook.worksheets.add(layout.name), layout, widths, queue);
    await queue.send();
  });
  return host.workbook.sheet(layout.name);
}

function lookOfFile({ font: own, alignment, numFmt, protection }: FileStyle, usual: FontStyle): Seen["look"] {
  const font = { ...usual, ...own };
  return {
    font: font.name,
    size: font.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: Boolean(font.underline),
    across: alignment?.horizontal ?? "general",
    down: alignment?.vertical ?? "bottom",
    wrap: alignment?.wrapText ?? false,
    turned: alignment?.textRotation ?? 0,
    indent: alignment?.indent ?? 0,
    numberFormat: numFmt ?? "General",
    locked: protection?.locked ?? true,
  };
}

function lookOfExcel(format: CellFormat): Seen["look"] {
  return {
    font: format.fontName,
    size: format.fontSize,
    bold: format.bold,
    italic: format.italic,
    underline: format.underline !== "None",
    across: format.horizontalAlignment.toLowerCase(),
    down: format.verticalAlignment.toLowerCase(),
    wrap: format.wrapText,
    turned: format.textOrientation,
    indent: format.indentLevel,
    numberFormat: format.numberFormat,
    locked: format.locked,
  };
}

const OPPOSITE = {
  top: [-1, 0, "bottom"],
  bottom: [1, 0, "top"],
  left: [0, -1, "right"],
  right: [0, 1, "left"],
} as const;

/** A line between two cells may be kept with either of them. */
function linesAt(
  row: number,
  column: number,
  has: (row: number, column: number, side: Side) => boolean,
): string {
  return (["top", "bottom", "left", "right"] as const)
    .filter((side) => {
      const [down, across, opposite] = OPPOSITE[side];
      return has(row, column, side) || has(row + down, column + across, opposite);
    })
    .join(" ");
}

function seenInFile({ sheet, font }: FileOfOne, row: number, column: number): Seen {
  const at = (r: number, c: number) => sheet.cells?.get(`${r},${c}`);
  const cell = at(row, column);
  const value = cell?.formulaResult ?? cell?.value ?? null;
  return {
    value: typeof value === "string" || typeof value === "number" ? value : null,
    formula: cell?.formula ?? null,
    look: lookOfFile(cell?.style ?? {}, font),
    lines: linesAt(row, column, (r, c, side) => at(r, c)?.style?.border?.[side]?.style === "thin"),
  };
}

function seenInExcel(sheet: Sheet, row: number, column: number): Seen {
  const value = sheet.valueAt(row, column);
  return {
    value: typeof value === "string" || typeof value === "number" ? value : null,
    formula: sheet.formulaAt(row, column).startsWith("=") ? sheet.formulaAt(row, column).slice(1) : null,
    look: lookOfExcel(sheet.grid.formatAt(row, column)),
    lines: linesAt(row, column, (r, c, side) => {
      if (r < 0 || c < 0) return false;
      const line = sheet.grid.formatAt(r, c)[side];
      return line?.style === "Continuous" && line.weight === "Thin";
    }),
  };
}

/** What both renderings say of a chart: its kind, its title, the cells that it is drawn from, and where it stands, in points. */
interface SeenChart {
  readonly kind: string | undefined;
  readonly title: string | undefined;
  readonly series: readonly { readonly labels: string | undefined; readonly values: string | undefined }[];
  readonly topLeft: readonly number[];
  readonly bottomRight: readonly number[];
}

/** `sheet` knows where a cell begins: the test before this one holds that columns and rows have the same sizes. */
function chartInFile(sheet: Sheet, { kinds, title, series, anchor }: FileChart): SeenChart {
  const corner = (cell: { readonly row: number; readonly col: number } | undefined): readonly number[] =>
    cell ? [startOf(sheet, "rows", cell.row), startOf(sheet, "columns", cell.col)] : [];
  return {
    kind: kinds.join(),
    title,
    series: (series ?? []).map(({ categoriesRef, valuesRef }) => ({
      labels: categoriesRef && bare(categoriesRef),
      values: valuesRef && bare(valuesRef),
    })),
    topLeft: corner(anchor?.from),
    bottomRight: corner(anchor?.to),
  };
}

const KINDS: Readonly<Record<string, string>> = { Doughnut: "doughnut", BarClustered: "bar" };

function chartInExcel({ chartType, parts, series, top, left, height, width }: HostChart): SeenChart {
  return {
    kind: KINDS[chartType],
    title: String(parts["title"]?.["text"]),
    series: series.map(({ xValues, values }) => ({
      labels: xValues ? areaName(xValues.area) : undefined,
      values: values ? areaName(values.area) : undefined,
    })),
    topLeft: [top, left],
    bottomRight: [top + height, left + width],
  };
}

/** What is there to be filled in, made of no file. */
const MADE: Readonly<Record<string, () => readonly SheetLayout[]>> = {
  "trang mẫu": () => [resultsTemplate()],
  phiếu: () => {
    const branches = ["Thôn 1", "Thôn 2"].map((name) => ({ name, block: "Khối thôn" }));
    const list = { organisation: null, term: { first: 2025, last: 2027 }, branches };
    return branchForm(list, null).filter(({ isHidden }) => !isHidden);
  },
};

describe.each(["assets/ket-qua-mau.xlsx", "assets/ket-qua-mau-khoi.xlsx", ...Object.keys(MADE)])(
  "The sheets of %s",
  (file) => {
    let layouts: readonly SheetLayout[] = [];
    beforeAll(async () => {
      layouts = MADE[file]?.() ?? (await layoutsOf(file));
      expect(layouts.length).toBeGreaterThan(0);
    });

    test("have the same contents, looks and lines in every cell", async () => {
      for (const layout of layouts) {
        const [written, shown] = [await inFile(layout), await inExcel(layout)];
        for (const { row, column } of layout.cells)
          expect([row, column, seenInExcel(shown, row, column)]).toEqual([
            row,
            column,
            seenInFile(written, row, column),
          ]);
      }
    });

    test("have the same merged cells, widths, heights and frozen part", async () => {
      for (const layout of layouts) {
        const [{ sheet: written }, shown] = [await inFile(layout), await inExcel(layout)];
        const merges = (written.merges ?? []).map((m) => [m.startRow, m.startCol, m.endRow, m.endCol].join());
        expect(shown.merges.map((m) => [m.top, m.left, m.bottom, m.right].join()).sort()).toEqual(
          merges.sort(),
        );
        (written.columns ?? []).forEach(({ width }, column) => {
          const points = shown.grid.columns.get(column)?.size ?? shown.grid.standardWidth;
          expect(Math.abs(points - (width ?? 0) * POINTS_PER_CHARACTER)).toBeLessThanOrEqual(HALF_A_PIXEL);
        });
        written.rowDefs?.forEach(({ height }, row) => {
          if (height === undefined) return;
          const points = shown.grid.rows.get(row)?.size ?? shown.grid.standardHeight;
          expect(Math.abs(points - height)).toBeLessThanOrEqual(HALF_A_PIXEL);
        });
        expect(shown.frozen).toEqual(written.freezePane ?? null);
      }
    });

    test("are printed alike", async () => {
      for (const layout of layouts) {
        const [{ sheet, names }, { page, pageBreaks }] = [await inFile(layout), await inExcel(layout)];
        const { pageSetup, headerFooter } = sheet;
        const [first, last] = (names.get("_xlnm.Print_Titles") ?? "")
          .split(":")
          .map((row) => Number(row) - 1);
        const { top, bottom } = page.titleRows ?? { top: undefined, bottom: undefined };
        expect([top, bottom]).toEqual(
          names.has("_xlnm.Print_Titles") ? [first, last] : [undefined, undefined],
        );
        const printed = names.get("_xlnm.Print_Area");
        // A file without a printed area prints all; in Excel, where one cannot be taken off, it is all that we write.
        const { rows, columns } = extentOf(layout);
        const all = areaName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
        expect(page.area.map(areaName)).toEqual([printed ?? all]);
        expect(page.paperSize).toBe("A4");
        expect(pageSetup?.paperSize).toBe("a4");
        expect(page.orientation.toLowerCase()).toBe(pageSetup?.orientation);
        expect(page.zoom).toEqual(
          pageSetup?.fitToPage
            ? {
                horizontalFitToPages: pageSetup.fitToWidth,
                ...(pageSetup.fitToHeight && { verticalFitToPages: pageSetup.fitToHeight }),
              }
            : { scale: pageSetup?.scale },
        );
        // A file tells the row before each page's first.
        expect(pageBreaks).toEqual((sheet.rowBreaks ?? []).map((row) => row + 1));
        expect(page.centerHorizontally).toBe(pageSetup?.horizontalCentered ?? false);
        for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const)
          expect(page.margins[side]).toBeCloseTo((pageSetup?.margins?.[side] ?? 0) * POINTS_PER_INCH, 1);
        expect(`&C${page.headersFooters.defaultForAllPages.centerFooter}`).toBe(
          headerFooter?.oddFooter ?? "&C",
        );
      }
    });

    test("are protected where the file's are, without a password", async () => {
      for (const layout of layouts) {
        const [{ sheet: written }, shown] = [await inFile(layout), await inExcel(layout)];
        expect(shown.protection).toEqual(layout.isProtected ? {} : null);
        expect(written.protection?.sheet ?? false).toBe(layout.isProtected ?? false);
        expect(written.protection?.password).toBeUndefined();
      }
    });

    test("have the same charts of the same cells, over the same cells", async () => {
      for (const layout of layouts) {
        const [{ sheet: written }, shown] = [await inFile(layout), await inExcel(layout)];
        expect(shown.charts.map(chartInExcel)).toEqual(
          (written.charts ?? []).map((chart) => chartInFile(shown, chart)),
        );
        expect(shown.charts.map(({ name }) => name)).toEqual((layout.charts ?? []).map(({ name }) => name));
        // The cells that they are drawn from are hidden.
        expect(shown.charts.filter(({ plotVisibleOnly }) => plotVisibleOnly)).toEqual([]);
        expect((written.charts ?? []).filter(({ plotVisOnly }) => plotVisOnly !== false)).toEqual([]);
        const hidden = [...(layout.hiddenColumns ?? [])];
        expect(hidden.map((column) => shown.columnLine(column).hidden)).toEqual(hidden.map(() => true));
        expect(hidden.map((column) => written.columns?.[column]?.hidden)).toEqual(hidden.map(() => true));
      }
    });
  },
);
