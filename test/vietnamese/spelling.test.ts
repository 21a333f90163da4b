import fc from "fast-check";
import { clean } from "../../src/vietnamese/clean";
import { fold } from "../../src/vietnamese/fold";
import { applySpelling } from "../../src/vietnamese/spelling";
import { defaultSpelling, type Spelling } from "../../src/vietnamese/spelling-choice";
import { anyText } from "./texts";

const other: Spelling = { tyLe: "tỉ lệ", uy: "uỷ", termSpaced: true };

describe("one spelling throughout a text", () => {
  test.each([
    ["tỷ lệ", "đạt tỉ lệ 90%, tỷ lệ", "đạt tỷ lệ 90%, tỷ lệ", "đạt tỉ lệ 90%, tỉ lệ"],
    ["at the start", "Tỉ lệ", "Tỷ lệ", "Tỉ lệ"],
    ["in capitals", "TỈ LỆ", "TỶ LỆ", "TỈ LỆ"],
    ["tỷ elsewhere stays", "tỷ đồng, tỉ mỉ", "tỷ đồng, tỉ mỉ", "tỷ đồng, tỉ mỉ"],
    ["ủy", "cấp uỷ, Ủy ban", "cấp ủy, Ủy ban", "cấp uỷ, Uỷ ban"],
    ["ủy in capitals", "ĐẢNG UỶ, ĐẢNG ỦY", "ĐẢNG ỦY, ĐẢNG ỦY", "ĐẢNG UỶ, ĐẢNG UỶ"],
    ["all five tones", "thuý tuỳ thuỷ luỹ tuỵ", "thúy tùy thủy lũy tụy", "thuý tuỳ thuỷ luỹ tuỵ"],
    ["the other way", "thúy tùy thủy lũy tụy", "thúy tùy thủy lũy tụy", "thuý tuỳ thuỷ luỹ tuỵ"],
    ["without a tone", "Huy, duy tu", "Huy, duy tu", "Huy, duy tu"],
    ["after q the tone is on the y", "quý, Quỳ, QUỴ, qúy", "quý, Quỳ, QUỴ, quý", "quý, Quỳ, QUỴ, quý"],
    ["inside a syllable", "huỳnh, khuỷu, tuyển", "huỳnh, khuỷu, tuyển", "huỳnh, khuỷu, tuyển"],
    ["terms", "NK 2017 - 2020, 2020–2025", "NK 2017-2020, 2020-2025", "NK 2017 - 2020, 2020 - 2025"],
    ["dates", "15/01/2017-20/01/2017", "15/01/2017-20/01/2017", "15/01/2017-20/01/2017"],
  ])("%s", (_, text, usual, unusual) => {
    expect(applySpelling(text, defaultSpelling)).toBe(usual);
    expect(applySpelling(text, other)).toBe(unusual);
  });

  test("decomposed text comes back composed", () => {
    expect(applySpelling("Đảng uỷ".normalize("NFD"), defaultSpelling)).toBe("Đảng ủy");
  });

  test("the usual spelling is tỷ lệ, ủy, 2017-2020", () => {
    expect(defaultSpelling).toEqual({ tyLe: "tỷ lệ", uy: "ủy", termSpaced: false });
  });

  const spellings = fc.constantFrom(defaultSpelling, other);

  test("twice is the same as once, whatever was before", () => {
    fc.assert(
      fc.property(anyText, spellings, spellings, (text, before, after) => {
        const once = applySpelling(text, after);
        expect(applySpelling(once, after)).toBe(once);
        expect(applySpelling(applySpelling(text, before), after)).toBe(once);
      }),
    );
  });

  test("no word becomes another", () => {
    fc.assert(
      fc.property(anyText.map(clean), spellings, (text, spelling) => {
        expect(fold(applySpelling(text, spelling))).toBe(fold(text));
      }),
    );
  });
});
