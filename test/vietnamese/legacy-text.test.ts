/** Texts in the old encodings become what people saw in their fonts; texts in Unicode stay. */
import fc from "fast-check";
import { detectLegacy, type LegacyEncoding } from "../../src/vietnamese/legacy";
import { fromLegacy, toUnicode } from "../../src/vietnamese/legacy-text";
import { inTcvn3, inVni } from "../support/old-encodings";

const words: readonly string[] =
  `Đảng ủy xã Tân Phú Thượng Đội nhiệm kỳ tổng cộng được bầu tái cử nữ trẻ tuổi dưới Bí thư Phó chưa tổ chức
  đại hội cấp ủy viên ngày ghi chú Trường tiểu học Nguyễn Thị Hường Đặng Văn Ướt Ngô Sĩ Ổn Phạm Quỳnh Mỹ Lỵ Kỷ
  khối phố Chợ Mới xóm Bưởi ấp Giồng Ớt khuyết dân tộc thiểu số trình độ chuyên môn lý luận chính trị Krông Búk
  Vẽ Nghĩa Hẵng Bẫy Lẵng quỹ xuất sắc Hộ Bảy Ẩn chuẩn Ất Ặc Ởm sữa bỡ ngỡ mẹ kẽ hẻm mỉm ĩnh ạch`.split(/\s+/);
const small = words.filter((word) => !/^[À-ỹ]/.test(word) || /^[àáảãạăâđêôơưếấởớổì]/.test(word));

const sentence = (from: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...from) }, fc.constantFrom("1", "2017-2020", "–")),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => parts.join(" "));

const encoders: readonly (readonly [LegacyEncoding, (text: string) => string])[] = [
  ["tcvn3", inTcvn3],
  ["vni", inVni],
];

describe.each(encoders)("a text in %s", (encoding, encoded) => {
  test("is what was written", () => {
    // Capitals with tones have no code in TCVN3.
    const written = sentence(encoding === "vni" ? words : small);
    fc.assert(
      fc.property(written, (text) => {
        expect(fromLegacy(encoded(text), encoding)).toBe(text.normalize("NFC"));
      }),
    );
  });

  test("in capitals is in capitals", () => {
    fc.assert(
      fc.property(sentence(words), (text) => {
        const capitals = text.toUpperCase();
        expect(fromLegacy(encoded(capitals), encoding, true)).toBe(capitals.normalize("NFC"));
      }),
    );
  });

  test("is told by its letters, or left as it is, and never taken for the other", () => {
    fc.assert(
      fc.property(sentence(words), (text) => {
        const found = detectLegacy(encoded(text));
        expect(found === null || found === encoding).toBe(true);
      }),
    );
  });
});

test("a text in Unicode stays, in whatever form", () => {
  fc.assert(
    fc.property(sentence(words), fc.constantFrom("NFC", "NFD"), (text, form) => {
      expect(detectLegacy(text.normalize(form))).toBeNull();
      expect(toUnicode(text.normalize(form))).toBe(text.normalize("NFC"));
    }),
  );
});

test.each([
  ["CHI Bé TR\u00ad\u00adNG T¢M", "CHI BỘ TRƯƯNG TÂM", "capitals around a letter that has none"],
  ["TæNG CéNG", "TỔNG CỘNG", "within words as well"],
  ["N÷", "Nữ", "but not behind a single capital"],
  ["UBND x· McDonald", "UBND xã McDonald", "plain words keep their case"],
  ["03®/c, 2 §.V", "03đ/c, 2 Đ.V", "shortened words"],
  ["£-®ª, Ch\u00b8t £", "Ê-đê, Chát £", "a sign before a hyphen, and one alone"],
  ["Tæ2", "Tổ2", "numbers within words"],
  ["Khoa « t«, ¤ t¶i", "Khoa ô tô, Ô tải", "a lone vowel before a word"],
  ["cao 50 µ m, « trÝch »", "cao 50 µ m, « trích »", "but no sign behind a number, nor one of a pair"],
  ["dµi 50µm · 1ª", "dài 50µm · 1ª", "signs that stand for themselves"],
])("%s is %s: %s", (text, read) => {
  expect(fromLegacy(text, "tcvn3")).toBe(read);
});

describe("a sign of TCVN3", () => {
  test.each([
    ["of a footnote stays behind a word that is none with it", "Sè bÇu¹", "Số bầu¹"],
    ["is a letter where the word is one with it, although it is one without", "thuª", "thuê"],
    ["is a letter where no footnote has it", "thuÕ", "thuế"],
    ["is a letter within a word, and at the end of one that is none", "xãmµ", "xómà"],
    ["is a letter within a word, whatever stands behind", "h¹ngµ", "hạngà"],
    ["stays where it stands alone, but for đ that is shortened", "§ 5, 10 µ. ®/c", "§ 5, 10 µ. đ/c"],
    ["is a word only right before another", "lo¹i ª: bé", "loại ª: bộ"],
  ])("%s", (_what, written, meant) => {
    expect(fromLegacy(written, "tcvn3")).toBe(meant);
  });
});
