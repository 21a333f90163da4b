/**
 * Our functions in cells, called by Microsoft's runtime through their ids with what Excel passes, on the desktop and on the
 * web; they follow what is typed into their range.
 */
import type { ExcelHost, SheetData } from "../excel-host/host";
import { calculate, excelWithFunctions, type Formulas, PLATFORMS } from "./cells";

/** The library is loaded, the functions are read from their source. */

/**
 * Five of six branches are to hold a congress, four have by 20/4/2017: 10 elected of 11 who were to be, 9 of them again, 1
 * woman. Days are Excel's numbers: 42844 is 19/4/2017.
 */
const RESULTS: SheetData = {
  name: "KQ",
  values: [
    ["ĐẢNG BỘ XÃ TÂN LẬP"],
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020 (tính đến ngày 20/4/2017)"],
    [],
    ["STT", "Tên chi bộ", "Ngày đại hội", "Cần bầu", "Số cấp ủy viên được bầu", "Tái cử", "Nữ", "Ghi chú"],
    ["I", "KHỐI THÔN"],
    [1, "Thôn Một", 42844, 3, 3, 3, 1],
    [2, "Thôn Hai", 42844, 3, 2, 2, 0],
    ["II", "KHỐI CƠ QUAN"],
    [3, "Văn phòng", 42845, 3, 3, 2, 0],
    [4, "Trạm y tế", 42845, 2, 2, 2, 0],
    [5, "Trường học", 42846, null, null, null, null, "Chưa tổ chức"],
    [6, "Công an", null, null, null, null, null, "Không tổ chức đại hội"],
  ],
  numberFormats: { "C6:C12": "dd/mm/yyyy" },
};

/** What arguments point at: nothing, an error, values of each kind. */
const GIVEN: SheetData = {
  name: "O",
  values: [
    [null, { error: "#N/A" }, 42844, "19/4/2017", true, 5207, "tai cu", "KHỐI CƠ QUAN"],
    ["3258", 5207, 0, 12.5, -1, "§¶ng ñy x·", "NK 2017 – 2020", 42853],
    ["3.258"],
    [
      "Tên chi bộ",
      "Số cấp ủy viên được bầu",
      "Dưới 40 tuổi",
      null,
      "Tên chi bộ",
      "Số cấp ủy viên được bầu",
      "Từ 40 tuổi trở xuống",
    ],
    ["Văn phòng", 3, 2, null, "Văn phòng", 3, 2],
  ],
};

const T = "KQ!A4:H12";
const NO_TABLE = ["#VALUE!", expect.stringMatching(/^Vùng đã chọn không có bảng kết quả đại hội/)];
const ERROR_GIVEN = ["#VALUE!", "Ô đưa vào hàm đang báo lỗi #N/A."];
const NO_COUNT = ["#VALUE!", "Cần số nguyên từ 0 trở lên."];
const NO_DAY = ["#VALUE!", "Hãy ghi ngày, ví dụ 20/4/2017."];
const NO_YEARS = ["#VALUE!", expect.stringMatching(/^Hãy ghi nhiệm kỳ dài mấy năm/)];

