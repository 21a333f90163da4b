import { joinSome, joinWords } from "../../src/vietnamese/list";

describe("joining words into a list", () => {
  test.each([
    ["nothing", [], ""],
    ["one", ["A"], "A"],
    ["two", ["A", "B"], "A và B"],
    ["three", ["A", "B", "C"], "A, B và C"],
    ["four", ["A", "B", "C", "D"], "A, B, C và D"],
    ["an item with a comma", ["A", "B, b", "C"], "A; B, b và C"],
    ["a comma inside a number is none", ["A (62,57%)", "B", "C"], "A (62,57%), B và C"],
    ["an item with a semicolon", ["A; a", "B", "C"], "A; a; B và C"],
    [
      "an item with 'và' of its own",
      ["Văn phòng", "Quản lý đầu tư và Quản lý doanh nghiệp", "Kế hoạch tổng hợp"],
      "Văn phòng; Quản lý đầu tư và Quản lý doanh nghiệp; Kế hoạch tổng hợp",
    ],
    ["one item with 'và'", ["Đầu tư và Doanh nghiệp"], "Đầu tư và Doanh nghiệp"],
    ["'và' inside a word is none", ["vàng", "bạc"], "vàng và bạc"],
  ])("%s", (_, items, text) => {
    expect(joinWords(items)).toBe(text);
  });

  test("names that begin with their kind are told apart by it", () => {
    expect(joinWords(["Chi bộ A và B", "Chi bộ C", "Chi bộ D"])).toBe("Chi bộ A và B, Chi bộ C và Chi bộ D");
    expect(joinWords(["Chi bộ A và B", "C"])).toBe("Chi bộ A và B; C");
  });

  test("with another last word", () => {
    expect(joinWords(["A", "B", "C"], "hoặc")).toBe("A, B hoặc C");
    expect(joinWords(["A và a", "B"], "hoặc")).toBe("A và a hoặc B");
  });
});

test("of many items some are named, and how many others there are; a single other one is named as well", () => {
  expect(joinSome(["A", "B", "C"], 2, "trang khác")).toBe("A, B và C");
  expect(joinSome(["A", "B", "C", "D"], 2, "trang khác")).toBe("A, B và 2 trang khác");
});
