/** Sheets with two rows a branch, what was planned and what came of it ("Đề án" over "Kết quả"): only results are counted. */
import type { Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { isBlank, textOf } from "../cells/text";

export interface PlannedRows {
  readonly rows: ReadonlySet<number>;
  /** What such rows are called, as the first of them has it. */
  readonly text: string;
}

const NONE: PlannedRows = { rows: new Set(), text: "" };
const PLANNED = /^(?:theo )?(?:de an|ke hoach|du kien|phuong an|duoc duyet|phe duyet|can bau|kh|da)$/;
const RESULT = /^(?:ket qua|thuc hien|thuc te|trung cu|bau duoc|da bau|kq|th)(?: bau(?: cu)?)?$/;
/** Of what stands in a column so much says one or the other. */
const MOSTLY = 0.8;
/** A branch's first row is among so many. */
const FIRST_ROWS = 4;

/** Looks for a column that says of each row from `bodyTop` down whether it is planned or a result. */
export function plannedRows(grid: Grid, bodyTop: number): PlannedRows {
  // Nearly no sheet has such a column: its first rows tell.
  const begin = grid.values.slice(bodyTop, bodyTop + FIRST_ROWS);
  const width = begin.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    if (!begin.some((row) => saysPlanned(row[column]))) continue;
    const written = grid.values.flatMap((row, r) =>
      r >= bodyTop && !isBlank(row[column]) ? [{ r, text: textOf(row[column]) }] : [],
    );
    const planned = written.filter(({ text }) => PLANNED.test(fold(text)));
    const results = written.filter(({ text }) => RESULT.test(fold(text)));
    const [first] = planned;
    if (!first || results.length === 0) continue;
    // What stands further down is of another table.
    const last = Math.max(planned.at(-1)?.r ?? 0, results.at(-1)?.r ?? 0);
    const within = written.filter(({ r }) => r <= last);
    if (planned.length + results.length < MOSTLY * within.length) continue;
    return { rows: new Set(planned.map(({ r }) => r)), text: first.text };
  }
  return NONE;
}

/** Whether a label says that its row holds what came of something. */
export function saysResult(label: string): boolean {
  return RESULT.test(fold(label));
}

function saysPlanned(value: Grid["values"][number][number] | undefined): boolean {
  return typeof value === "string" && PLANNED.test(fold(value));
}
