/** What holds for every sheet, whatever the table. */
import type { Area } from "../../src/sheet/area";
import { address } from "../../src/sheet/address";
import fc from "fast-check";
import { indicators } from "../../src/congress/indicators";
import type { CongressTable, Count } from "../../src/congress/table";
import { defaultSettings } from "../../src/congress/settings";

import type { SheetLayout } from "../../src/sheet/layout";
import { shareFormula } from "../../src/summary/formulas";
import { previousStatisticsOf } from "../../src/congress/report";
import { outsideBlocks } from "../../src/congress/statistics";
import { makeSummary } from "../../src/summary/summary";
import { formatDecimal } from "../../src/vietnamese/count";
import { percent } from "../../src/vietnamese/percent";
import { Calculator } from "./evaluate";
import { printedCells } from "./shown";
import { drawTable } from "../support/table";
import { statisticsOf } from "./support";

const IDS = [
  "members",
  "summoned",
  "attended",
  "planned",
  "elected",
  "reelected",
  "women",
  "young",
  "secretaries",
  "degree",
  "postgraduate",
];

const count: fc.Arbitrary<Count> = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, "unreadable" as const) },
);
const text = fc.oneof(
  fc.constantFrom("Chi bộ Văn phòng", "=1+1", "+84", "-", "@x", "  hai  dấu cách ", "Chi bo\u0323\u0302 1"),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

const branch = fc.record({
  name: text,
  note: fc.option(text),
  date: fc.option(fc.nat({ max: 29 })),
  mark: fc.constantFrom(null, null, null, "exempt" as const, "pending" as const),
  block: fc.integer({ min: -1, max: 2 }),
  counts: fc.array(count, { minLength: IDS.length, maxLength: IDS.length }),
  age: fc.option(fc.integer({ min: 200, max: 650 })),
  branches: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 3 }), fc.nat({ max: 40 })),
});

const table: fc.Arbitrary<CongressTable> = fc
  .record({
    branches: fc.array(branch, { maxLength: 12 }),
    ids: fc.subarray(IDS),
    withAges: fc.boolean(),
    aggregated: fc.boolean(),
  })
  .map(({ branches, ids, withAges, aggregated }) => {
    const column = (values: readonly Count[]) => ({ values });
    return {
      ...drawTable("branch"),
      rows: branches.map((_one, i) => i + 2),
      names: branches.map(({ name }) => name),
      notes: branches.map(({ note }) => note),
      states: branches.map(({ mark }) => mark),
      dates: branches.map(({ date }) => {
        const at = { year: 2017, month: 4, day: (date ?? 0) + 1 };
        return date === null ? null : { kind: "days" as const, first: at, last: at };
      }),
      blocks: ["Khối 1", "=Khối 2", "Khối 3"].map((name) => ({
        name,
        cell: { sheet: "KQ", row: 0, column: 0 },
      })),
      blockOf: branches.map(({ block }) => block),
      counts: new Map(
        ids.map((id) => [id, column(branches.map(({ counts }) => counts[IDS.indexOf(id)] ?? null))]),
      ),
      averages: new Map(
        withAges ? [["averageAge", column(branches.map(({ age }) => (age === null ? null : age / 10)))]] : [],
      ),
      branchCounts: aggregated
        ? {
            total: column(branches.map(({ branches: [held, exempt, more] }) => held + exempt + more)),
            held: column(branches.map(({ branches: [held] }) => held)),
            exempt: column(branches.map(({ branches: [, exempt] }) => exempt)),
            pending: null,
          }
        : null,
    };
  });

const options = fc.record(
  {
    previous: table.map((drawn) => previousStatisticsOf(drawn, { today: { year: 2017, month: 6, day: 1 } })),
    showBlocks: fc.boolean(),
    indicators: fc.subarray([...IDS, "averageAge", "firstTime", "degreeOrHigher"]),
    sheetName: text,
    organisation: text,
    higherBody: text,
    place: text,
    signerName: text,
    title: text,
    showTargets: fc.boolean(),
    showCharts: fc.boolean(),
  },
  { requiredKeys: [] },
);

fc.configureGlobal({ numRuns: 50 });

