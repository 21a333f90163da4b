/** What "Chèn công thức" asks for, and the wish that follows. */
import { defaultChoices } from "../../../src/analysis/choices";
import { Engine } from "../../../src/analysis/engine";
import type { Overview } from "../../../src/analysis/overview/overview";
import {
  formulaForm,
  type FormulaChoice,
  type FormulaForm,
} from "../../../src/taskpane/formulas/formula-choice";
import { draw } from "../../support/draw";
import { day } from "../../support/table";

function overview(picture: string): Overview {
  const analysis = new Engine().analyse([draw(picture)], defaultChoices, day("20/4/2017"));
  if (!analysis.ok) throw new Error("No table was found.");
  return analysis.overview;
}

const PLAIN = overview(`
  STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Nữ | Tuổi bình quân
  1   | Thôn 1     | 19/4/2017    | 3                    | 1  | 40
  2   | Thôn 2     | 20/4/2017    | 2                    | 0  | 41`);

const IN_BLOCKS = overview(`
  STT | Tên chi bộ   | Ngày đại hội | Cấp ủy viên được bầu
  I   | Đảng bộ xã A |              |
  1   | Thôn 1       | 19/4/2017    | 3
  2   | Thôn 2       | 20/4/2017    | 2
  II  | Đảng bộ xã B |              |
  1   | Thôn 3       | 20/4/2017    | 4`);

const DAYS_ALONE = overview(`
  STT | Tên chi bộ | Ngày đại hội | Ghi chú
  1   | Thôn 1     | 19/4/2017    | đã tổ chức
  2   | Thôn 2     | 20/4/2017    | chưa tổ chức`);

const FIRST: FormulaChoice = { kind: "count", figure: null, block: null, part: null, asOf: null };

const form = (of: Overview, change: Partial<FormulaChoice> = {}): FormulaForm =>
  formulaForm({ ...FIRST, ...change }, of);

describe("The kinds of formula that are offered", () => {
  test("are all where the sheet has blocks and figures", () => {
    const offered = formulaForm(FIRST, { ...PLAIN, groups: [PLAIN.groups[0], ...IN_BLOCKS.groups.slice(1)] });
    expect(offered.kinds).toEqual([
      "count",
      "share",
      "progress",
      "statistics",
      "byBlock",
      "findings",
      "sentences",
    ]);
  });

  test("leave out blocks where the sheet has none, and shares where no figure has a base", () => {
    expect(form(PLAIN).kinds).not.toContain("byBlock");
    expect(form(PLAIN).kinds).toContain("share");
    expect(form(IN_BLOCKS).kinds).toContain("byBlock");
    expect(form(IN_BLOCKS).kinds).not.toContain("share");
  });

  test("are those of the whole sheet where it has no figures, and the first of them stands for what was chosen", () => {
    const { kinds, wish, figures } = form(DAYS_ALONE);
    expect(kinds).toEqual(["progress", "statistics", "findings", "sentences"]);
    expect(wish.kind).toBe("progress");
    expect(figures).toEqual([]);
  });
});

describe("What is asked besides", () => {
  const asked = ({ figures, blocks, parts, asksDay }: FormulaForm): readonly string[] => [
    ...(figures.length > 0 ? ["figure"] : []),
    ...(blocks.length > 0 ? ["block"] : []),
    ...(parts.length > 0 ? ["part"] : []),
    ...(asksDay ? ["day"] : []),
  ];

  test.each<readonly [FormulaChoice["kind"], readonly string[]]>([
    ["count", ["figure", "block", "day"]],
    ["progress", ["block", "day"]],
    ["statistics", ["day"]],
    ["byBlock", ["figure", "day"]],
    ["findings", []],
    ["sentences", ["part", "day"]],
  ])("for %s is %j", (kind, expected) => {
    expect(asked(form(IN_BLOCKS, { kind }))).toEqual(expected);
  });

  test("for a share is a figure that has one", () => {
    const { figures } = form(PLAIN, { kind: "share" });
    expect(figures.map(({ id }) => id)).toEqual(["women"]);
  });
});

describe("The wish", () => {
  test("is the first figure before one was chosen, by the name that the function knows", () => {
    expect(form(PLAIN).wish).toEqual({
      kind: "count",
      indicator: "Cấp ủy viên được bầu",
      block: null,
      part: null,
      asOf: null,
    });
  });

  test("is what was chosen", () => {
    const { figure, wish } = form(PLAIN, { kind: "share", figure: "women", asOf: day("19/4/2017") });
    expect(figure).toBe("women");
    expect(wish).toMatchObject({ kind: "share", indicator: "Nữ", asOf: day("19/4/2017") });
    expect(form(IN_BLOCKS, { block: "Đảng bộ xã B" }).wish.block).toBe("Đảng bộ xã B");
  });

  test("of a figure or block that is there no more is the first figure, and the whole", () => {
    const { figure, wish } = form(PLAIN, { figure: "young", block: "Đảng bộ xã B" });
    expect(figure).toBe("elected");
    expect(wish.block).toBeNull();
  });
});
