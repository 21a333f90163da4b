/**
 * The empty results sheet that is offered to those who have none: the columns that every figure can be made of, rows to
 * fill in, totals that add themselves up. It reads back as what its headings say, which a test holds it to.
 */
import { indicators } from "../congress/indicators";
import { columnLetters } from "../congress/table";
import { groupNames } from "../summary/words";
import type { CellStyle, LayoutCell, LayoutMerge, LayoutValue, SheetLayout } from "../summary/sheet-layout";

interface TemplateColumn {
  readonly heading: string;
  /** The heading that it shares with its neighbours. */
  readonly group?: string;
  readonly width: number;
  readonly style: "text" | "number" | "day";
  readonly isSummed?: true;
}

const label = (id: string): string => indicators.find((one) => one.id === id)?.label ?? "";
const short = (id: string): string => indicators.find((one) => one.id === id)?.shortLabel ?? "";
const count = (heading: string, group?: string): TemplateColumn => ({
  heading,
  ...(group !== undefined && { group }),
  width: 9,
  style: "number",
  isSummed: true,
});

const COLUMNS: readonly TemplateColumn[] = [
  { heading: "STT", width: 6, style: "number" },
  { heading: "Tên chi bộ", width: 34, style: "text" },
  { heading: "Ngày đại hội", width: 13, style: "day" },
  count(label("members")),
  count(short("summoned"), groupNames.attendance),
  count("Có mặt", groupNames.attendance),
  count(short("planned"), groupNames.committee),
  count(short("elected"), groupNames.committee),
  count(label("reelected"), groupNames.committee),
  count(label("women"), groupNames.committee),
  count("Dưới 40 tuổi", groupNames.committee),
  { heading: label("secretaries"), width: 20, style: "text" },
  { heading: label("deputySecretaries"), width: 20, style: "text" },
  { heading: "Ghi chú", width: 22, style: "text" },
];

const ROWS = 20;
const HEADER_TOP = 4;
const BODY_TOP = HEADER_TOP + 2;
const TOTAL = BODY_TOP + ROWS;
const NAME_COLUMN = 1;

const cell = { size: 12, vertical: "middle", border: true } as const;
const styles: Readonly<Record<string, CellStyle>> = {
  head: { size: 12, bold: true, align: "left" },
  title: { size: 14, bold: true, align: "center" },
  asOf: { size: 12, italic: true, align: "center" },
  header: { ...cell, bold: true, align: "center", wrap: true },
  text: { ...cell, align: "left", wrap: true },
  number: { ...cell, align: "center" },
  day: { ...cell, align: "center", numberFormat: "dd/mm/yyyy" },
  total: { ...cell, bold: true, align: "center" },
};

/** The sheet with empty rows to fill in; the texts with dots are to be completed or deleted. */
export function resultsTemplate(): SheetLayout {
  const cells: LayoutCell[] = [];
  const merges: LayoutMerge[] = [];
  const put = (row: number, column: number, style: string, value?: LayoutValue): void => {
    cells.push({ row, column, style, ...(value && { value }) });
  };
  const text = (words: string): LayoutValue => ({ kind: "text", text: words });
  const last = COLUMNS.length - 1;
  put(0, 0, "head", text("ĐẢNG ỦY ..."));
  put(1, 0, "title", text("KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ ..."));
  merges.push({ top: 1, left: 0, bottom: 1, right: last });
  put(2, 0, "asOf", text("(Tính đến ngày ...)"));
  merges.push({ top: 2, left: 0, bottom: 2, right: last });

  COLUMNS.forEach(({ heading, group, style, isSummed }, column) => {
    const isFirst = group !== undefined && COLUMNS[column - 1]?.group !== group;
    put(
      HEADER_TOP,
      column,
      "header",
      group === undefined ? text(heading) : isFirst ? text(group) : undefined,
    );
    put(HEADER_TOP + 1, column, "header", group === undefined ? undefined : text(heading));
    if (group === undefined)
      merges.push({ top: HEADER_TOP, left: column, bottom: HEADER_TOP + 1, right: column });
    else if (isFirst) {
      const right = COLUMNS.findLastIndex((one) => one.group === group);
      merges.push({ top: HEADER_TOP, left: column, bottom: HEADER_TOP, right });
    }
    for (let i = 0; i < ROWS; i++)
      put(BODY_TOP + i, column, style, column === 0 ? { kind: "number", value: i + 1 } : undefined);
    const letters = columnLetters(column);
    const formula = `SUM(${letters}${BODY_TOP + 1}:${letters}${TOTAL})`;
    const total: LayoutValue | undefined = isSummed ? { kind: "formula", formula, value: 0 } : undefined;
    put(TOTAL, column, "total", column === NAME_COLUMN ? text("Tổng cộng") : total);
  });
  return {
    name: "Kết quả đại hội",
    styles,
    cells,
    merges,
    columnWidths: COLUMNS.map(({ width }) => width),
    rowHeights: new Map([[HEADER_TOP + 1, 36]]),
    freeze: { rows: BODY_TOP, columns: NAME_COLUMN + 1 },
    print: {
      paper: "A4",
      orientation: "landscape",
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
      fitToPagesWide: 1,
      repeatRows: { first: HEADER_TOP, last: HEADER_TOP + 1 },
      centerHorizontally: true,
      footerCenter: "",
    },
  };
}