/** Figures; shares; results of targets; labels of charts, in which no words stand but the registry's and ours. */
const OUR_FORMULAS: readonly RegExp[] = [
  /^[A-Z0-9():,.*/+>=-]+$/,
  /^SUBSTITUTE\(ROUND\([A-Z0-9():,.*/+-]+\),"\.",","\)$/,
  /^IF\([A-Z0-9*>=]+,"Đạt","Chưa đạt"\)$/,
  // By how much a count, and a share or an average, went up or down.
  /^IF\(([A-Z]+\d+)>=([A-Z]+\d+)\+1,"\+",IF\(\2>=\1\+1,"-",""\)\)&IF\((MAX\(\1-\2,\2-\1\))>=1000000,INT\(\3\/1000000\)&"\.",""\)&IF\(\3>=1000,RIGHT\(INT\(\3\/1000\),3\)&"\.",""\)&RIGHT\(\3,3\)$/,
  /^IF\((ROUND\([A-Z0-9(),*/+-]+\))>=0\.01,"\+",""\)&SUBSTITUTE\(\1,"\.",","\)$/,
  new RegExp(
    `^"(?:${[...indicators.map(({ label }) => label), "Đã đại hội", "Chưa đại hội", "Không tổ chức"].join("|")}): "` +
      '&IF\\(([A-Z]+\\d+)>=1000000,INT\\(\\1/1000000\\)&"\\.",""\\)&IF\\(\\1>=1000,RIGHT\\(INT\\(\\1/1000\\),3\\)&"\\.",""\\)' +
      '&RIGHT\\(\\1,3\\)(?:&" \\("&SUBSTITUTE\\(ROUND\\([A-Z0-9()*/+]+,2\\),"\\.",","\\)&"%\\)")?$',
  ),
];

test("Every formula, computed afresh, gives the value that it carries.", () => {
  fc.assert(
    fc.property(table, options, (drawn, chosen) => {
      const layout = makeSummary(statisticsOf(drawn), [], chosen);
      const calculator = new Calculator(layout);
      for (const cell of layout.cells) {
        if (cell.value?.kind !== "formula") continue;
        expect([address(cell), calculator.valueOf(address(cell))]).toEqual([address(cell), cell.value.value]);
      }
    }),
  );
});

test("The total row shows the statistics' own figures, and the row below it their shares.", () => {
  fc.assert(
    fc.property(table, (drawn) => {
      const statistics = statisticsOf(drawn);
      const layout = makeSummary(statistics, [], { indicators: [...IDS, "averageAge"] });
      const total = rowOf(layout, "TỔNG CỘNG");
      const wanted = [...IDS, "averageAge"].flatMap((id) => {
        const figure = statistics.figures.get(id);
        if (!figure) return drawn.counts.has(id) || drawn.averages.has(id) ? ["-"] : [];
        return figure.kind === "average"
          ? [formatDecimal(figure.numerator, figure.denominator, 2)?.replace(",", ".")]
          : [String(figure.count)];
      });
      const shown = numbersOf(layout, total, "total.count", "total.decimal");
      expect(shown.slice(drawn.branchCounts ? shown.length - wanted.length : 0)).toEqual(wanted);

      const shares = [...statistics.figures.values()].flatMap((figure) =>
        figure.kind === "count" && figure.base && IDS.includes(figure.indicator.id)
          ? (percent(figure.count, figure.base.count) ?? [])
          : [],
      );
      const told = [total, total + 1].flatMap((row) =>
        numbersOf(layout, row, "total.percent", "total.percentTurned"),
      );
      const progress = percent(statistics.progress.held, statistics.progress.required);
      const expected = [...shares, ...(drawn.branchCounts && progress !== null ? [progress] : [])];
      expect([...told].sort()).toEqual(expected.map((share) => share.replace(/[.%]/g, "")).sort());
    }),
  );
});

test("Numbers of congresses are added to the statistics' own.", () => {
  fc.assert(
    fc.property(table, (drawn) => {
      fc.pre(drawn.branchCounts !== null);
      const statistics = statisticsOf(drawn);
      const layout = makeSummary(statistics, [], { indicators: [] });
      const { total, exempt, held } = statistics.progress;
      const wanted = exempt > 0 ? [total, exempt, held] : [total, held];
      expect(numbersOf(layout, rowOf(layout, "TỔNG CỘNG"), "total.count")).toEqual(wanted.map(String));
    }),
  );
});

