import { detectLegacy } from "../../src/vietnamese/legacy";

const SHY = "\u00ad";

describe("text in TCVN3", () => {
  test.each([
    ["§¶ng ñy", "Đảng ủy"],
    ["§¶ng bé", "Đảng bộ"],
    ["Tæng sè", "Tổng số"],
    ["Tæng céng", "Tổng cộng"],
    ["Chi bé", "Chi bộ"],
    ["Chi bé th«n 1", "Chi bộ thôn 1"],
    ["V¨n phßng", "Văn phòng"],
    ["BÝ th" + SHY, "Bí thư"],
    ["Tr" + SHY + "êng", "Trường"],
    ["KÕ ho¹ch", "Kế hoạch"],
    ["NhiÖm kú 2017-2020", "Nhiệm kỳ"],
    ["cÊp ñy", "cấp ủy"],
    ["D©n téc", "Dân tộc"],
    ["N÷", "Nữ"],
    ["Ghi chó", "Ghi chú"],
    ["®ång chÝ", "đồng chí"],
    ["NguyÔn V¨n Hïng", "Nguyễn Văn Hùng"],
    ["TrÇn ThÞ Lª", "Trần Thị Lê"],
    ["TæNG CéNG", "Tổng cộng in capitals of .VnTimeH"],
    ["B×nh", "Bình"],
    ["UBND x· T©n Phó", "UBND xã Tân Phú"],
    ["BCH, BTV, UBKT ®¶ng ñy", "with abbreviations"],
    ["C«ng ty Samsung ViÖt Nam", "with a foreign name"],
  ])("%s (%s)", (text) => {
    expect(detectLegacy(text)).toBe("tcvn3");
  });
});

describe("text in VNI", () => {
  test.each([
    ["Ñaûng uûy", "Đảng ủy"],
    ["ÑAÛNG UÛY", "Đảng ủy in capitals"],
    ["Chi boä", "Chi bộ"],
    ["Ñaûng boä xaõ", "Đảng bộ xã"],
    ["Toång soá", "Tổng số"],
    ["Vaên phoøng", "Văn phòng"],
    ["Bí thö", "Bí thư"],
    ["Phoù Bí thö", "Phó Bí thư"],
    ["Tröôøng", "Trường"],
    ["Nhieäm kyø 2017-2020", "Nhiệm kỳ"],
    ["Daân toäc", "Dân tộc"],
    ["Nöõ", "Nữ"],
    ["Ghi chuù", "Ghi chú"],
    ["ñoàng chí", "đồng chí"],
    ["Ñaïi hoäi", "Đại hội"],
    ["Nguyeãn Vaên Huøng", "Nguyễn Văn Hùng"],
    ["Leâ Thò Haø", "Lê Thị Hà"],
    ["UBND tænh Ñoàng Nai", "UBND tỉnh Đồng Nai"],
  ])("%s (%s)", (text) => {
    expect(detectLegacy(text)).toBe("vni");
  });
});

describe("text in neither", () => {
  test.each([
    "Đảng ủy",
    "Đảng ủy".normalize("NFD"),
    "Chi bộ thôn 1",
    "Hoà Bình",
    "Toán",
    "Hoàng Lê Hoà",
    "hoãn",
    "Toàn xã",
    "Có mặt",
    "Lê Bá Tô",
    "xã Mê Linh",
    "THÔN HÀ",
    "em bé",
    "Chi bé Nguyễn",
    "Bé",
    "Ghi chú",
    "\u00d0ảng bộ",
    "Hà Nội".normalize("NFD"),
    "Chi bo",
    "TT",
    "",
    "50 µm",
    "50µm",
    "§ 5",
    "§5",
    "±",
    "10 m²",
    "25°C",
    "Excel®",
    "© 2017",
    "½ ngày",
    "x¹",
    "Bi thu¹",
    "a·b",
    "m×n",
    "2×3",
    "1ª",
    "«Chi bo»",
    "théâtre",
    "François Noël",
    "où",
    "Loïc",
    "Monsieur Loïc Thaï est parti hier matin",
    "le ministère français a dû",
    "naïve",
    "maïs",
    "Müller",
    "Köln",
    "grüne Straße",
    "Jörg Häußler",
    "tät",
    "São João",
    "señor Muñoz",
    "con\u00adgress",
  ])("%j", (text) => {
    expect(detectLegacy(text)).toBeNull();
  });

  test("a word that either encoding could have written is left open", () => {
    expect(detectLegacy("Thuû")).toBeNull(); // Thủ in VNI, Thuỷ in TCVN3
    expect(detectLegacy("Thuû Huû")).toBeNull();
  });
});

test("A word whose two vowels stand so in Unicode speaks for no old encoding, not even beside a name of elsewhere.", () => {
  expect(["khoá", "toà", "toà Loïc"].map((text) => detectLegacy(text))).toEqual([null, null, null]);
});