/** Of each function, formulas and what their cells show: a value, or an error with its sentence. */
const SHOWN: readonly (readonly [behaviour: string, cells: readonly (readonly [string, unknown])[]])[] = [
  [
    "DEM counts an indicator by any of its names, written or in a cell",
    [
      [`=DAIHOI.DEM(${T},"Tái cử")`, 9],
      [`=DAIHOI.DEM(${T},O!G1)`, 9],
      [`=DAIHOI.DEM(${T},"Nữ")`, 1],
      [`=DAIHOI.DEM(${T},"Số khuyết")`, 1],
      [`=SUM(DAIHOI.DEM(${T},"Tái cử"),DAIHOI.DEM(${T},"Nữ"))`, 10],
    ],
  ],
  [
    "DEM counts how far the congresses are, and TYLE tells their share",
    [
      // Six branches, of which one holds no congress.
      [`=DAIHOI.DEM(${T},"Đã đại hội")`, 4],
      [`=DAIHOI.DEM(${T},"chưa ĐH")`, 1],
      [`=DAIHOI.DEM(${T},"Không tổ chức")`, 1],
      [`=DAIHOI.DEM(${T},"Số chi bộ")`, 6],
      [`=DAIHOI.DEM(${T},"Đã đại hội",O!C1,"cơ quan")`, 0],
      [`=DAIHOI.TYLE(${T},"Đã đại hội")`, 0.8],
      [
        `=DAIHOI.TYLE(${T},"Số chi bộ")`,
        ["#VALUE!", expect.stringMatching(/^Chỉ tiêu “Số chi bộ” không có tỷ lệ/)],
      ],
    ],
  ],
  [
    "DEM counts the young of the limit that the range names, and of no other",
    [
      ['=DAIHOI.DEM(O!A4:C5,"Dưới 40 tuổi")', 2],
      ['=DAIHOI.DEM(O!A4:C5,"Trẻ tuổi (dưới 40 tuổi)")', 2],
      ['=DAIHOI.DEM(O!A4:C5,"trẻ tuổi")', 2],
      [
        '=DAIHOI.DEM(O!A4:C5,"Trẻ tuổi (dưới 35 tuổi)")',
        ["#VALUE!", "Không tìm thấy cột “Trẻ tuổi (dưới 35 tuổi)” trong vùng đã chọn."],
      ],
      ['=DAIHOI.DEM(O!E4:G5,"Từ 40 tuổi trở xuống")', 2],
      ['=DAIHOI.DEM(O!E4:G5,"Trẻ tuổi (từ 40 tuổi trở xuống)")', 2],
      [
        '=DAIHOI.DEM(O!E4:G5,"Dưới 40 tuổi")',
        ["#VALUE!", "Không tìm thấy cột “Trẻ tuổi (dưới 40 tuổi)” trong vùng đã chọn."],
      ],
    ],
  ],
  [
    "DEM counts as of a day, which is a number or a text; an empty cell leaves it to the sheet",
    [
      [`=DAIHOI.DEM(${T},"Tái cử",O!C1)`, 5],
      [`=DAIHOI.DEM(${T},"Tái cử",O!D1)`, 5],
      [`=DAIHOI.DEM(${T},"Tái cử",42844)`, 5],
      [`=DAIHOI.DEM(${T},"Tái cử",O!A1)`, 9],
    ],
  ],
  [
    "DEM counts a block, with the day left out between two commas; an empty cell means all",
    [
      [`=DAIHOI.DEM(${T},"Tái cử",,O!H1)`, 4],
      [`=DAIHOI.DEM(${T},"Tái cử",,"thôn")`, 5],
      [`=DAIHOI.DEM(${T},"Tái cử",,O!A1)`, 9],
    ],
  ],
  [
    "DEM takes just the columns that it needs, and more than the table",
    [
      ['=DAIHOI.DEM(KQ!B4:F12,"Tái cử")', 9],
      ['=DAIHOI.DEM(KQ!A1:K30,"Tái cử")', 9],
      ['=DAIHOI.DEM(KQ!A:H,"Tái cử")', 9],
    ],
  ],
  [
    "DEM says what is wrong with a name",
    [
      [
        `=DAIHOI.DEM(${T},"Tái củ xx")`,
        ["#VALUE!", expect.stringMatching(/^Không có chỉ tiêu “Tái củ xx”\. Có phải là “Tái cử”/)],
      ],
      [`=DAIHOI.DEM(${T},"Tái cửu")`, ["#VALUE!", "Không có chỉ tiêu “Tái cửu”. Có phải là “Tái cử”?"]],
      [`=DAIHOI.DEM(${T},O!A1)`, ["#VALUE!", 'Hãy ghi tên chỉ tiêu, ví dụ "Tái cử".']],
      [`=DAIHOI.DEM(${T},O!F1)`, ["#VALUE!", expect.stringContaining("“5207”")]],
      [`=DAIHOI.DEM(${T},"Có đạo")`, ["#VALUE!", "Không tìm thấy cột “Có đạo” trong vùng đã chọn."]],
      [
        `=DAIHOI.DEM(${T},"Tái cử",,"Khối xã")`,
        ["#VALUE!", expect.stringMatching(/Không có khối “Khối xã” .* Có phải là “KHỐI/)],
      ],
    ],
  ],
  [
    "DEM says that there is no table where there is none: in one cell, in an empty one, in a text",
    [
      ['=DAIHOI.DEM(KQ!B6,"Tái cử")', NO_TABLE],
      ['=DAIHOI.DEM("Tái cử","Tái cử")', NO_TABLE],
      ['=DAIHOI.DEM(O!A1,"Tái cử")', ["#VALUE!", expect.stringMatching(/^Vùng đã chọn/)]],
    ],
  ],
  [
    "DEM takes no error for nothing; one in place of a name Excel does not even pass",
    [
      [`=DAIHOI.DEM(${T},"Tái cử",O!B1)`, ERROR_GIVEN],
      [`=DAIHOI.DEM(${T},"Tái cử",O!E1)`, ["#VALUE!", expect.stringMatching(/^Không đọc được ngày “TRUE”/)]],
      [`=DAIHOI.DEM(${T},O!B1)`, "#N/A"],
    ],
  ],
  [
    "DEM has no figure yet, which is no fault, where nobody has held a congress",
    [
      [`=DAIHOI.DEM(${T},"Nữ","18/4/2017")`, ["#N/A", expect.stringMatching(/^Chưa có số liệu “Nữ”/)]],
      [`=DAIHOI.DEM(${T},"Nữ",O!C1,"cơ quan")`, ["#N/A", expect.stringMatching(/^Chưa có số liệu “Nữ”/)]],
    ],
  ],
  [
    "TYLE gives a number, of the whole or of a block",
    [
      [`=DAIHOI.TYLE(${T},"Tái cử")`, 0.9],
      [`=DAIHOI.TYLE(${T},"women")`, 0.1],
      [`=DAIHOI.TYLE(${T},"Tái cử",,"KHỐI CƠ QUAN")`, 0.8],
    ],
  ],
  [
    "TYLE says of what there is no share",
    [
      [
        `=DAIHOI.TYLE(${T},"Cấp ủy viên được bầu")`,
        ["#VALUE!", expect.stringMatching(/^Chỉ tiêu “Cấp ủy viên được bầu” không có tỷ lệ/)],
      ],
      ['=DAIHOI.TYLE(KQ!F4:G12,"Tái cử")', NO_TABLE],
    ],
  ],
  [
    "TIENDO tells how far it is, as of the day in the title or of the last congress",
    [
      ["=DAIHOI.TIENDO(KQ!A1:H12)", "4/5 (80%)"],
      [`=DAIHOI.TIENDO(${T})`, "4/5 (80%)"],
      [`=DAIHOI.TIENDO(${T},O!C1)`, "2/5 (40%)"],
      [`=DAIHOI.TIENDO(${T},"21/4/2017")`, "4/5 (80%)"],
      [`=DAIHOI.TIENDO(${T},,"khối thôn")`, "2/2 (100%)"],
      [`=DAIHOI.TIENDO(${T},42845,O!H1)`, "2/3 (66,67%)"],
    ],
  ],
  [
    "CAU tells a part of the bulletin, or all of it",
    [
      [
        '=DAIHOI.CAU(KQ!A1:H12,"tiến độ")',
        "Tính đến ngày 20/4/2017, 4/5 chi bộ đã tổ chức đại hội (đạt 80%). Chi bộ Trường học dự kiến tổ chức đại hội vào ngày 21/4/2017.",
      ],
      [
        '=DAIHOI.CAU(KQ!A1:H12,"kết quả")',
        expect.stringMatching(/^Tại các chi bộ đã tổ chức đại hội, 10 đồng chí .*tái cử/),
      ],
      ['=DAIHOI.CAU(KQ!A1:H12,"khuyết")', "Còn khuyết 01 cấp ủy viên so với số cần bầu."],
      ["=DAIHOI.CAU(KQ!A1:H12)", expect.stringMatching(/^Tính đến .* Tại các chi bộ .* Còn khuyết 01/)],
      [
        '=DAIHOI.CAU(KQ!A1:H12,,"19/4/2017")',
        expect.stringMatching(/^Tính đến ngày 19\/4\/2017, 2\/5 chi bộ đã tổ chức/),
      ],
      [
        '=DAIHOI.CAU(KQ!A1:H12,"mở đầu")',
        ["#VALUE!", 'Không có phần “mở đầu”. Hãy ghi "tiến độ", "kết quả" hoặc "khuyết".'],
      ],
      ['=DAIHOI.CAU(KQ!A1:H12,"khuyết",O!B1)', ERROR_GIVEN],
    ],
  ],
  [
    "PHANTRAM writes a share of whole numbers, be they numbers or texts; an empty cell counts as 0",
    [
      // 3258 / 5207 = 0.62569…
      ["=DAIHOI.PHANTRAM(3258,5207)", "62,57%"],
      ["=DAIHOI.PHANTRAM(O!A2,O!B2)", "62,57%"],
      ["=DAIHOI.PHANTRAM(O!A3,O!B2)", "62,57%"],
      ["=DAIHOI.PHANTRAM(O!A2,O!B2,1)", "62,6%"],
      ["=DAIHOI.PHANTRAM(2,3,0)", "67%"],
      ["=DAIHOI.PHANTRAM(O!A1,O!B2)", "0%"],
      ["=DAIHOI.PHANTRAM(O!B2,O!A1)", ["#N/A", "Tổng số là 0 nên không có tỷ lệ."]],
      ["=DAIHOI.PHANTRAM(O!D2,O!B2)", NO_COUNT],
      ["=DAIHOI.PHANTRAM(1,3,3)", ["#VALUE!", "Số chữ số thập phân là 0, 1 hoặc 2."]],
      ["=DAIHOI.PHANTRAM(1,O!B1)", ERROR_GIVEN],
      ["=DAIHOI.PHANTRAM(1,3,O!B1)", ERROR_GIVEN],
    ],
  ],
  [
    "SO writes a whole number; an empty cell counts as 0",
    [
      ["=DAIHOI.SO(O!F1)", "5.207"],
      ["=DAIHOI.SO(O!A2)", "3.258"],
      ["=DAIHOI.SO(O!A1)", "0"],
      ["=DAIHOI.SO(O!E1)", NO_COUNT],
      ["=DAIHOI.SO(O!E2)", NO_COUNT],
      ["=DAIHOI.SO(O!B1)", ERROR_GIVEN],
    ],
  ],
  [
    "NGAY writes a day; an empty cell is none",
    [
      ["=DAIHOI.NGAY(O!C1)", "19/4/2017"],
      ['=DAIHOI.NGAY("5/4/2017")', "05/4/2017"],
      ["=DAIHOI.NGAY(O!A1)", NO_DAY],
      ["=DAIHOI.NGAY(O!C2)", NO_DAY],
      ["=DAIHOI.NGAY(O!E1)", ["#VALUE!", expect.stringMatching(/^Không đọc được ngày “TRUE”/)]],
      ["=DAIHOI.NGAY(O!B1)", ERROR_GIVEN],
    ],
  ],
  [
    "KHOANGNGAY writes a span",
    [
      // 42853 is 28/4/2017.
      ['=DAIHOI.KHOANGNGAY(O!H2,"3/5/2017")', "từ ngày 28/4 đến 03/5/2017"],
      ["=DAIHOI.KHOANGNGAY(O!H2,O!C1)", ["#VALUE!", "Ngày đầu đang sau ngày cuối."]],
      ["=DAIHOI.KHOANGNGAY(O!H2,O!A1)", NO_DAY],
      ["=DAIHOI.KHOANGNGAY(O!H2,O!B1)", ERROR_GIVEN],
    ],
  ],
  [
    "NHIEMKY writes a term: from a year or a day and its length, or from words that name it",
    [
      ["=DAIHOI.NHIEMKY(2017,3)", "2017-2020"],
      ["=DAIHOI.NHIEMKY(O!C1,3)", "2017-2020"],
      ['=DAIHOI.NHIEMKY("19/4/2017","3")', "2017-2020"],
      ['=DAIHOI.NHIEMKY("2017","3")', "2017-2020"],
      ["=DAIHOI.NHIEMKY(O!G2)", "2017-2020"],
      ["=DAIHOI.NHIEMKY(2017)", NO_YEARS],
      ["=DAIHOI.NHIEMKY(2017,O!A1)", NO_YEARS],
      ["=DAIHOI.NHIEMKY(O!B1,3)", ERROR_GIVEN],
    ],
  ],
  [
    "UNICODE turns old encodings into Unicode and leaves all else as it is; an empty cell stays empty",
    [
      ["=DAIHOI.UNICODE(O!F2)", "Đảng ủy xã"],
      ["=DAIHOI.UNICODE(O!G2)", "NK 2017 – 2020"],
      ["=DAIHOI.UNICODE(O!F1)", "5207"],
      ["=DAIHOI.UNICODE(O!E1)", "TRUE"],
      ["=DAIHOI.UNICODE(O!A1)", ""],
      ["=DAIHOI.UNICODE(O!B1)", ERROR_GIVEN],
    ],
  ],
  [
    "the functions that give a table say with an error why there is none",
    [
      [`=DAIHOI.THONGKE(${T},O!B1)`, ERROR_GIVEN],
      ["=DAIHOI.THONGKE(O!A2:B2)", NO_TABLE],
      [`=DAIHOI.THEOKHOI(${T},"Tái củ xx")`, ["#VALUE!", expect.stringContaining("“Tái cử”")]],
      ["=DAIHOI.KIEMTRA(O!A2:B2)", NO_TABLE],
    ],
  ],
];

