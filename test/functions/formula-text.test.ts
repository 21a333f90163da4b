/** Formulas of ours as text: what is inserted, what is shown, and which formulas are ours. */
import { sheetRange } from "../../src/sheet/address";
import { indicators } from "../../src/congress/indicators";
import { callsOurs, formulaText, separatorOf, type FormulaWish } from "../../src/functions/formula-text";
import { indicatorGiven, partGiven } from "../../src/functions/given";
import { day } from "../support/table";

const WISH: FormulaWish = { kind: "count", indicator: "Tái cử", block: null, part: null, asOf: null };
const RANGE = "'KQ'!$A$4:$G$9";

describe("The text of a formula", () => {
  test("names the range and the indicator", () => {
    expect(formulaText(WISH, RANGE)).toBe(`=DAIHOI.DEM('KQ'!$A$4:$G$9,"Tái cử")`);
  });

  test("has the separator of the machine where it is shown", () => {
    expect(formulaText({ ...WISH, kind: "share" }, RANGE, ";")).toBe(`=DAIHOI.TYLE('KQ'!$A$4:$G$9;"Tái cử")`);
  });

  test("leaves the day out between others, and writes it as text, day first", () => {
    expect(formulaText({ ...WISH, block: "Khối xã" }, RANGE, ";")).toBe(
      `=DAIHOI.DEM('KQ'!$A$4:$G$9;"Tái cử";;"Khối xã")`,
    );
    expect(formulaText({ ...WISH, block: "Khối xã", asOf: day("5/4/2017") }, RANGE)).toBe(
      `=DAIHOI.DEM('KQ'!$A$4:$G$9,"Tái cử","05/4/2017","Khối xã")`,
    );
  });

  test.each<[Partial<FormulaWish>, string]>([
    [{ kind: "progress", block: "Khối xã" }, `=DAIHOI.TIENDO('KQ'!$A$4:$G$9,,"Khối xã")`],
    [{ kind: "statistics" }, "=DAIHOI.THONGKE('KQ'!$A$4:$G$9)"],
    [{ kind: "byBlock", asOf: day("20/4/2017") }, `=DAIHOI.THEOKHOI('KQ'!$A$4:$G$9,"Tái cử","20/4/2017")`],
    [{ kind: "findings", asOf: day("20/4/2017"), block: "Khối xã" }, "=DAIHOI.KIEMTRA('KQ'!$A$4:$G$9)"],
    [{ kind: "sentences", part: "shortages" }, `=DAIHOI.CAU('KQ'!$A$4:$G$9,"khuyết")`],
    [{ kind: "sentences", asOf: day("20/4/2017") }, `=DAIHOI.CAU('KQ'!$A$4:$G$9,,"20/4/2017")`],
  ])("says only what belongs to its kind: %j", (wish, text) => {
    expect(formulaText({ ...WISH, ...wish }, RANGE)).toBe(text);
  });

  test("doubles quotes of names", () => {
    expect(formulaText({ ...WISH, block: 'Khối "B"' }, RANGE)).toContain('"Khối ""B"""');
    expect(sheetRange("Xã 'A' 2017", { top: 0, left: 0, bottom: 99, right: 26 })).toBe(
      "'Xã ''A'' 2017'!$A$1:$AA$100",
    );
  });

  test("is understood by the functions: every label names its indicator, every part its part", () => {
    for (const indicator of indicators)
      expect(indicatorGiven(indicator.label)).toEqual({ kind: "indicator", indicator, age: null });
    for (const part of ["progress", "results", "shortages"] as const) {
      const [, word] = /"(.*)"/.exec(formulaText({ ...WISH, kind: "sentences", part }, RANGE)) ?? [];
      expect(partGiven(word)).toBe(part);
    }
  });
});

test("Arguments are parted by a semicolon as soon as numbers are written with a comma, by Excel or by the machine", () => {
  expect(separatorOf([".", "."])).toBe(",");
  expect(separatorOf([",", ","])).toBe(";");
  expect(separatorOf([".", ","])).toBe(";");
});

describe("A formula is ours", () => {
  test.each([
    '=DAIHOI.DEM(A4:G9,"Tái cử")',
    "=daihoi.tiendo(A4:G9)",
    '="Đã đại hội "&DAIHOI.TIENDO(KQ!A4:G9)',
    "=-DAIHOI.PHANTRAM(1,2)",
    "=ROUND(DAIHOI.TYLE('KQ 1'!A4:G9,B1),2)",
    "=@DAIHOI.DEM(A4:G9,B1)",
    '=_xldudf_DAIHOI_DEM(A4:G9,"Tái cử")',
    "=[2]!_xldudf_DAIHOI_TIENDO(A4:G9)",
    "='C:\\[a.xlsx]X'!_xldudf_DAIHOI_TIENDO(A4:G9)",
  ])("%s", (formula) => {
    expect(callsOurs(formula)).toBe(true);
  });

  test.each([
    "DAIHOI.DEM(A4:G9)",
    '="=DAIHOI.DEM(A4:G9)"',
    "='DAIHOI.DEM(1)'!A1",
    "=SUM(A1:A9)",
    "=XDAIHOI.DEM(A4:G9)",
    "=MY.DAIHOI.DEM(A4:G9)",
    "=DAIHOI.DEM",
    "",
  ])("%s is not", (formula) => {
    expect(callsOurs(formula)).toBe(false);
  });
});
