import fc from "fast-check";
import { fold, textKey } from "../../src/vietnamese/fold";
import { anyText } from "./texts";

describe("folding text for loose comparison", () => {
  test.each([
    ["case and accents do not matter", "Tên Chi Bộ", "ten chi bo"],
    ["đ is d", "Đảng bộ", "dang bo"],
    ["the look-alike Ð is d", "\u00d0ảng \u00f0ảng", "dang dang"],
    ["punctuation parts words", "Chi/đảng bộ (cơ sở)", "chi dang bo co so"],
    ["line breaks and no-break spaces part words", "Số\u00a0đảng\r\nviên", "so dang vien"],
    ["zero-width characters and soft hyphens do not", "chi\u200b b\u00adộ\ufeff", "chi bo"],
    ["spaces at the ends go", "  Nữ \t", "nu"],
    ["digits stay", "Dưới 40 tuổi", "duoi 40 tuoi"],
    ["% is a word", "TL%", "tl %"],
    ["signs of comparison are words", "≤40; ≥50 <30 >60", "≤ 40 ≥ 50 < 30 > 60"],
    ["+ is a word", "Cộng (1+2)", "cong 1 + 2"],
    ["accented letters of other languages are plain", "Müller Noël", "muller noel"],
    ["pictures part words", "chi\u{1f600}bộ", "chi bo"],
    ["a rare sign is the common one that it stands for", "\u{2f81d}", "\u51f5"],
    ["punctuation alone is nothing", " - – . ", ""],
    ["nothing is nothing", "", ""],
  ])("%s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ["tỷ", "tỉ", "ti"],
    ["sỹ", "sĩ", "si"],
    ["KỲ", "kì", "ki"],
    ["Lý", "lí", "li"],
    ["quý", "quí", "qui"],
    ["thạc sỹ", "thạc sĩ", "thac si"],
    ["đy", "đi", "di"],
  ])("%s and %s are the same word", (withY, withI, folded) => {
    expect(fold(withY)).toBe(folded);
    expect(fold(withI)).toBe(folded);
  });

  test.each([
    ["ủy ban", "uy ban"],
    ["ngày", "ngay"],
    ["tây", "tay"],
    ["y tế", "y te"],
    ["quyết", "quyet"],
    ["Thủy", "thuy"],
    ["1y", "1y"],
    ["tuy", "tuy"],
    ["y", "y"],
  ])("y stays in %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("ủy and uỷ, hòa and hoà are the same", () => {
    expect(fold("ủy")).toBe(fold("uỷ"));
    expect(fold("hòa")).toBe(fold("hoà"));
  });

  test("composed, decomposed and half-decomposed text is the same", () => {
    const half = "Chi b\u00f4\u0323 th\u01a1\u0300i ky\u0300"; // ộ as ô + dot, ờ as ơ + grave
    expect(fold(half)).toBe("chi bo thoi ki");
    expect(fold("Chi bộ thời kỳ")).toBe("chi bo thoi ki");
  });

  test("a text longer than a call can take is folded whole", () => {
    expect(fold("Bộ ".repeat(100_000))).toHaveLength(3 * 100_000 - 1);
  });

  test("folding twice changes nothing", () => {
    fc.assert(fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  test("the Unicode form does not matter", () => {
    fc.assert(
      fc.property(anyText, (text) => expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")))),
    );
  });

  test("both laws hold for each single character", () => {
    const offenders: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      const folded = fold(`a${character}b`);
      if (fold(folded) !== folded || fold(`a${character}b`.normalize("NFD")) !== folded) {
        offenders.push(unit.toString(16));
      }
    }
    expect(offenders).toEqual([]);
  });
});

describe("keys for comparing names", () => {
  test.each([
    ["thôn Hà", "thôn Hạ"],
    ["Hoa", "Hoà"],
    ["Tân", "Tan"],
    ["Đông", "Dông"],
    ["thôn 1", "thôn 11"],
    ["Văn", "Vân"],
    ["Tư", "Tu"],
    ["Hơn", "Hõn"],
    ["Hơn", "Hon"],
    ["HòaBình", "HòaBinh"],
    ["Hà Nam", "Hà Nàm"],
    ["tỷ% a", "tỷ% ả"],
    ["HòaBình Nam", "HòaBình Nàm"],
    ["Hăn", "Hãn"],
  ])("%s is not %s", (one, other) => {
    expect(textKey(one)).not.toBe(textKey(other));
  });

  test.each([
    ["case", "CHI BỘ THÔN HẠ", "Chi bộ thôn Hạ"],
    ["Unicode form", "Chi bộ thôn Hạ".normalize("NFD"), "Chi bộ thôn Hạ"],
    ["half-decomposed letters", "b\u00f4\u0323", "bộ"],
    ["tone before the circumflex", "b\u1ecd\u0302", "bộ"],
    ["spaces", "thôn\u00a0 Hạ\n", "thôn Hạ"],
    ["punctuation", "thôn Hạ - xã A", "thôn Hạ, xã A"],
    ["place of the tone in hòa", "Hòa Bình", "Hoà Bình"],
    ["place of the tone in ủy", "Đảng ủy", "Đảng uỷ"],
    ["place of the tone in thúy, in capitals", "THÚY", "Thuý"],
    ["i and y", "Kỹ thuật, tỷ lệ, quý", "kĩ thuật, tỉ lệ, quí"],
    ["the look-alike Ð", "\u00d0ông", "Đông"],
    ["signs that choose a look", "thôn\ufe0f Hạ", "thôn Hạ"],
    ["zero-width characters", "thôn\u200b Hạ", "thôn Hạ"],
    ["several tones in one word, one placed elsewhere", "HòaBình", "HoàBình"],
  ])("%s: %s is %s", (_, one, other) => {
    expect(textKey(one)).toBe(textKey(other));
  });

  test("the Unicode form does not matter", () => {
    fc.assert(
      fc.property(anyText, (text) =>
        expect(textKey(text.normalize("NFD"))).toBe(textKey(text.normalize("NFC"))),
      ),
    );
  });

  test("a key has each tone after its own word", () => {
    expect(textKey("Hà Nam, tỷ% a")).toBe("ha` nam ti? % a");
  });

  test("the Unicode form of no single character matters", () => {
    const offenders: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (textKey(text) !== textKey(text.normalize("NFD"))) offenders.push(unit.toString(16));
    }
    expect(offenders).toEqual([]);
  });

  test("texts with equal keys fold equal", () => {
    const letters = fc.constantFrom(..."aàáâấăằeoòơờuùưừyỳiìđdDĐÐq̀́ ̂tk-+");
    const short = fc.string({ unit: letters, maxLength: 3 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        if (textKey(a) === textKey(b)) expect(fold(a)).toBe(fold(b));
      }),
      { numRuns: 20_000 },
    );
  });

  test("texts that differ in case, form and spaces only have equal keys and fold equal", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const other = ` ${text.normalize("NFD").replace(/ /g, " \u200b\u00a0")}. `;
        expect(textKey(other)).toBe(textKey(text));
        expect(fold(other)).toBe(fold(text));
      }),
    );
  });
});