test("A subtotal shows its block's own figures.", () => {
  fc.assert(
    fc.property(table, (drawn) => {
      fc.pre(drawn.counts.has("elected"));
      const statistics = statisticsOf({ ...drawn, branchCounts: null });
      const layout = makeSummary(statistics, [], { indicators: ["elected"] });
      const subtotals = layout.cells.flatMap(({ style, value }) =>
        style !== "section.count" || !value ? [] : [value.kind === "text" ? value.text : String(value.value)],
      );
      const { blockOf } = drawn;
      const isBehind = blockOf.lastIndexOf(-1) > blockOf.findIndex((block) => block >= 0);
      const others = isBehind && blockOf.some((block) => block >= 0) ? [outsideBlocks(statistics)] : [];
      const filled = [...statistics.blocks.filter(({ progress }) => progress.total > 0), ...others];
      expect(subtotals).toEqual(
        filled.map(({ figures }) => {
          const figure = figures.get("elected");
          return figure?.kind === "count" ? String(figure.count) : "-";
        }),
      );
    }),
  );
});

test("No two cells stand in one place, merges never overlap, and every cell has its style and its column.", () => {
  fc.assert(
    fc.property(table, options, (drawn, chosen) => {
      const layout = makeSummary(statisticsOf(drawn), [], chosen);
      const places = layout.cells.map(address);
      expect(new Set(places).size).toBe(places.length);
      const merged = layout.merges.flatMap(placesIn);
      expect(new Set(merged).size).toBe(merged.length);
      const taken = new Set(places);
      expect(merged.filter((place) => !taken.has(place))).toEqual([]);
      const styles = new Set(Object.keys(layout.styles));
      expect(layout.cells.filter(({ style }) => !styles.has(style))).toEqual([]);
      const columns = layout.columnWidths.length;
      expect(layout.cells.filter(({ column }) => column < 0 || column >= columns)).toEqual([]);
      expect(layout.columnWidths.every((width) => width > 0 && width < 255)).toBe(true);
      expect([...layout.rowHeights.values()].every((height) => height > 0 && height <= 409)).toBe(true);
    }),
  );
});

test("Charts change nothing that is printed, nor how it is.", () => {
  fc.assert(
    fc.property(table, options, (drawn, chosen) => {
      const statistics = statisticsOf(drawn);
      const [plain, drawnBeside] = [false, true].map((showCharts) =>
        makeSummary(statistics, [], { ...chosen, showCharts, showTargets: false }),
      );
      if (!plain || !drawnBeside) throw new Error("There are two sheets.");
      const { area, ...print } = drawnBeside.print;
      expect(printedCells(drawnBeside)).toEqual(plain.cells);
      expect(drawnBeside).toMatchObject({ merges: plain.merges, rowHeights: plain.rowHeights });
      expect(print).toEqual(plain.print);
      const columns = area ? area.right + 1 : drawnBeside.columnWidths.length;
      expect(drawnBeside.columnWidths.slice(0, columns)).toEqual(plain.columnWidths);
      const heights = [...plain.rowHeights.keys()];
      if (area) expect(area.bottom).toBe(Math.max(...heights));
    }),
  );
});

test("Charts tell the statistics' own numbers.", () => {
  fc.assert(
    fc.property(table, options, (drawn, chosen) => {
      const statistics = statisticsOf(drawn);
      const layout = makeSummary(statistics, [], { ...chosen, showCharts: true });
      const calculator = new Calculator(layout);
      const numbers = (layout.charts ?? []).map(({ name, values }) => [
        name,
        ...placesIn(values).map((place) => calculator.valueOf(place)),
      ]);
      const { held, pending, exempt, required } = statistics.progress;
      const elected = statistics.figures.get("elected");
      const parts = [...statistics.figures.values()].flatMap((figure) => {
        const isShown = !chosen.indicators || chosen.indicators.some((id) => id === figure.indicator.id);
        return isShown && figure.kind === "count" && figure.base?.id === "elected" ? [figure.count] : [];
      });
      const hasParts = elected?.kind === "count" && elected.count > 0 && parts.length > 1;
      expect(numbers).toEqual([
        ...(required > 0 ? [["daihoi-progress", ...[held, pending, exempt].filter((n) => n > 0)]] : []),
        ...(hasParts ? [["daihoi-structure", ...parts]] : []),
      ]);
    }),
  );
});

