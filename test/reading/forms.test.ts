/** Forms compete for a sheet; a made-up one goes all the way from its entry to what is told, summarised and traced. */
import { overviewOf } from "../../src/analysis/overview/overview";
import { traceOf } from "../../src/analysis/trace";
import { toJson } from "../../src/cli/json";
import { makeReport, type Report } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { documentText } from "../../src/documents/text";
import { documentKinds } from "../../src/documents/kinds";
import { lineKind } from "../../src/congress/table";
import type { Form } from "../../src/reading/form";
import { forms } from "../../src/reading/forms";
import { readBook } from "../../src/reading/read-book";
import { readSheet } from "../../src/reading/read-sheet";
import { refuse } from "../../src/reading/refusal";
import type { Grid } from "../../src/sheet/grid";
import { makeSummary } from "../../src/summary/summary";
import { draw } from "../support/draw";
import { drawTable, withSource } from "../support/table";

/** "Chi bộ: Thôn 1" over labels and figures: a sheet a branch. */
const cardForm: Form = {
  id: "card",
  recognise: ({ grid }) => {
    if (!isCard(grid)) return null;
    const [name, elected, women] = grid.values.map((row) => String(row[1]));
    const picture = `branch | mark | elected | women\n${name} | held | ${elected} | ${women}`;
    const table = withSource(drawTable(picture), {
      sheet: grid.sheet,
      lines: "columns",
      figureColumns: new Map([
        ["elected", [1]],
        ["women", [2]],
      ]),
    });
    return { score: 5, read: () => ({ ok: true, table, findings: [], score: 5 }) };
  },
};

function isCard({ values }: Grid): boolean {
  return values[0]?.[0] === "Chi bộ:";
}

const CARD = draw(`
  Chi bộ:      | Thôn 1
  Trúng cử     | 3
  Trong đó nữ  | 4
`);

const TABLE = draw(`
  STT | Chi bộ | CUV | Nữ
  1   | Thôn 1 | 3   | 1
`);

function reportOf(grid: Grid): Report {
  const book = readBook([grid], { forms: [...forms, cardForm] });
  if (!book.ok) throw new Error("The card must read.");
  const today = { year: 2017, month: 4, day: 20 };
  return makeReport({ table: book.table, findings: book.findings, asOf: null, today });
}

describe("A form that is one entry", () => {
  test("reads what no other form reads", () => {
    expect(readBook([CARD])).toMatchObject({ ok: false, reasons: [{ reason: { kind: "not-found" } }] });
    expect(readBook([CARD], { forms: [...forms, cardForm] })).toMatchObject({ ok: true });
  });

  test("is told in the overview, in --json, in the summary and in the bulletin", () => {
    const report = reportOf(CARD);
    const settings = defaultSettings;
    const overview = overviewOf({ report, settings, assigned: new Set(), asOfChosen: false });
    expect(overview.groups[0].figures.find(({ id }) => id === "elected")?.count).toBe(3);
    expect(toJson("phieu.xlsx", report, settings)).toMatchObject({
      source: { sheet: "KQ" },
      indicators: { elected: { count: 3 }, women: { count: 4 } },
    });
    const cells = makeSummary(report.statistics, report.findings).cells.map(({ value }) =>
      JSON.stringify(value),
    );
    expect(cells.join()).toContain("Thôn 1");
    expect(documentText(documentKinds.bulletin.write(report, {}, settings), settings.spelling)).toContain(
      "03 đồng chí",
    );
  });

  test("has findings and traces in the sheet's own cells", () => {
    const report = reportOf(CARD);
    expect(report.findings.filter(({ kind }) => kind === "exceeds").map(({ cell }) => cell)).toEqual([
      { sheet: "KQ", row: 2, column: 1 },
    ]);
    const { rows } = traceOf(report.statistics, { kind: "figure", indicator: "women", block: null });
    expect(rows.flatMap(({ cells }) => cells.map(({ address }) => address))).toEqual(["B3"]);
  });
});

describe("Forms compete", () => {
  const scoring = (score: number): Form => ({
    id: "persons too",
    recognise: () => ({ score, read: () => refuse({ kind: "persons" }) }),
  });

  test("and the one that a sheet says most for reads it", () => {
    expect(readSheet(TABLE, { forms: [scoring(1), ...forms] }).ok).toBe(true);
    expect(readSheet(TABLE, { forms: [scoring(100), ...forms] }).ok).toBe(false);
  });

  test("and what none recognises is refused", () => {
    expect(readSheet(TABLE, { forms: [] })).toEqual({ ok: false, reason: { kind: "not-found" } });
  });

  test("and a list of persons with a header of branches is one of persons", () => {
    const persons = draw(`
      STT | Họ và tên    | Chi bộ | Nữ | Tái cử
      1   | Nguyễn Văn A | Thôn 1 |    | x
      2   | Trần Thị B   | Thôn 1 | x  |
      3   | Lê Văn C     | Thôn 2 |    | x
    `);
    const read = readSheet(persons);
    expect(read.ok && lineKind(read.table)).toBe("people");
  });
});
