/** The whole way from the sheets of a workbook and what staff chose to what the pane shows and makes. */
import { defaultChoices, type Choices } from "../../src/analysis/choices";
import { Engine, type Analysis } from "../../src/analysis/engine";
import type { Overview } from "../../src/analysis/overview/overview";
import { indicators } from "../../src/congress/indicators";
import words from "../../src/i18n/vi.json";
import type { Grid } from "../../src/sheet/grid";
import type { SheetLayout } from "../../src/sheet/layout";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { sheetOf } from "../../src/analysis/sheets";
import { traceOf, type Trace } from "../../src/analysis/trace";

const TODAY = day("20/4/2017");

const RESULTS = draw(`
  ĐẢNG BỘ XÃ A, NHIỆM KỲ 2017-2020
  STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Nữ | Khác
  1   | Thôn 1     | 19/4/2017    | 3                    | 1  | 2
  2   | Thôn 2     | 20/4/2017    | 2                    | 0  | 1
  3   | Thôn 3     | 21/4/2017    | 4                    | 2  | 1`);

const OTHER = draw(
  `
  STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu
  1   | Phố 1      | 18/4/2017    | 7`,
  { sheet: "Năm trước" },
);

const PROSE = draw(
  `
  Kế hoạch đại hội các chi bộ`,
  { sheet: "Kế hoạch" },
);

interface Analysed {
  readonly engine: Engine;
  readonly analysis: Analysis;
}

function analysed(grids: readonly Grid[], choices: Partial<Choices> = {}): Analysed {
  const engine = new Engine();
  return { engine, analysis: engine.analyse(grids, { ...defaultChoices, ...choices }, TODAY) };
}

/** The overview of sheets that must read. */
function overview(grids: readonly Grid[], choices: Partial<Choices> = {}): Overview {
  const { analysis } = analysed(grids, choices);
  if (!analysis.ok) throw new Error("No table was found.");
  return analysis.overview;
}

/** "elected 5" for every count of the whole. */
function counts({ groups }: Overview): readonly string[] {
  return groups[0].figures.map(({ id, count }) => `${id} ${count ?? "-"}`);
}

/** The bulletin's paragraphs by their kind. */
function bulletin(grids: readonly Grid[], choices: Partial<Choices> = {}): ReadonlyMap<string, string> {
  const { analysis } = analysed(grids, choices);
  if (!analysis.ok) throw new Error("No table was found.");
  return new Map(analysis.documents.bulletin.map(({ kind, text }) => [kind, text]));
}

describe("Which sheet is analysed", () => {
  test("is the best where nobody chose", () => {
    expect(overview([PROSE, RESULTS]).sheet).toBe("KQ");
  });

  test("is the chosen one, though another is as good", () => {
    expect(overview([RESULTS, OTHER], { sheet: "Năm trước" }).sheet).toBe("Năm trước");
  });

  test("is the best where the chosen one is no longer there", () => {
    expect(overview([RESULTS], { sheet: "Đã xóa" }).sheet).toBe("KQ");
  });

  test("may be a hidden one, when it was chosen", () => {
    expect(overview([RESULTS, { ...OTHER, hidden: true }], { sheet: "Năm trước" }).sheet).toBe("Năm trước");
  });

  test("is told with the reason where it gives no table, and no other is taken for it", () => {
    expect(analysed([RESULTS, PROSE], { sheet: "Kế hoạch" }).analysis).toEqual({
      ok: false,
      reasons: [{ sheet: "Kế hoạch", reason: { kind: "not-found" } }],
    });
  });
});

describe("The day that figures are of", () => {
  test("is the last day on the sheet that has come, where nobody chose", () => {
    expect(overview([RESULTS])).toMatchObject({ asOf: TODAY, asOfFrom: "days" });
  });

  test("is the chosen one", () => {
    expect(overview([RESULTS], { asOf: day("21/4/2017") })).toMatchObject({
      asOf: day("21/4/2017"),
      asOfFrom: "chosen",
    });
  });

  test("decides what is counted", () => {
    expect(counts(overview([RESULTS], { asOf: day("19/4/2017") }))).toEqual(["elected 3", "women 1"]);
  });
});