test("Charts and targets stand beside the print and in nobody's way, in rows high enough to be read.", () => {
  fc.assert(
    fc.property(table, options, (drawn, chosen) => {
      const layout = makeSummary(statisticsOf(drawn), [], { ...chosen, showCharts: true });
      const { charts = [], print, rowHeights, styles } = layout;
      const right = print.area?.right ?? layout.columnWidths.length - 1;
      const beside = layout.cells.filter(({ column }) => column > right);
      const covered = charts.flatMap(({ at }) => placesIn(at));
      expect(new Set([...covered, ...beside.map(address)]).size).toBe(covered.length + beside.length);
      expect(charts.filter(({ at }) => at.left <= right + 1)).toEqual([]);
      if (charts.length > 0) expect(print.area).toBeDefined();
      // Excel's own height where a row has none.
      const low = beside.filter(({ row, column, style }) => {
        if (layout.hiddenColumns?.has(column) || style.startsWith("aside")) return false;
        return (rowHeights.get(row) ?? 15.75) < (styles[style]?.size ?? 12) * 1.2;
      });
      expect(low).toEqual([]);
      for (const { labels, values } of charts) {
        expect(labels).toEqual({ ...values, left: values.left - 1, right: values.right - 1 });
        expect(labels.left).toBe(labels.right);
      }
    }),
  );
});

test("Nothing that was typed becomes a formula, and text is clean.", () => {
  fc.assert(
    fc.property(table, options, (drawn, chosen) => {
      const layout = makeSummary(statisticsOf(drawn), [], chosen);
      for (const { style, value } of layout.cells) {
        if (value?.kind === "formula") {
          expect(OUR_FORMULAS.filter((form) => form.test(value.formula))).toHaveLength(1);
        }
        if (value?.kind === "text") {
          // A heading's lines end where we say.
          const text = style === "header" ? value.text.replaceAll("\n", " ") : value.text;
          expect(text).toBe(text.normalize("NFC").trim());
          expect(text).not.toMatch(/ {2}|[\n\t\u00a0\u200b]/);
        }
      }
      expect(layout.name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
    }),
  );
});

test("Shares computed as spreadsheets do are ours, for all parts of all wholes up to a thousand, and large ones.", () => {
  const empty = new Calculator(makeSummary(statisticsOf(drawTable("branch | elected"), null), []));
  const decimals = [0, 1, 2] as const;
  const wrong: string[] = [];
  const check = (part: number, whole: number, places: 0 | 1 | 2): void => {
    const formula = shareFormula(String(part), String(whole), places);
    const computed = empty.compute(formula);
    if (`${String(computed)}%` !== percent(part, whole, places)) wrong.push(`${formula} ${String(computed)}`);
  };
  for (let whole = 1; whole <= 1000; whole += 3) {
    for (let part = 0; part <= whole; part += 7) for (const places of decimals) check(part, whole, places);
  }
  // Every odd part of 20,000 lies in the middle between two hundredths.
  for (let part = 1; part < 20000; part += 2) check(part, 20000, 2);
  expect(wrong).toEqual([]);
});

test("The same input gives the same sheet, and is not changed.", () => {
  fc.assert(
    fc.property(table, options, (drawn, chosen) => {
      const before = structuredClone(drawn);
      const first = makeSummary(statisticsOf(drawn), [], chosen, defaultSettings);
      expect(makeSummary(statisticsOf(drawn), [], chosen, defaultSettings)).toEqual(first);
      expect(drawn).toEqual(before);
    }),
    { numRuns: 20 },
  );
});

function rowOf(layout: SheetLayout, label: string): number {
  const found = layout.cells.find(({ value, style }) => {
    return style === "total.middle" && value?.kind === "text" && value.text.startsWith(label);
  });
  return found?.row ?? -1;
}

function numbersOf(layout: SheetLayout, row: number, ...styles: readonly string[]): readonly string[] {
  return layout.cells
    .filter((cell) => cell.row === row && styles.includes(cell.style.split(" ")[0] ?? "") && cell.value)
    .sort((a, b) => a.column - b.column)
    .map(({ value }) => (!value ? "" : value.kind === "text" ? value.text : String(value.value)));
}

function placesIn({ top, left, bottom, right }: Area): readonly string[] {
  const places: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push(address({ row, column }));
  }
  return places;
}
