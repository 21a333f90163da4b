import { fromCapitals, lowerFirst, sentenceCase, upper } from "../../src/vietnamese/capitals";

test("capitals are Vietnamese and composed", () => {
  expect(upper("Đảng bộ xã ủy, i")).toBe("ĐẢNG BỘ XÃ ỦY, I");
  expect(upper("chi bộ".normalize("NFD"))).toBe("CHI BỘ");
  expect(upper("\u00f0ảng \u00d0ảng")).toBe("ĐẢNG ĐẢNG");
});

describe("a sentence begins with a capital", () => {
  test.each([
    ["đảng ủy xã", "Đảng ủy xã"],
    ["Đảng ủy", "Đảng ủy"],
    ["ủy ban UBND", "Ủy ban UBND"],
    ["“chi bộ” ấy", "“Chi bộ” ấy"],
    ["09 đồng chí", "09 đồng chí"],
    ["", ""],
  ])("%j is %j", (text, sentence) => {
    expect(sentenceCase(text)).toBe(sentence);
  });
});

describe("a generic first word inside a sentence", () => {
  test.each([
    ["Chi bộ Văn phòng", "chi bộ Văn phòng"],
    ["Đảng ủy", "đảng ủy"],
    ["\u00d0ảng ủy", "đảng ủy"],
    ["Ủy ban", "ủy ban"],
    ["“Chi bộ A”", "“chi bộ A”"],
    ["UBND xã", "UBND xã"],
    ["CHI BỘ VĂN PHÒNG", "CHI BỘ VĂN PHÒNG"],
    ["1. Chi bộ", "1. Chi bộ"],
    ["Quý II/2017", "quý II/2017"],
    ["Sơn La nhận về", "Sơn La nhận về"],
    ["", ""],
  ])("%j is %j", (text, inside) => {
    expect(lowerFirst(text)).toBe(inside);
  });
});

describe("text all in capitals", () => {
  test.each([
    ["KHỐI XÃ, PHƯỜNG", "Khối xã, phường"],
    ["TỔNG CỘNG", "Tổng cộng"],
    ["I- KHỐI XÃ, PHƯỜNG", "I- Khối xã, phường"],
    ["2. KHỐI TRƯỜNG THPT, THCS", "2. Khối trường THPT, THCS"],
    ["UBND, HĐND, MTTQ XÃ", "UBND, HĐND, MTTQ xã"],
    ["CÔNG TY TNHH MTV, CTY CP", "Công ty TNHH MTV, CTY CP"],
    ["BAN QUẢN LÝ KKT, BQL", "Ban quản lý KKT, BQL"],
    ["ĐẠI HỘI LẦN THỨ XV", "Đại hội lần thứ XV"],
    ["KHÓA I, II, III, IV, V, VI, VII, VIII, IX, X, XI", "Khóa I, II, III, IV, V, VI, VII, VIII, IX, X, XI"],
    ["CỤM 3A, KHU B", "Cụm 3A, khu B"],
    ["THÔN Ở KHU A", "Thôn ở khu A"],
    ["NHÀ MÁY XI MĂNG", "Nhà máy xi măng"],
    ["VI PHẠM", "Vi phạm"],
    ["TRẠM Y TẾ", "Trạm y tế"],
    ["CHI BỘ HÒA BÌNH", "Chi bộ hòa bình"],
    ["\u00d0ẢNG BỘ", "Đảng bộ"],
    ["ĐẢNG BỘ".normalize("NFD"), "Đảng bộ"],
    ["UBND", "UBND"],
  ])("%j is %j in a sentence", (text, sentence) => {
    expect(fromCapitals(text)).toBe(sentence);
  });

  test.each(["Chi bộ HĐND", "chi bộ", "A", "2 Ô", "1", "Chi bộ".normalize("NFD"), ""])(
    "%j is not, and stays",
    (text) => {
      expect(fromCapitals(text)).toBe(text);
    },
  );
});
