import { ordinalInProse, parseOrdinal } from "../../src/vietnamese/ordinal";

describe("which congress it is", () => {
  test.each([
    ["Đại hội Chi bộ lần thứ XV", "XV"],
    ["Đại hội lần thứ nhất", "nhất"],
    ["lần thứ I, nhiệm kỳ 2017-2020", "I"],
    ["Đại hội lần thứ 3 (2020-2025)", "3"],
    ["lần thứ ba thành công", "ba"],
    ["lần thứ mười lăm", "mười lăm"],
    ["lần thứ hai mươi tư của Đảng bộ", "hai mươi tư"],
    ["lần thứ ba mươi", "ba mươi"],
    ["ĐẠI HỘI LẦN THỨ XXIV", "XXIV"],
    ["ĐẠI HỘI LẦN THỨ NHẤT", "NHẤT"],
    ["lần thứ năm năm 2020", "năm"],
    ["lần thứ mười năm 2020", "mười"],
    ["lần\u00a0thứ\n XV", "XV"],
    ["lần thứ bảy".normalize("NFD"), "bảy"],
  ])("%s", (text, ordinal) => {
    expect(parseOrdinal(text)).toBe(ordinal);
  });

  test.each(["Đại hội Chi bộ", "lần thứ", "lần thứ tự", "lần thứ bao nhiêu", "lần thứ Ivan", "thứ nhất", ""])(
    "%j has no ordinal",
    (text) => {
      expect(parseOrdinal(text)).toBeNull();
    },
  );
});

test.each([
  ["NHẤT", "nhất"],
  ["Mười lăm", "mười lăm"],
  ["XV", "XV"],
  ["I", "I"],
  ["3", "3"],
])("“%s” stands in a sentence as “%s”", (ordinal, written) => {
  expect(ordinalInProse(ordinal)).toBe(written);
});