const HEADINGS = ["Chỉ tiêu", "Số lượng", "Tính trên", "Tỷ lệ", "Mục tiêu", "So với mục tiêu"];

const STATISTICS = `=DAIHOI.THONGKE(${T})`;
const EARLY = `=DAIHOI.THONGKE(${T},O!C1)`;
const BY_BLOCK = `=DAIHOI.THEOKHOI(${T},"Tái cử")`;
const CONGRESSES = `=DAIHOI.THEOKHOI(${T},"Đã đại hội")`;
const FINDINGS = "=DAIHOI.KIEMTRA(KQ!A1:H12)";
const ALL_WELL = "=DAIHOI.KIEMTRA(KQ!A4:H6)";

describe.each(PLATFORMS)("With empty cells as on the %s", (platform) => {
  let formulas: Formulas;
  beforeAll(async () => {
    const scalars = SHOWN.flatMap(([, cells]) => cells.map(([formula]) => formula));
    const tables = [STATISTICS, EARLY, BY_BLOCK, CONGRESSES, FINDINGS, ALL_WELL];
    formulas = await calculate([RESULTS, GIVEN], platform, [...scalars, ...tables]);
  });

  test.each(SHOWN)("%s", (_behaviour, cells) => {
    expect(cells.map(([formula]) => [formula, formulas.shown(formula)])).toEqual(cells);
  });

  test("THONGKE fills a table of all that the range has, with nothing where there is nothing", () => {
    expect(formulas.table(STATISTICS)).toEqual([
      HEADINGS,
      ["Đã đại hội", 4, 5, 0.8, "", ""],
      ["Số cấp ủy viên cần bầu", 11, "", "", "", ""],
      ["Cấp ủy viên được bầu", 10, "", "", "", ""],
      ["Số khuyết", 1, 11, 1 / 11, "", ""],
      ["Tái cử", 9, 10, 0.9, "", ""],
      ["Tham gia cấp ủy lần đầu", 1, 10, 0.1, "", ""],
      ["Nữ", 1, 10, 0.1, "", ""],
    ]);
  });

  test("THONGKE as of an earlier day has the figures of that day", () => {
    expect(formulas.table(EARLY)).toEqual([
      HEADINGS,
      ["Đã đại hội", 2, 5, 0.4, "", ""],
      ["Số cấp ủy viên cần bầu", 6, "", "", "", ""],
      ["Cấp ủy viên được bầu", 5, "", "", "", ""],
      ["Số khuyết", 1, 6, 1 / 6, "", ""],
      ["Tái cử", 5, 5, 1, "", ""],
      ["Tham gia cấp ủy lần đầu", 0, 5, 0, "", ""],
      ["Nữ", 1, 5, 0.2, "", ""],
    ]);
  });

  test("THEOKHOI fills a table of the blocks, and of all of them", () => {
    expect(formulas.table(BY_BLOCK)).toEqual([
      ["Khối", "Số lượng", "Tính trên", "Tỷ lệ"],
      ["KHỐI THÔN", 5, 5, 1],
      ["KHỐI CƠ QUAN", 4, 5, 0.8],
      ["Tổng cộng", 9, 10, 0.9],
    ]);
    expect(formulas.table(CONGRESSES)).toEqual([
      ["Khối", "Số lượng", "Tính trên", "Tỷ lệ"],
      ["KHỐI THÔN", 2, 2, 1],
      ["KHỐI CƠ QUAN", 2, 3, expect.closeTo(2 / 3)],
      ["Tổng cộng", 4, 5, 0.8],
    ]);
  });

  test("KIEMTRA names the cells to look at, or says in a line that there are none", () => {
    expect(formulas.table(FINDINGS)).toEqual([["Lưu ý", "E7", expect.stringContaining("Thôn Hai")]]);
    expect(formulas.table(ALL_WELL)).toEqual([["Không có điểm nào cần kiểm tra.", "", ""]]);
  });
});