describe("The term", () => {
  test("is the sheet's where nobody chose", () => {
    expect(overview([RESULTS]).term).toEqual({ first: 2017, last: 2020 });
  });

  test("is the chosen one, in the overview and in the bulletin", () => {
    const term = { first: 2020, last: 2025 };
    expect(overview([RESULTS], { term }).term).toEqual(term);
    expect(bulletin([RESULTS], { term }).get("headline")).toContain("2020-2025");
  });
});

describe("Corrected columns", () => {
  test("are read as what they were said to be", () => {
    // 2 + 1 by the second day.
    expect(counts(overview([RESULTS], { columns: { khac: "reelected" } }))).toContain("reelected 3");
  });

  test("are told as corrected", () => {
    const { columns } = overview([RESULTS], { columns: { khac: "reelected" } });
    expect(columns.filter(({ assigned }) => assigned).map(({ header }) => header)).toEqual(["Khác"]);
  });
});

test("The bulletin is written with what staff typed, in the office's spelling.", () => {
  const spelling = { ...defaultChoices.office.spelling, uy: "uỷ" } as const;
  const office = { ...defaultChoices.office, author: "Văn phòng Đảng ủy", spelling };
  expect(bulletin([RESULTS], { office }).get("byline")).toBe("Văn phòng Đảng uỷ");
});

test("A file without any table has a reason for each of its sheets.", () => {
  const { analysis } = analysed([PROSE, { ...PROSE, sheet: "Trống", values: [[null]] }]);
  expect(analysis).toEqual({
    ok: false,
    reasons: [
      { sheet: "Kế hoạch", reason: { kind: "not-found" } },
      { sheet: "Trống", reason: { kind: "empty" } },
    ],
  });
});

describe("What made a number", () => {
  const explained = (engine: Engine): Trace | null => {
    const statistics = engine.statistics();
    return statistics && traceOf(statistics, { kind: "figure", indicator: "elected", block: null });
  };

  test("is told of the last analysis", () => {
    const { engine } = analysed([RESULTS]);
    expect(explained(engine)?.rows.map(({ branch }) => branch)).toEqual(["Thôn 1", "Thôn 2"]);
  });

  test("is not told before the first", () => {
    expect(explained(new Engine())).toBeNull();
  });

  test("is not told of an older one when the last found no table", () => {
    const { engine } = analysed([RESULTS]);
    engine.analyse([PROSE], defaultChoices, TODAY);
    expect(explained(engine)).toBeNull();
  });
});

