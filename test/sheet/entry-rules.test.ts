/** What may be typed where a layout has rules, asked of the formulas themselves: they are typed into a sheet and reckoned. */
import { ignoresBlanks, nativeRule } from "../../src/sheet/entry-rules";
import type { EntryRule, LayoutValidation } from "../../src/sheet/layout";
import { Workbook } from "../excel-host/model/workbook";
import { day } from "../support/table";

/** An area that begins in D7. */
function validation(rule: EntryRule, more: Partial<LayoutValidation> = {}): LayoutValidation {
  return {
    area: { top: 6, left: 3, bottom: 25, right: 3 },
    rule,
    severity: "stop",
    title: "Cần xem lại",
    message: "Gõ lại.",
    ...more,
  };
}

/** Whether D7 takes what is typed, on a machine set to Vietnamese; `whole` stands in C7. */
function takes(rule: EntryRule, typed: string, whole = ""): unknown {
  const native = nativeRule(validation(rule));
  if (native.type !== "custom") throw new Error("The rule is no formula.");
  const book = new Workbook({ locale: "vi-VN", uses1904: false });
  const sheet = book.addSheet("Kết quả");
  sheet.type("C7", whole);
  sheet.type("D7", typed);
  sheet.type("Z99", `=${native.formula}`);
  return book.calculator.valueAt(sheet, 98, 25);
}

describe("A part of what another column counts", () => {
  const part: EntryRule = { kind: "count", most: 9999, within: { column: 2 } };

  test.each(["0", "3", "5", "05"])("%s of 5 is right", (typed) => {
    expect(takes(part, typed, "5")).toBe(true);
  });

  test.each(["6", "-1", "2,5", "03 (01 nữ)", "3 đ/c", "không", "x", "-", "TRUE"])(
    "%s of 5 is not",
    (typed) => {
      expect(takes(part, typed, "5")).toBe(false);
    },
  );

  test("left blank it is right, whatever stands beside it", () => {
    for (const whole of ["", "0", "5"]) expect(takes(part, "", whole)).toBe(true);
  });

  test("where the whole was not entered yet, any number of persons is right, and still no text", () => {
    expect(takes(part, "12")).toBe(true);
    expect(takes(part, "0")).toBe(true);
    expect(takes(part, "03 (01 nữ)")).toBe(false);
  });

  test("of a whole of nobody only 0 is right", () => {
    expect(takes(part, "0", "0")).toBe(true);
    expect(takes(part, "1", "0")).toBe(false);
  });

  test("“9/10”, which Excel takes for the ninth of October, is no number of persons", () => {
    expect(takes(part, "9/10")).toBe(false);
    expect(takes(part, "9/10", "10")).toBe(false);
  });

  test("a whole that is a text bounds nothing", () => {
    expect(takes(part, "4", "không rõ")).toBe(true);
  });
});

describe("A day", () => {
  const usual: EntryRule = { kind: "day", first: day("1/1/2000"), last: day("31/12/2099") };

  test.each(["", "19/4/2017", "01/01/2000", "31/12/2099", "19/4"])("“%s” is right", (typed) => {
    expect(takes(usual, typed)).toBe(true);
  });

  test.each([
    "19-21/4/2017",
    "19,20/4/2017",
    "8h00 ngày 19/4",
    "Tháng 4/2017",
    "Quý II/2017",
    "Chưa tổ chức",
    "Hoãn",
    "4/19/2017",
  ])("“%s” is a text, and left to the reader", (typed) => {
    expect(takes(usual, typed)).toBe(true);
  });

  test("numbers that were not meant as the days that Excel takes them for", () => {
    // A day of January 1900, one of 1905, and one that no calendar of Excel's has.
    for (const typed of ["19,4", "2017", "19042017"]) expect(takes(usual, typed)).toBe(false);
  });

  test("days of other centuries", () => {
    for (const typed of ["31/12/1999", "01/01/2100", "19/4/2107"]) expect(takes(usual, typed)).toBe(false);
  });
});

test("a count without a whole is Excel's own rule of whole numbers, from nobody up", () => {
  expect(nativeRule(validation({ kind: "count", most: 9999 }))).toEqual({
    type: "whole",
    least: 0,
    most: 9999,
  });
});

test("a formula is told not to pass over blanks: it would take anything beside a blank cell", () => {
  const rules: readonly [EntryRule, boolean][] = [
    [{ kind: "list", words: ["Có", "Không"] }, true],
    [{ kind: "count", most: 10 }, true],
    [{ kind: "count", most: 10, within: { column: 2 } }, false],
    [{ kind: "day", first: day("1/1/2000"), last: day("31/12/2099") }, false],
  ];
  for (const [rule, ignores] of rules) expect(ignoresBlanks(nativeRule(validation(rule)))).toBe(ignores);
});

describe("What Excel would refuse or bend is a fault of ours, and is thrown", () => {
  test.each([["Hoãn, lùi"], ['"Hoãn"'], [""], [" Hoãn"], ["Hoãn "], ["=A1"]])(
    "the word %j in a list",
    (word) => {
      expect(() => nativeRule(validation({ kind: "list", words: ["Đã đại hội", word] }))).toThrow(
        "drop-down",
      );
    },
  );

  test("a list that is empty or longer than 255 characters", () => {
    const list = (words: readonly string[]): EntryRule => ({ kind: "list", words });
    expect(() => nativeRule(validation(list([])))).toThrow("255");
    // 127 and 127 letters and the comma.
    expect(nativeRule(validation(list(["x".repeat(127), "y".repeat(127)])))).toMatchObject({ type: "list" });
    expect(() => nativeRule(validation(list(["x".repeat(127), "y".repeat(128)])))).toThrow("255");
  });

  test("a title of more than 32 characters, a message of more than 225, also in a hint", () => {
    const rule: EntryRule = { kind: "count", most: 10 };
    const [title, message] = ["x".repeat(33), "x".repeat(226)];
    expect(() => nativeRule(validation(rule, { title }))).toThrow("32");
    expect(() => nativeRule(validation(rule, { message }))).toThrow("225");
    expect(() => nativeRule(validation(rule, { hint: { title, message: "Gõ số." } }))).toThrow("32");
    expect(() => nativeRule(validation(rule, { hint: { title: "Số", message } }))).toThrow("225");
  });
});