describe.each(PLATFORMS)("When something is typed, on the %s", (platform) => {
  let excel: ExcelHost;
  const cell = (address: string): unknown => {
    const { value, sentence } = excel.workbook.sheet("S").cellAt(address);
    return sentence === null ? value : [value, sentence];
  };
  const type = async (sheet: string, typed: Readonly<Record<string, string | number>>): Promise<void> => {
    for (const [address, value] of Object.entries(typed)) excel.workbook.sheet(sheet).type(address, value);
    await excel.calculated();
  };

  beforeEach(async () => {
    excel = await excelWithFunctions({ platform, sheets: [RESULTS, { name: "S", values: [[null]] }] });
    await type("S", {
      B1: '=DAIHOI.DEM(KQ!A4:H20,"Tái cử",A1)',
      B2: "=DAIHOI.TIENDO(KQ!A4:H20,A1)",
      D1: "=DAIHOI.THONGKE(KQ!A4:H20,A1)",
      K1: "=SUM(E5,E7)",
    });
  });

  test("a branch's results change the figures, and what other formulas make of them", async () => {
    expect([cell("B1"), cell("B2"), cell("D5"), cell("E5"), cell("K1")]).toEqual([
      9,
      "4/5 (80%)",
      "Số khuyết",
      1,
      2,
    ]);
    await type("KQ", { D11: 3, E11: 3, F11: 0, G11: 3, H11: "" });
    expect([cell("B1"), cell("B2"), cell("E5"), cell("E7"), cell("K1")]).toEqual([9, "5/5 (100%)", 1, 4, 5]);
  });

  test("a branch below the others is counted, a day in a cell of the formula's own is followed", async () => {
    await type("KQ", { A13: 7, B13: "Quân sự", C13: 42844, D13: 1, E13: 1, F13: 1, G13: 0 });
    expect([cell("B1"), cell("B2")]).toEqual([10, "5/6 (83,33%)"]);
    await type("S", { A1: "19/4/2017" });
    expect([cell("B1"), cell("B2")]).toEqual([6, "3/6 (50%)"]);
    await type("S", { A1: "" });
    expect(cell("B1")).toBe(10);
  });

  test("a header without the word takes the column away, and the table loses its row", async () => {
    await type("KQ", { F4: "Linh tinh" });
    expect(cell("B1")).toEqual(["#VALUE!", "Không tìm thấy cột “Tái cử” trong vùng đã chọn."]);
    expect(["D5", "D6", "D7"].map(cell)).toEqual(["Số khuyết", "Nữ", ""]);
    await type("KQ", { F4: "Tái cử" });
    expect(cell("B1")).toBe(9);
  });

  test("an error in a cell of the range does not stop the functions: KIEMTRA names it", async () => {
    await type("S", { A20: "=DAIHOI.KIEMTRA(KQ!A1:H12)" });
    await type("KQ", { F9: "#REF!" });
    expect([cell("B1"), cell("B2")]).toEqual([7, "4/5 (80%)"]);
    expect(["A20", "B20", "C20"].map(cell)).toEqual([
      "Sai lệch cần sửa",
      "F9",
      expect.stringMatching(/^Ô F9 báo lỗi #REF!/),
    ]);
  });

  test("in the way of a table it shows #SPILL! while the other functions go on", async () => {
    await type("S", { F3: "ghi chú" });
    expect([cell("D1"), cell("D2"), cell("F3"), cell("B1")]).toEqual(["#SPILL!", "", "ghi chú", 9]);
    await type("S", { F3: "" });
    expect([cell("D1"), cell("D2")]).toEqual(["Chỉ tiêu", "Đã đại hội"]);
  });

  test("outside the range nothing is asked anew", async () => {
    const before = excel.functionCalls.length;
    await type("KQ", { J3: "nháp", A30: 5 });
    await type("S", { A9: 1 });
    expect(excel.functionCalls.length).toBe(before);
  });
});

test("Of a Table of Excel the header is needed, which comes with [#All]", async () => {
  const values = [
    [],
    [],
    ...(RESULTS.values ?? []).slice(3).filter((row) => typeof row[0] !== "string" || row[0] === "STT"),
  ];
  const excel = await excelWithFunctions({
    sheets: [{ name: "KQ", values, table: { name: "BangKQ", address: "A3:H9" } }, { name: "S" }],
  });
  const sheet = excel.workbook.sheet("S");
  sheet.type("A1", '=DAIHOI.DEM(BangKQ[#All],"Tái cử")');
  sheet.type("A2", '=DAIHOI.DEM(BangKQ[],"Tái cử")');
  await excel.calculated();
  expect([sheet.cellAt("A1").value, sheet.cellAt("A2").value]).toEqual([9, "#VALUE!"]);
  expect(sheet.cellAt("A2").sentence).toMatch(/^Vùng đã chọn không có bảng/);
});