describe("The summary sheet", () => {
  const wrong = draw(`
    STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Nữ
    1   | Thôn 1     | 19/4/2017    | 3                    | 5
    2   | Thôn 2     | 20/4/2017    | 2                    | 9`);
  const texts = (layout: SheetLayout | null): readonly string[] =>
    (layout?.cells ?? []).flatMap(({ value }) => (value?.kind === "text" ? [value.text] : []));
  const told = (layout: SheetLayout | null): readonly string[] =>
    texts(layout).flatMap((text) => /(?:Ô|Ở ô) E[23]/.exec(text) ?? []);
  /** The findings of a row, from 0, as they are known once somebody has looked at them. */
  const ticked = (analysis: Analysis, row: number): readonly string[] =>
    analysis.ok
      ? analysis.overview.findings.filter(({ cell }) => cell?.row === row).map(({ key }) => key)
      : [];
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("is of the last analysis", () => {
    expect(texts(sheetOf(analysed([RESULTS]).engine.written(), "summary", defaultChoices))).toContain(
      "Thôn 2",
    );
  });

  test("compares with the term before, and so does the bulletin, unless staff do not want it", () => {
    const both = draw(`
      ĐẢNG BỘ XÃ A, NHIỆM KỲ 2017-2020 (tính đến 20/4/2017)
      STT | Tên chi bộ | Ngày đại hội | Nhiệm kỳ 2015-2017 | <  | Nhiệm kỳ 2017-2020 | <
      ^   | ^          | ^            | Số CUV             | Nữ | Số CUV             | Nữ
      1   | Thôn 1     | 19/4/2017    | 8                  | 2  | 9                  | 3
      2   | Thôn 2     | 20/4/2017    | 8                  | 2  | 9                  | 3`);
    const { engine } = analysed([both]);
    expect(texts(sheetOf(engine.written(), "summary", defaultChoices))).toContain(
      "SO SÁNH VỚI NHIỆM KỲ 2015-2017",
    );
    const summary = { ...defaultChoices.summary, showPrevious: false };
    expect(
      texts(sheetOf(engine.written(), "summary", { ...defaultChoices, summary })).join("\n"),
    ).not.toContain("SO SÁNH");
    expect(bulletin([both]).get("results")).toContain("(tăng 02 đồng chí so với nhiệm kỳ 2015-2017)");
    const documents = { ...defaultChoices.documents, comparison: false };
    expect(bulletin([both], { documents }).get("results")).not.toContain("nhiệm kỳ 2015-2017");
  });

  test("is not made before the first", () => {
    expect(sheetOf(new Engine().written(), "summary", defaultChoices)).toBeNull();
  });

  test("is not made of an older one when the last found no table", () => {
    const { engine } = analysed([RESULTS]);
    engine.analyse([PROSE], defaultChoices, TODAY);
    expect(sheetOf(engine.written(), "summary", defaultChoices)).toBeNull();
  });

  test("tells what must be checked", () => {
    expect(told(sheetOf(analysed([wrong]).engine.written(), "summary", defaultChoices))).toEqual([
      "Ô E2",
      "Ô E3",
    ]);
  });

  test("leaves out what somebody has checked, and keeps the rest", () => {
    const { engine, analysis } = analysed([wrong]);
    expect(
      told(sheetOf(engine.written(), "summary", { ...defaultChoices, checked: ticked(analysis, 1) })),
    ).toEqual(["Ô E3"]);
  });

  test("leaves it out as well when its sentence and the names in it are worded otherwise by now", () => {
    const checked = ticked(analysed([wrong]).analysis, 1);
    jest.replaceProperty(words, "finding.exceeds", "Ở ô {cell} của {branch}: {label} {count}, trên {base}.");
    const label = indicators.find(({ id }) => id === "women");
    if (label) jest.replaceProperty(label, "label", "Cấp ủy viên nữ");
    expect(told(sheetOf(analysed([wrong]).engine.written(), "summary", defaultChoices))).toEqual([
      "Ở ô E2",
      "Ở ô E3",
    ]);
    expect(
      told(sheetOf(analysed([wrong]).engine.written(), "summary", { ...defaultChoices, checked })),
    ).toEqual(["Ở ô E3"]);
  });

  test("tells it again when the sheet has another number there, and no less wrong", () => {
    const checked = ticked(analysed([wrong]).analysis, 1);
    const changed = draw(`
    STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Nữ
    1   | Thôn 1     | 19/4/2017    | 3                    | 6
    2   | Thôn 2     | 20/4/2017    | 2                    | 9`);
    expect(
      told(sheetOf(analysed([changed]).engine.written(), "summary", { ...defaultChoices, checked })),
    ).toEqual(["Ô E2", "Ô E3"]);
  });
});

test("The sheets are not changed.", () => {
  const before = structuredClone(RESULTS);
  sheetOf(
    analysed([RESULTS], { columns: { khac: "reelected" } }).engine.written(),
    "summary",
    defaultChoices,
  );
  expect(RESULTS).toEqual(before);
});
