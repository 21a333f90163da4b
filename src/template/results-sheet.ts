/**
 * The empty results sheet that is offered to those who have none: the columns that every figure can be made of, rows to
 * fill in with a look at what is typed, totals that add themselves up. It reads back as what its headings say, which a
 * test holds it to.
 */
import type { Area } from "../sheet/area";
import { rangeAddress } from "../sheet/address";
import { groupOf } from "../congress/group-facts";
import { indicators, type Indicator } from "../congress/indicators";
import { groupedHeader, resultsStyles, type HeadedColumn } from "../summary/results-look";
import { words } from "../summary/words";
import type { LayoutCell, LayoutValidation, LayoutValue, SheetLayout } from "../sheet/layout";
import { countCheck, dayCheck, inTable, partCheck, stateCheck } from "./entry-checks";

interface TemplateColumn extends HeadedColumn {
  readonly width: number;
  readonly style: "text" | "number" | "day" | "state";
  /** The indicator that it counts; its rows are added up. */
  readonly counts?: Indicator;
}

const indicator = (id: string): Indicator => {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(`There is no indicator “${id}”.`);
  return found;
};
const count = (id: string): TemplateColumn => {
  const counts = indicator(id);
  return { heading: counts.label, width: 7, style: "number", counts };
};
/** Under the heading of its group. */
const countUnder = (id: string, heading?: string): TemplateColumn => {
  const column = count(id);
  const { group, underHeading, shortLabel } = indicator(id);
  return { ...column, heading: heading ?? underHeading ?? shortLabel, group: groupOf(group).label };
};

const COLUMNS: readonly TemplateColumn[] = [
  { heading: words.number, width: 5, style: "number" },
  { heading: words.name("chi bộ"), width: 27, style: "text" },
  { heading: words.date, width: 12, style: "day" },
  { heading: words.state, width: 14, style: "state" },
  count("members"),
  countUnder("summoned"),
  countUnder("attended"),
  countUnder("planned"),
  countUnder("elected"),
  countUnder("reelected"),
  countUnder("women"),
  countUnder("young", words.limit(40)),
  { heading: indicator("secretaries").label, width: 17, style: "text" },
  { heading: indicator("deputySecretaries").label, width: 17, style: "text" },
  { heading: words.note, width: 16, style: "text" },
];

const ROWS = 20;
const HEADER_TOP = 4;
const BODY_TOP = HEADER_TOP + 2;
const TOTAL = BODY_TOP + ROWS;
const NAME_COLUMN = 1;
/** Where whoever fills it in begins. */
export const FIRST_TO_FILL = { row: BODY_TOP, column: NAME_COLUMN };
/** Points: two lines. */
const HEADER_HEIGHT = 36;

/** The sheet with empty rows to fill in; the texts with dots are to be completed or deleted. */
export function resultsTemplate(): SheetLayout {
  const cells: LayoutCell[] = [];
  const merges: Area[] = [];
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

  const header = groupedHeader(COLUMNS, HEADER_TOP);
  cells.push(...header.cells);
  merges.push(...header.merges);
  COLUMNS.forEach(({ style, counts }, column) => {
    for (let i = 0; i < ROWS; i++)
      put(BODY_TOP + i, column, style, column === 0 ? { kind: "number", value: i + 1 } : undefined);
    const body = { top: BODY_TOP, left: column, bottom: TOTAL - 1, right: column };
    const formula = `SUM(${rangeAddress(body)})`;
    const total: LayoutValue | undefined = counts ? { kind: "formula", formula, value: 0 } : undefined;
    put(TOTAL, column, "total", column === NAME_COLUMN ? text("Tổng cộng") : total);
  });
  return {
    name: "Kết quả đại hội",
    styles: resultsStyles,
    cells,
    merges,
    columnWidths: COLUMNS.map(({ width }) => width),
    rowHeights: new Map([HEADER_TOP, HEADER_TOP + 1].map((row) => [row, HEADER_HEIGHT])),
    freeze: { rows: BODY_TOP, columns: NAME_COLUMN + 1 },
    print: {
      paper: "A4",
      orientation: "landscape",
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
      pages: { fitToWide: 1 },
      repeatRows: { first: HEADER_TOP, last: HEADER_TOP + 1 },
      centerHorizontally: true,
      footerCenter: "",
    },
    validations: COLUMNS.flatMap((_one, column) => checkOf(column) ?? []),
  };
}

/** What is looked at when somebody types into a column; null for names and notes, which may be anything. */
function checkOf(column: number): LayoutValidation | null {
  const { style, counts, heading = "" } = COLUMNS[column] ?? {};
  const area: Area = { top: BODY_TOP, left: column, bottom: TOTAL - 1, right: column };
  if (style === "day") return dayCheck(area);
  if (style === "state") return stateCheck(area);
  if (!counts) return null;
  const { atMost } = counts;
  const whole = atMost === undefined ? -1 : COLUMNS.findIndex((one) => one.counts?.id === atMost);
  const wholeHeading = COLUMNS[whole]?.heading;
  return wholeHeading === undefined
    ? countCheck(area, inTable)
    : partCheck(area, heading, { at: { column: whole }, heading: wholeHeading }, inTable);
}
