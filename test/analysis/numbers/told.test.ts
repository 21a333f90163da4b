/** What the pane is told of the numbers of a document: which cells they come from, and which findings touch these. */
import { defaultChoices, type Choices } from "../../../src/analysis/choices";
import { Engine } from "../../../src/analysis/engine";
import { checkText, toldFigure, type ToldFigure, type Written } from "../../../src/analysis/numbers/told";
import type { FigureId } from "../../../src/documents/document";
import { address } from "../../../src/sheet/address";
import { draw } from "../../support/draw";

const SHEET = `
  ĐẢNG ỦY XÃ MÂY TRẮNG
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2030
  STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên | Nữ | Tái cử
  1   | Thôn Cúc   | #19/4/2025   | 7           | 9  | 5
  2   | Thôn Trúc  | #20/4/2025   | 5           | 1  | 4
  3   | Thôn Mai   | #22/4/2025   | 5           | 2  | 3
      | Tổng       |              | 17          | 12 | 12`;

const ENGINE_DAY = { year: 2030, month: 1, day: 1 };

function written(picture: string, choices: Choices = defaultChoices): Written {
  const engine = new Engine();
  engine.analyse([draw(picture)], choices, ENGINE_DAY);
  const made = engine.written();
  if (!made) throw new Error("The sheet does not read.");
  return made;
}

/** "E4 exceeds: 12, 70,59%" for each error that figures of the bulletin are touched by. */
function errors(picture: string, choices: Choices = defaultChoices): readonly string[] {
  return checkText(written(picture, choices), "bulletin", choices).touched.error.map(
    ({ finding: { cell, kind }, figures }) => `${cell ? address(cell) : "-"} ${kind}: ${figures.join(", ")}`,
  );
}

function told(figure: FigureId): ToldFigure {
  return toldFigure(written(SHEET), figure, defaultChoices);
}

function count(indicator: string): FigureId {
  return { kind: "indicator", indicator, what: "count", block: null };
}

describe("An open error touches", () => {
  test("the figures that its cell was counted in, and no others", () => {
    expect(errors(SHEET)).toEqual(["E4 exceeds: 12, 70,59%"]);
  });

  test("nothing once somebody has looked at it", () => {
    const open = checkText(written(SHEET), "bulletin", defaultChoices).touched.error;
    const checked = open.map(({ finding }) => finding.key);
    expect(errors(SHEET, { ...defaultChoices, checked })).toEqual([]);
  });

  test("no figure whose cells it does not stand in", () => {
    expect(told(count("reelected")).findings).toEqual([]);
    expect(told(count("women")).findings.map(({ kind }) => kind)).toEqual(["exceeds"]);
  });
});

describe("A warning touches", () => {
  test("the figures of the column whose typed total differs", () => {
    const sheet = SHEET.replace("| 12 | 12", "| 12 | 15");
    const { touched } = checkText(written(sheet), "bulletin", defaultChoices);
    expect(touched.warning.map(({ finding, figures }) => `${finding.kind}: ${figures.join(", ")}`)).toEqual([
      "typed-total-differs: 12, 70,59%",
    ]);
  });
});

describe("Of a figure is told", () => {
  test("what it is, and how its cells are asked for", () => {
    expect(told(count("women"))).toMatchObject({
      label: "Nữ",
      share: null,
      of: null,
      questions: [{ kind: "figure", indicator: "women", block: null }],
    });
  });

  test("of a share how many of how many", () => {
    expect(told({ kind: "indicator", indicator: "reelected", what: "share", block: null }).share).toEqual({
      ...{ count: 12, base: 17, label: "Cấp ủy viên được bầu" },
    });
  });

  test("of one that tells how branches stand, where they are listed", () => {
    expect(told({ kind: "progress", what: "base", block: null })).toMatchObject({
      label: null,
      questions: [
        { kind: "standing", state: "held", block: null },
        { kind: "standing", state: "pending", block: null },
      ],
    });
  });

  test("of what is aimed at, no cells", () => {
    const figure: FigureId = { kind: "indicator", indicator: "women", what: "target", block: null };
    expect(told(figure)).toMatchObject({ label: "Nữ", questions: [], findings: [] });
  });

  test("of one of a branch, its name", () => {
    const figure: FigureId = { kind: "row", row: 1, indicator: "women", block: null };
    expect(told(figure)).toMatchObject({
      of: "Thôn Trúc",
      questions: [{ kind: "figure", indicator: "women", row: 1 }],
    });
  });
});

describe("A document that was read back", () => {
  test("names with each figure the headings of its columns", () => {
    const { parts } = checkText(written(SHEET), "bulletin", defaultChoices);
    const figures = parts.flatMap(({ runs }) =>
      runs.flatMap(({ text, columns }) => (columns ? [[text, ...columns]] : [])),
    );
    expect(figures).toContainEqual(["17", "Cấp ủy viên"]);
    expect(figures).toContainEqual(["70,59%", "Tái cử", "Cấp ủy viên"]);
    expect(figures).toContainEqual(["03", "Ngày đại hội"]);
  });

  test("doubts no average that is a whole number of years", () => {
    const sheet = `
      STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên | Tuổi bình quân
      1   | Thôn Cúc   | #19/4/2025   | 5           | 44
      2   | Thôn Trúc  | #20/4/2025   | 5           | 46`;
    const { parts } = checkText(written(sheet), "bulletin", defaultChoices);
    const runs = parts.flatMap((part) => part.runs);
    expect(runs.find(({ text }) => text === "45")).toMatchObject({ figure: { indicator: "averageAge" } });
    expect(runs.filter(({ doubt }) => doubt)).toEqual([]);
  });

  test("shows a number of a hand that the sheet does not have", () => {
    const ours = written(SHEET).documents.bulletin.find(({ kind }) => kind === "results");
    const text = `${ours?.text ?? ""} Đã kết nạp 37 đảng viên.`;
    const choices: Choices = {
      ...defaultChoices,
      edits: { bulletin: { results: { text, over: ours?.text ?? "" } } },
    };
    const { parts } = checkText(written(SHEET, choices), "bulletin", choices);
    const doubts = parts.flatMap(({ kind, runs }) =>
      runs.flatMap((run) => (run.doubt ? [{ kind, ...run }] : [])),
    );
    expect(doubts).toEqual([{ kind: "results", text: "37", doubt: { isKnown: false, ours: null } }]);
  });
});
