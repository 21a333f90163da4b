import { isSyllable } from "../../src/vietnamese/syllable";

describe("Vietnamese syllables", () => {
  test.each(
    (
      "chi bộ đảng ủy uỷ nghiệp Nguyễn quý quốc quyết Quỳnh giếng gì giữ kỹ ghi ngành NGHĨA yêu ý oai " +
      "khuỷu xoong huỳnh thuở Lắk người trường"
    ).split(" "),
  )("%s is one, in either Unicode form", (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize("NFD"))).toBe(true);
  });

  test.each([
    ["no vowel", "HĐND"],
    ["an abbreviation", "UBND"],
    ["k before a", "kan"],
    ["c before i", "ci"],
    ["ngh before a", "ngha"],
    ["two tones", "hòá"],
    ["a stopped syllable without its tone", "hoc"],
    ["a stopped syllable with the wrong tone", "hỏc"],
    ["a rhyme that does not exist", "đingh"],
    ["an open ă", "hă"],
    ["a foreign name", "Müller"],
    ["two syllables", "chibộ"],
    ["nothing", ""],
  ])("%s: %s is none", (_, word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
