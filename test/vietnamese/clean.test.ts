import fc from "fast-check";
import { clean, isEmptyText } from "../../src/vietnamese/clean";
import { fold, textKey } from "../../src/vietnamese/fold";
import { anyText } from "./texts";

describe("cleaning text to be shown", () => {
  test.each([
    ["tidy text stays", "Chi bộ Văn phòng", "Chi bộ Văn phòng"],
    ["decomposed text is composed", "Chi bộ".normalize("NFD"), "Chi bộ"],
    ["half-decomposed text is composed", "b\u00f4\u0323", "bộ"],
    ["the look-alikes Ð and ð become Đ and đ", "\u00d0ảng \u00f0ảng", "Đảng đảng"],
    ["no-break, thin and wide spaces are spaces", "Chi\u00a0bộ\u2009Văn\u3000phòng", "Chi bộ Văn phòng"],
    ["line breaks are spaces", "Chi bộ\r\nVăn phòng\vA\u0085B", "Chi bộ Văn phòng A B"],
    ["no space is doubled", "Chi  bộ \u00a0 Văn phòng", "Chi bộ Văn phòng"],
    ["no plain space either", "Chi  bộ", "Chi bộ"],
    ["ð alone", "\u00f0ảng", "đảng"],
    ["zero-width characters go", "Chi\u200b bộ\ufeff V\u2060ăn", "Chi bộ Văn"],
    ["soft hyphens go", "Văn phò\u00adng", "Văn phòng"],
    ["control characters go", "Chi\u0000 bộ\u001f", "Chi bộ"],
    ["what is no character goes", "Chi\uffff bộ\ufffe \ufdd0A", "Chi bộ A"],
    ["half a character is shown as broken", "Chi bộ\ud83d A\ude00", "Chi bộ\ufffd A\ufffd"],
    ["a character of two halves stays", "Chi bộ 😀", "Chi bộ 😀"],
    ["the ends are trimmed", " \n Chi bộ\t", "Chi bộ"],
    ["a zero-width character does not keep a letter from its mark", "o\u200b\u0323", "ọ"],
    ["space alone is nothing", " \u00a0\u200b ", ""],
    ["nothing is nothing", "", ""],
    ["punctuation, case and digits stay", "THÔN 1: 5.207 – (90%)", "THÔN 1: 5.207 – (90%)"],
  ])("%s", (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test("a long text is cleaned whole", () => {
    expect(clean("Bộ  ".repeat(50_000))).toHaveLength(3 * 50_000 - 1);
    expect(clean("Bộ ".repeat(1_000_000).trim())).toHaveLength(3 * 1_000_000 - 1);
  });

  test("cleaning twice changes nothing, and no space is doubled", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = clean(text);
        expect(clean(cleaned)).toBe(cleaned);
        expect(cleaned.normalize("NFC")).toBe(cleaned);
        expect(cleaned).not.toMatch(/\s\s|^\s|\s$|[\u00a0\u00ad\u200b\u00d0]/);
      }),
    );
  });

  test("clean text compares as what it was made from", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(clean(text))).toBe(fold(text));
        expect(textKey(clean(text))).toBe(textKey(text));
      }),
    );
  });
});

test("A text is empty when nothing is left of it, told without cleaning it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isEmptyText(text)).toBe(clean(text) === "");
    }),
  );
  expect([" \u00a0\u200b ", "", "\u200b.", "\u0323"].map(isEmptyText)).toEqual([true, true, false, false]);
});
