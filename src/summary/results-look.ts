/** How a results sheet looks, be it empty to fill in or joined from files: its styles, and a header of two rows with headings that columns share. */
import type { Area } from "../sheet/area";
import type { CellStyle, LayoutCell, LayoutValue } from "../sheet/layout";

const cell = { size: 12, vertical: "middle", border: true } as const;

export const resultsStyles = {
  head: { size: 12, bold: true, align: "left" },
  title: { size: 14, bold: true, align: "center" },
  asOf: { size: 12, italic: true, align: "center" },
  header: { ...cell, bold: true, align: "center", wrap: true },
  text: { ...cell, align: "left", wrap: true },
  number: { ...cell, align: "center" },
  day: { ...cell, align: "center", wrap: true, numberFormat: "dd/mm/yyyy" },
  state: { ...cell, align: "center", wrap: true },
  total: { ...cell, bold: true, align: "center" },
} satisfies Readonly<Record<string, CellStyle>>;

export interface HeadedColumn {
  readonly heading: string;
  /** The heading that it shares with its neighbours. */
  readonly group?: string;
}

/** The cells of the header's two rows, the first of them at `top`, and what is merged in them. */
export function groupedHeader(
  columns: readonly HeadedColumn[],
  top: number,
): { readonly cells: readonly LayoutCell[]; readonly merges: readonly Area[] } {
  const text = (words: string): LayoutValue => ({ kind: "text", text: words });
  const cells: LayoutCell[] = [];
  const merges: Area[] = [];
  columns.forEach(({ heading, group }, column) => {
    const at = (row: number, words: string | null): void => {
      cells.push({ row, column, style: "header", ...(words !== null && { value: text(words) }) });
    };
    if (group === undefined) {
      at(top, heading);
      at(top + 1, null);
      merges.push({ top, left: column, bottom: top + 1, right: column });
      return;
    }
    const isFirst = columns[column - 1]?.group !== group;
    at(top, isFirst ? group : null);
    at(top + 1, heading);
    const next = columns.findIndex((one, i) => i > column && one.group !== group);
    const right = (next < 0 ? columns.length : next) - 1;
    if (isFirst && right > column) merges.push({ top, left: column, bottom: top, right });
  });
  return { cells, merges };
}
