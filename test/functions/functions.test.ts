/** The functions as Excel calls them, with what it really passes. */
import { percentText as PHANTRAM } from "../../src/functions/functions";
import { refusalOf, withRuntime } from "./runtime";

withRuntime();

describe("PHANTRAM", () => {
  test("writes the share as offices do", () => {
    // 3258 / 5207 = 0.62569…
    expect(PHANTRAM(3258, 5207)).toBe("62,57%");
    expect(PHANTRAM(9, 10)).toBe("90%");
  });

  test("takes an argument that was left out as Excel passes it", () => {
    expect(Reflect.apply(PHANTRAM, undefined, [2, 3, null])).toBe("66,67%");
    expect(PHANTRAM(2, 3, 0)).toBe("67%");
  });

  test("has no share of nothing, and says so", () => {
    expect(refusalOf(() => PHANTRAM(0, 0))).toEqual(["#N/A", "Tổng số là 0 nên không có tỷ lệ."]);
  });

  test.each([
    [-1, 5],
    [1.5, 5],
    [1, NaN],
  ])("refuses %p of %p", (a, b) => {
    expect(refusalOf(() => PHANTRAM(a, b))).toEqual(["#VALUE!", "Cần số nguyên từ 0 trở lên."]);
  });

  test("refuses more than two decimals", () => {
    expect(refusalOf(() => PHANTRAM(1, 3, 3))).toEqual(["#VALUE!", "Số chữ số thập phân là 0, 1 hoặc 2."]);
  });
});
