import { Engine } from "../../../src/analysis/engine";
import { defaultChoices } from "../../../src/analysis/choices";
import { rectanglesOf } from "../../../src/workbook/excel/rectangles";
import { SHORT, TODAY } from "./support";
jest.setTimeout(300_000);
test("time", () => {
  for (const n of [2000, 4000, 20000, 100000]) {
    const values = [
      SHORT.values![0]!,
      ...Array.from({ length: n }, (_, i) => [i + 1, `Chi bộ thôn ${i}`, 42844, 3, 2, 1]),
    ] as any;
    const formats: any[] = [];
    for (let r = 1; r <= n; r++) formats[r] = [undefined, undefined, "dd/mm/yyyy"];
    const e = new Engine();
    const t0 = Date.now();
    const a = e.analyse(
      [{ sheet: "KQ", hidden: false, values, formats, merges: [], hiddenRows: new Set() } as any],
      defaultChoices,
      TODAY,
    );
    const t1 = Date.now();
    const l = e.sheet("summary", defaultChoices)!;
    const t2 = Date.now();
    JSON.stringify(l.cells);
    const t3 = Date.now();
    for (let i = 0; i < 8; i++)
      rectanglesOf(l.cells.map(({ row, column, style }) => ({ row, column, key: style })));
    const t4 = Date.now();
    process.stderr.write(
      `>>> ${n} ok=${a.ok} analyse ${t1 - t0} layout ${t2 - t1} json ${t3 - t2} rects8 ${t4 - t3} cells ${l.cells.length} merges ${l.merges.length}\n`,
    );
  }
});
