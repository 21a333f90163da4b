/** Sentences that would be false, or read so, on some sheet: each kind with what is said instead. */
import type { BulletinOptions } from "../../src/documents/bulletin/options";
import { defaultSettings } from "../../src/congress/settings";
import { BARE, written, writtenAs } from "./written";

/** The bulletin's paragraphs behind its headline. */
function body(...args: Parameters<typeof written>): readonly string[] {
  return written(...args)
    .trim()
    .split("\n\n")
    .slice(1);
}

test("who came is a share of those summoned, and nobody reads it as how many were summoned", () => {
  expect(
    body(`
      Chi bộ | Triệu tập | Có mặt | CUV
      Số 1   | 300       | 290    | 5
      Số 2   | 273       | 261    | 5
    `).at(-1),
  ).toMatch(/^Có 551\/573 đảng viên được triệu tập đã dự đại hội \(đạt 96,16%\)\./);
});

describe("Who of the elected", () => {
  const SHEET = `
    Chi bộ | CUV | Tái cử | Nữ | DTTS
    Số 1   | 3   | 3      | 1  | 0
    Số 2   | 3   | 3      | 1  | 0
  `;

  test("is joined by a comma, also behind what all are; of few persons without a share", () => {
    expect(body(SHEET, { ...BARE, tellNone: true }).at(-1)).toBe(
      "Các chi bộ bầu 06 đồng chí vào cấp ủy, đều tái cử; nữ có 02 đồng chí; không có cấp ủy viên là người dân tộc thiểu số.",
    );
    expect(body(SHEET, { ...BARE, shareFrom: 5 }).at(-1)).toBe(
      "Các chi bộ bầu 06 đồng chí vào cấp ủy, đều tái cử; nữ có 02 đồng chí (chiếm 33,33%).",
    );
    expect(body("\nChi bộ | CUV | Nữ | Tái cử\nSố 1 | 6 | 6 | 4\nSố 2 | 6 | 6 | 5").at(-1)).toBe(
      "Các chi bộ bầu 12 đồng chí vào cấp ủy, đều là nữ, trong đó có 09 đồng chí tái cử (chiếm 75%).",
    );
  });
});

describe("While some congresses are still to come, “các” is never said of those that met", () => {
  const sheet = (...rows: readonly string[]): string =>
    ["", "Chi bộ | CUV | Bí thư | < | Ghi chú", "^ | ^ | Tổng | Tái cử | ^", ...rows].join("\n");
  const MET = ["Số 1 | 3 | 1 | 1 |", "Số 2 | 2 | 1 | 1 |"];
  const OPEN = "Số 3 | | | | Chưa tổ chức";
  const EXEMPT = "Số 4 | | | | Giải thể";
  const typed = { author: "", captions: false } as const;

  test("results speak of the branches that met; nothing is said of an evaluation or of tasks", () => {
    expect(body(sheet(...MET, OPEN), typed).slice(1)).toEqual([
      "Chi bộ Số 3 chưa tổ chức đại hội.",
      "Tại các chi bộ đã tổ chức đại hội, 05 đồng chí được bầu vào cấp ủy. Các chi bộ này đều bầu bí thư. Các đồng chí bí thư được bầu đều tái cử.",
    ]);
  });

  test("where all that are to meet have met, they are “các chi bộ”, whoever is exempt", () => {
    expect(body(sheet(...MET, EXEMPT), typed).slice(1)).toEqual([
      "Ngoài số này, Chi bộ Số 4 giải thể nên không tổ chức đại hội.",
      "Các chi bộ bầu 05 đồng chí vào cấp ủy. Các chi bộ đều bầu bí thư. Các đồng chí bí thư đều tái cử.",
    ]);
  });

  test("an office that counts its exempt branches as well does not call the others all", () => {
    const settings = { ...defaultSettings, progressBase: "all" } as const;
    expect(body(sheet(...MET, EXEMPT), BARE, settings).at(-1)).toMatch(
      /^Tại các chi bộ đã tổ chức đại hội, 05 đồng chí/,
    );
  });

  test("the only one that met is named", () => {
    expect(body(sheet("Số 1 | 3 | 1 | 1 |", OPEN))).toEqual([
      "Chi bộ Số 1 đã tổ chức Đại hội. Đây là chi bộ đầu tiên trong 02 chi bộ tổ chức đại hội.",
      "Đại hội đã bầu chi ủy gồm 03 đồng chí.\nChi bộ Số 3 chưa tổ chức đại hội.",
    ]);
  });

  test("seats, for the inside, and rows that stand for several branches", () => {
    const seats = "\nChi bộ | Cần bầu | CUV | Ghi chú\nA | 3 | 2 |\nB | 3 | 3 |\nC | 3 | | Hoãn";
    expect(body(seats, { ...BARE, internal: true }).at(-1)).toMatch(
      /^Các chi bộ đã tổ chức đại hội bầu được 5\/6 cấp ủy viên\./,
    );
    expect(body("\nĐơn vị | Số chi bộ | Đã ĐH | CUV\nXã Một | 1500 | 1490 | 3200").at(-1)).toBe(
      "Tại các chi bộ đã tổ chức đại hội, 3.200 đồng chí được bầu vào cấp ủy.",
    );
  });
});

describe("A basis joins the sentence that it is the basis of", () => {
  const HELD = `
    Đại hội nhiệm kỳ 2017-2020 | < | <
    Chi bộ | Ngày ĐH   | CUV
    Số 1   | 19/4/2017 | 3
    Số 2   | 21/4/2017 | 3
  `;
  const PLAN = "Thực hiện Kế hoạch số 55-KH/ĐU, ngày 04/3/2017 của Đảng ủy";
  const JOINED = `${PLAN}, từ ngày 19 đến 21/4/2017, cả hai chi bộ đã tổ chức đại hội nhiệm kỳ 2017-2020.`;
  const first = (basis: string, sheet = HELD): string | undefined => body(sheet, { ...BARE, basis })[0];

  test.each([
    ["as the field's own example has it", PLAN],
    ["with a full stop", `${PLAN}.`],
    ["with a semicolon, or a dash before it", `- ${PLAN};`],
    ["as the document's name alone", "Kế hoạch số 55-KH/ĐU, ngày 04/3/2017 của Đảng ủy."],
    ["with a name of its own for the basis", `Căn cứ: ${PLAN}`],
  ])("%s", (_how, basis) => {
    expect(first(basis)).toBe(JOINED);
  });

  test.each([
    ["Căn cứ Kế hoạch số 5 của Đảng ủy.", "Căn cứ Kế hoạch số 5 của Đảng ủy"],
    ["theo Hướng dẫn số 7-HD/BTC", "Theo Hướng dẫn số 7-HD/BTC"],
    ["Số 55-KH/ĐU ngày 04/3/2017", "Thực hiện văn bản số 55-KH/ĐU ngày 04/3/2017"],
    ["Căn cứ Chỉ thị số 1;\nCăn cứ Kế hoạch số 5.", "Căn cứ Chỉ thị số 1; căn cứ Kế hoạch số 5"],
    ["Căn cứ Chỉ thị số 1. Thực hiện Kế hoạch số 5.", "Căn cứ Chỉ thị số 1; thực hiện Kế hoạch số 5"],
    ["Chỉ thị số 1\nKế hoạch số 5", "Thực hiện Chỉ thị số 1; Kế hoạch số 5"],
    ["Chỉ thị số 1; \nTheo Hướng dẫn số 7", "Thực hiện Chỉ thị số 1; theo Hướng dẫn số 7"],
    ["Sự chỉ đạo của Tỉnh ủy về tổ chức đại hội", "Thực hiện sự chỉ đạo của Tỉnh ủy về tổ chức đại hội"],
    [
      "Thực hiện Kế hoạch số 5, ngày 04/3/2017 của Đảng ủy về tổ chức đại hội chi bộ",
      "Thực hiện Kế hoạch số 5, ngày 04/3/2017 của Đảng ủy về tổ chức đại hội chi bộ",
    ],
    [
      "Thực hiện Chỉ thị số 1, ngày 02/3/2017 của Tỉnh ủy và kế hoạch đã được Đảng ủy TP. Huế ban hành",
      "Thực hiện Chỉ thị số 1, ngày 02/3/2017 của Tỉnh ủy và kế hoạch đã được Đảng ủy TP. Huế ban hành",
    ],
  ])("%s", (basis, joined) => {
    expect(first(basis)).toBe(
      `${joined}, từ ngày 19 đến 21/4/2017, cả hai chi bộ đã tổ chức đại hội nhiệm kỳ 2017-2020.`,
    );
  });

  test.each([
    "Thực hiện Kế hoạch số 5, Đảng ủy đã chỉ đạo các chi bộ chuẩn bị đại hội.",
    "Thực hiện Kế hoạch số 5 của Đảng ủy, các chi bộ tích cực chuẩn bị đại hội.",
    "Đảng ủy đã ban hành Kế hoạch số 5 về đại hội.",
    "Đảng ủy ban hành Kế hoạch số 5 về đại hội.",
  ])("what is a sentence already stands by itself: %s", (basis) => {
    const [alone, lead] = body(HELD, { ...BARE, basis });
    expect(alone).toBe(basis);
    expect(lead).toMatch(/^Từ ngày 19/);
  });

  test("where no day is known, none has met, one branch is all there is, or none is to meet", () => {
    const joined = (sheet: string): string | undefined =>
      first("Thực hiện Kế hoạch số 5 của Đảng ủy.", sheet);
    const plan = "Thực hiện Kế hoạch số 5 của Đảng ủy";
    expect(joined("\nChi bộ | CUV\nSố 1 | 3\nSố 2 | 3")).toBe(`${plan}, cả hai chi bộ đã tổ chức đại hội.`);
    expect(joined("\nChi bộ | CUV | Ghi chú\nSố 1 | | Hoãn\nSố 2 | |")).toBe(
      `${plan}, 02 chi bộ chuẩn bị tổ chức đại hội.`,
    );
    expect(joined("\nChi bộ | Ngày ĐH | CUV\nSố 1 | 9/3/2020 | 3")).toBe(
      `${plan}, ngày 09/3/2020, Chi bộ Số 1 đã tổ chức Đại hội.`,
    );
    expect(joined("\nChi bộ | CUV | Ghi chú\nSố 1 | | Hoãn")).toBe(
      `${plan}, Chi bộ Số 1 chuẩn bị tổ chức Đại hội.`,
    );
    expect(joined("\nChi bộ | CUV | Ghi chú\nSố 1 | | Giải thể\nSố 2 | | Giải thể")).toBe(
      `${plan}, Chi bộ Số 1 và Chi bộ Số 2 giải thể nên không tổ chức đại hội.`,
    );
    expect(joined("\nChi bộ | CUV | Ghi chú\nSố 1 | | Giải thể")).toBe(
      `${plan}, Chi bộ Số 1 giải thể nên không tổ chức Đại hội.`,
    );
  });
});

describe("The days of the lead", () => {
  const lead = (...rows: readonly string[]): string | undefined =>
    body(
      ["", "ĐẢNG ỦY XÃ MỘT", "(Tính đến ngày 12/6/2025)", "Chi bộ | Ngày ĐH | CUV | Ghi chú", ...rows].join(
        "\n",
      ),
    )[0];
  const MET = ["Số 1 | 02/6/2025 | 3 |", "Số 2 | 10/6/2025 | 3 |"];

  test.each([
    ["a month", "Số 3 | Tháng 6/2025 | |"],
    ["a quarter", "Số 3 | Quý III/2025 | |"],
    ["nothing", "Số 3 | | |"],
    ["a day from which it was put off", "Số 3 | 20/6/2025 | | Hoãn"],
    ["a day that has passed", "Số 3 | 01/6/2025 | | Chưa tổ chức"],
  ])("are those of the congresses held while of one to come there is but %s", (_what, pending) => {
    const told = (due: number): string =>
      `Tính đến ngày 12/6/2025, 2/${due} chi bộ trực thuộc Đảng ủy xã Một đã tổ chức đại hội. Các đại hội diễn ra từ ngày 02 đến 10/6/2025.`;
    expect(lead(...MET, pending)).toBe(told(3));
    expect(lead(...MET, "Số 4 | 20/6/2025 | |", pending)).toBe(told(4));
  });

  test("name the only branch that has met", () => {
    expect(lead("Số 1 | 02/6/2025 | 3 |", "Số 3 | | |", "Số 4 | | |")).toBe(
      "Ngày 02/6/2025, Chi bộ Số 1 trực thuộc Đảng ủy xã Một đã tổ chức Đại hội. Đây là chi bộ đầu tiên trong 03 chi bộ trực thuộc Đảng ủy xã tổ chức đại hội.",
    );
  });

  test("are of the whole season where every one to come has its day", () => {
    expect(lead(...MET, "Số 3 | 20/6/2025 | |")).toBe(
      "Từ ngày 02 đến 20/6/2025, các chi bộ trực thuộc Đảng ủy xã Một tiến hành đại hội.",
    );
  });

  test("are not told where one of those held lacks its own, or stands for several and goes on", () => {
    const progress = expect.stringMatching(/^Tính đến ngày 12/);
    expect(lead(...MET, "Số 3 | | |", "Số 4 | | 3 |")).toEqual(progress);
    expect(
      body(`
        (Tính đến ngày 12/6/2025) | < | < | <
        Đơn vị | Số chi bộ | Đã ĐH | Thời gian ĐH     | CUV
        Xã Một | 10        | 8     | 02/6/2025-20/6/2025 | 20
        Xã Hai | 10        | 0     |                  |
      `)[0],
    ).toEqual(progress);
  });

  test("stand behind the basis and before the place", () => {
    const [told] = body("\nChi bộ | Ngày ĐH | CUV\nA | 9/3/2020 | 3\nB | 9/3/2020 | 3\nC | |", {
      ...BARE,
      basis: "Kế hoạch số 5",
      place: "Hội trường xã",
    });
    expect(told).toBe(
      "Thực hiện Kế hoạch số 5, trong ngày 09/3/2020, tại Hội trường xã, 2/3 chi bộ đã tổ chức đại hội.",
    );
  });
});

describe("Before the first congress", () => {
  const told = (options: BulletinOptions, ...rows: readonly string[]): readonly string[] =>
    body(["", "(Tính đến ngày 18/4/2017)", "Chi bộ | Ngày ĐH | CUV | Ghi chú", ...rows].join("\n"), {
      author: "",
      ...options,
    });
  const TWO = ["Số 1 | 28/4/2017 | |", "Số 2 | 03/5/2017 | |"];

  test("the days are those planned, and nobody is “chưa đại hội” beside others that have met", () => {
    expect(told({}, ...TWO)).toEqual([
      "Dự kiến từ ngày 28/4 đến 03/5/2017, 02 chi bộ tổ chức đại hội.",
      "Chi bộ Số 1 dự kiến tổ chức đại hội vào ngày 28/4/2017, Chi bộ Số 2 vào ngày 03/5/2017. Các chi bộ tiếp tục hoàn thiện công tác chuẩn bị để tổ chức đại hội theo kế hoạch.",
    ]);
  });

  test("with a basis and a place, or a place alone", () => {
    const place = "Hội trường xã";
    expect(told({ place, basis: "Kế hoạch số 5" }, ...TWO)[0]).toBe(
      "Thực hiện Kế hoạch số 5, dự kiến từ ngày 28/4 đến 03/5/2017, tại Hội trường xã, 02 chi bộ tổ chức đại hội.",
    );
    expect(told({ place }, ...TWO, "Số 3 | | |")[0]).toBe(
      "Dự kiến tại Hội trường xã, 03 chi bộ tổ chức đại hội.",
    );
  });

  test("the only one that is to meet is named", () => {
    expect(told({}, "Số 1 | 28/4/2017 | |", "Số 2 | | | Giải thể")).toEqual([
      "Dự kiến ngày 28/4/2017, Chi bộ Số 1 tổ chức Đại hội.",
    ]);
    expect(told({}, "Số 1 | 28/4/2017 | |")).toEqual([
      "Dự kiến ngày 28/4/2017, Chi bộ Số 1 tổ chức Đại hội.",
    ]);
  });
});

test("who elected a committee is told by seats and members before the elected, and not told where they disagree", () => {
  const text = written(
    `
      Chi bộ | ĐV chính thức | Cần bầu | CUV
      Số 1   | 22            | 3       | 2
      Số 2   | 8             | 2       | 2
      Số 3   | 7             | 1       | 1
      Số 4   | 12            | 3       | 3
      Số 5   | 12            | 2       | 2
    `,
    { ...BARE, internal: true, captions: true },
  );
  expect(text).not.toContain("bầu chi ủy");
  expect(text.trim().split("\n").slice(-10)).toEqual([
    "Một số hình ảnh tại đại hội",
    "Đại hội Chi bộ Số 1",
    "Chi ủy Chi bộ Số 1 ra mắt Đại hội",
    "Đại hội Chi bộ Số 2",
    "Bí thư, Phó Bí thư Chi bộ Số 2 ra mắt Đại hội",
    "Đại hội Chi bộ Số 3",
    "Bí thư Chi bộ Số 3 ra mắt Đại hội",
    "Đại hội Chi bộ Số 4",
    "Chi ủy Chi bộ Số 4 ra mắt Đại hội",
    "Đại hội Chi bộ Số 5",
  ]);
});

test("the byline is the office of a place's committee; of any other body nothing is invented", () => {
  const byline = (organisation: string, options: BulletinOptions = {}): string | undefined =>
    body(`\n${organisation} | <\nChi bộ | CUV\nA | 3\nB | 3`, {
      captions: false,
      evaluation: "",
      tasks: "",
      ...options,
    }).at(-1);
  expect(byline("ĐẢNG BỘ XÃ TÂN LẬP")).toBe("Văn phòng Đảng ủy xã Tân Lập");
  expect(byline("HUYỆN ỦY ĐÁ VÀNG")).toBe("Văn phòng Huyện ủy Đá Vàng");
  expect(byline("ĐẢNG BỘ TRUNG ĐOÀN 95")).toMatch(/^Các chi bộ bầu/);
  expect(byline("ĐẢNG BỘ TRUNG ĐOÀN 95", { author: "Ban Chính trị" })).toBe("Ban Chính trị");
});

describe("High political theory is called what the sheet calls it", () => {
  const told = (head: string, cells: string): string | undefined =>
    /ề lý luận chính trị: (.*?) \d/.exec(written(`\n${head}\nA | 3 | ${cells}\nB | 3 | ${cells}`))?.[1];

  test.each([
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | CC", "0 | 1", "cao cấp"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | Cao cấp", "0 | 1", "cao cấp"],
    ["Chi bộ | CUV | Cao cấp LLCT", "1", "cao cấp"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | Cử nhân", "0 | 1", "cử nhân"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | Cao cấp, cử nhân", "0 | 1", "cao cấp hoặc cử nhân"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | CC/CN", "0 | 1", "cao cấp hoặc cử nhân"],
    ["Chi bộ | CUV | LLCT | < | <\n^ | ^ | TC | CC | CN", "0 | 1 | 1", "cao cấp hoặc cử nhân"],
    ["Chi bộ | CUV | LLCT | < | <\n^ | ^ | TC | Cử nhân | Cao cấp", "1 | 0 | 1", "cao cấp"],
    ["Chi bộ | CUV | LLCT | < | <\n^ | ^ | TC | Cử nhân | Cao cấp", "1 | 1 | 0", "cử nhân"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | Cao cấp và tương đương", "0 | 1", "cao cấp hoặc tương đương"],
    ["Chi bộ | CUV | LLCT (TC, CC, CN) | <\n^ | ^ | TC | CC", "0 | 1", "cao cấp"],
    ["Chi bộ | CUV | LLCT", "1CC", "cao cấp"],
    ["Chi bộ | CUV | LLCT", "1CC, 1CN", "cao cấp hoặc cử nhân"],
  ])("%s", (head, cells, words) => {
    expect(told(head, cells)).toBe(words);
  });

  test("in the headline and among the blocks as well", () => {
    const text = written(
      `
      TT | Chi bộ | CUV | LLCT
      ^  | ^      | ^   | CC
      I  | KHỐI XÃ | |
      1  | Số 1   | 40  | 20
      II | KHỐI TRƯỜNG | |
      2  | Số 2   | 40  | 10
    `,
      { ...BARE, headlineFigure: "politicalAdvanced", extremes: "politicalAdvanced" },
    );
    expect(text).toMatch(/^Tỷ lệ cấp ủy viên có trình độ lý luận chính trị cao cấp ở các chi bộ đạt 37,5%\n/);
    expect(text).toContain(
      "Khối có tỷ lệ cấp ủy viên có trình độ lý luận chính trị cao cấp cao nhất là Khối xã (50%).",
    );
  });
});

describe("Captions", () => {
  const captions = (sheet: string, options: BulletinOptions = {}): readonly string[] =>
    written(sheet, { author: "", ...options })
      .split(/Một số hình ảnh tại .*\n/)
      .slice(1)
      .flatMap((part) => part.trim().split("\n"));
  const branches = (count: number, more = ""): string =>
    `\nChi bộ | CUV | Ghi chú\n${Array.from({ length: count }, (_, i) => `Số ${i + 1} | 3 |`).join("\n")}${more}`;

  test("stand where somebody asks for them, or says of which branches there are photographs", () => {
    expect(captions(branches(2))).toEqual([]);
    expect(captions(branches(2), { photographed: ["Số 2"] })).toHaveLength(2);
    // The congress and its committee.
    expect(captions(branches(7), { captions: true })).toHaveLength(14);
    expect(captions(branches(7), { captions: true, photographed: ["Chi bộ Số 2", "số 3"] })).toEqual([
      "Đại hội Chi bộ Số 2",
      "Chi ủy Chi bộ Số 2 ra mắt Đại hội",
      "Đại hội Chi bộ Số 3",
      "Chi ủy Chi bộ Số 3 ra mắt Đại hội",
    ]);
    expect(captions(branches(2), { captions: false, photographed: ["Số 2"] })).toEqual([]);
  });

  const leaders = (head: string, cells: string): readonly string[] =>
    captions(`\nChi bộ | ${head} | Ghi chú\nSố 1 | ${cells} |\nSố 2 | ${cells} |`, {
      captions: true,
      photographed: ["Số 1"],
    }).slice(1);

  test.each([
    ["nobody entered as elected", "Ngày ĐH | Tái cử", "5/3/2022 | 2"],
    ["members alone", "Ngày ĐH | Số đảng viên", "5/3/2022 | 22"],
    ["a deputy alone", "Ngày ĐH | Bí thư | Phó bí thư", "5/3/2022 | 0 | 1"],
    ["a deputy by name, and no secretary", "Bí thư | Phó bí thư", " | Trần Văn B"],
    ["a secretary beside a deputy's empty place", "Bí thư | Phó bí thư", "Trần Văn A | "],
    ["a committee of whom but one came through", "Cần bầu | CUV", "3 | 1"],
  ])("say nothing of leaders where the sheet has %s", (_what, head, cells) => {
    expect(leaders(head, cells)).toEqual([]);
  });

  test.each([
    ["secretary and deputy by name", "Bí thư | Phó bí thư", "Lê A | Lê B", "Bí thư, Phó Bí thư"],
    ["a secretary by name, and no column for deputies", "Bí thư", "Lê A", "Bí thư"],
    ["names of a committee", "Cấp ủy viên", "Lê Văn An, Lê Thị Bình, Lê Văn Chi", "Chi ủy"],
  ])("name those whom the sheet has: %s", (_what, head, cells, told) => {
    expect(leaders(head, cells)).toEqual([`${told} Chi bộ Số 1 ra mắt Đại hội`]);
  });
});

describe("The noun is what the rows are", () => {
  const MET = "| 9/3/2020 | 15 |";
  const sheet = (head: string, rows: readonly string[], title = ""): string =>
    ["", ...(title === "" ? [] : [`${title} | < | <`]), `${head} | Ngày ĐH | CUV | Ghi chú`, ...rows].join(
      "\n",
    );
  const headline = (...args: Parameters<typeof sheet>): string | undefined =>
    written(sheet(...args)).split("\n")[0];

  test.each([
    ["by their names", "Đơn vị", ["Đảng bộ xã Một", "ĐB Công an"], ""],
    ["by their header", "Đảng bộ", ["Xã Một", "Công an"], ""],
    ["by the title", "Đơn vị", ["Xã Một", "Công an"], "Kết quả đại hội các đảng bộ trực thuộc"],
    ["by the title's level", "Đơn vị", ["Xã Một", "Công an"], "ĐẠI HỘI ĐẢNG BỘ CƠ SỞ NHIỆM KỲ 2020-2025"],
    ["by names of places alone", "Đơn vị", ["Xã Một", "Phường 2"], ""],
  ])("đảng bộ %s", (_why, head, names, title) => {
    const rows = names.map((name) => `${name} ${MET}`);
    expect(headline(head, rows, title)).toMatch(/^02 đảng bộ(?: cơ sở)? tổ chức đại hội/);
  });

  test.each([
    ["by their header, whatever the place", "Chi bộ", ["Xã Một", "Phường 2"], ""],
    ["by the header of branches under organisations", "Chi bộ trực thuộc", ["Số 1", "Số 2"], ""],
    ["by their names under a header for both", "Chi, đảng bộ", ["Chi bộ 1", "CB 2"], ""],
    [
      "in a title that ends with the body's name",
      "Đơn vị",
      ["Số 1", "Số 2"],
      "Đại hội chi bộ, Đảng bộ xã Một",
    ],
    ["in a title of the body's own congress", "Đơn vị", ["Số 1", "Số 2"], "Đại hội Đảng bộ xã Một"],
    ["where nothing says what they are", "Đơn vị", ["Văn phòng", "Xã đội"], ""],
  ])("chi bộ %s", (_why, head, names, title) => {
    const rows = names.map((name) => `${name} ${MET}`);
    expect(headline(head, rows, title)).toMatch(/^02 chi bộ .*tổ chức đại hội/);
  });

  const MIXED = [
    `Đảng bộ Báo ${MET}`,
    `Chi bộ Kho bạc ${MET}`,
    `Chi bộ Nhà khách ${MET}`,
    "Đảng bộ Công an | 20/3/2020 | |",
    "Chi bộ Lưu trữ | | | Giải thể",
  ];

  test("both are told apart", () => {
    const title = "(Tính đến ngày 10/3/2020)";
    expect(
      written(sheet("Đơn vị", MIXED, title), { author: "", captions: false, internal: true })
        .trim()
        .split("\n\n"),
    ).toEqual([
      "3/4 chi bộ, đảng bộ đã tổ chức đại hội",
      "Từ ngày 09 đến 20/3/2020, các chi bộ, đảng bộ tiến hành đại hội.",
      "Tính đến ngày 10/3/2020, 3/4 chi bộ, đảng bộ đã tổ chức đại hội, gồm 01 đảng bộ và 02 chi bộ. Đảng bộ Công an dự kiến tổ chức đại hội vào ngày 20/3/2020. Ngoài số này, Chi bộ Lưu trữ giải thể nên không tổ chức đại hội.",
      "Tại các đại hội đã tổ chức, 45 đồng chí được bầu vào cấp ủy, gồm 15 đồng chí ở Đảng bộ Báo và 30 đồng chí ở các chi bộ.",
    ]);
  });

  test("rows of which only the header says that they are either stay without a kind before their names", () => {
    const text = written(sheet("Chi, đảng bộ", [`Kho bạc ${MET}`, `Báo ${MET}`, "Công an | | |"]), {
      ...BARE,
      captions: true,
    });
    expect(text).toMatch(/^Các chi bộ, đảng bộ tổ chức đại hội\n/);
    expect(text).toContain("Công an chưa tổ chức đại hội.");
    expect(text).toContain("\nĐại hội Kho bạc\n");
  });

  test("what the office has set stays, and so does that of rows with numbers of chi bộ", () => {
    const settings = { ...defaultSettings, branchNoun: "tổ chức đảng" };
    expect(written(sheet("Đảng bộ", [`Xã Một ${MET}`, `Xã Hai ${MET}`]), BARE, settings)).toMatch(
      /^02 tổ chức đảng tổ chức/,
    );
    expect(written("\nĐảng bộ | Số chi bộ | Đã ĐH | CUV\nXã Một | 15 | 15 | 30")).toMatch(
      /^15\/15 chi bộ hoàn thành/,
    );
  });
});

describe("Rows that stand for several branches each", () => {
  const rows = (names: readonly string[]): readonly string[] =>
    names.map((name, i) => `${i + 1} | ${name} | 10 | ${i === 0 ? 10 : 9}`);
  const sheet = (...lines: readonly string[]): string =>
    ["", "TT | Đơn vị | Số chi bộ | Đã đại hội", ...lines].join("\n");
  const bodies = ["Đảng bộ xã A", "Đảng bộ xã B", "Đảng bộ xã C", "Đảng bộ xã D", "Đảng bộ xã E"];

  test("are no blocks where they are bodies", () => {
    expect(body(sheet(...rows(bodies)), BARE).join("\n")).not.toContain("khối");
  });

  test("are blocks where they are called so", () => {
    const named = bodies.map((name) => name.replace("Đảng bộ", "Khối"));
    expect(body(sheet(...rows(named)), BARE)).toContain("Khối xã A đã hoàn thành đại hội.");
  });

  test("leave it to the sheet's own blocks what has been done", () => {
    const [a = "", b = "", c = "", d = ""] = rows(bodies);
    const told = body(sheet("I | KHỐI CƠ QUAN | |", a, "II | KHỐI XÃ | |", b, c, d), BARE);
    expect(told).toContain("Khối cơ quan đã hoàn thành đại hội; Khối xã đạt 90%.");
  });
});

describe("A note that tells the day on which a congress is expected", () => {
  const told = (note: string): string =>
    body(`
      Chi bộ | Ngày ĐH   | CUV | Ghi chú
      Số 1   | 19/4/2025 | 3   |
      Số 2   | 20/4/2025 | 3   |
      Số 3   |           |     | ${note}
    `).join("\n");

  test("has it told, with a reason that lies outside, where the congress was put off", () => {
    expect(told("Hoãn do mưa lũ, dự kiến ngày 02/6/2025")).toContain(
      "Chi bộ Số 3 hoãn đại hội do mưa lũ, dự kiến tổ chức vào ngày 02/6/2025.",
    );
  });

  test("has it told as what is planned where nothing was put off", () => {
    expect(told("Chưa tổ chức, dự kiến 02/6/2025")).toContain(
      "Chi bộ Số 3 dự kiến tổ chức đại hội vào ngày 02/6/2025",
    );
  });

  test("says nothing of a day that has passed", () => {
    expect(told("Hoãn, dự kiến ngày 12/4/2025")).toContain(
      "thời gian đại hội của Chi bộ Số 3 sẽ được thông báo sau".replace(/^t/, "T"),
    );
  });
});

test("a letterhead and a title in capitals are written as sentences write names and ordinals", () => {
  expect(
    written(`
      ĐẢNG ỦY CÔNG TY CỔ PHẦN DỆT MAY BẾN GIÓ | < | <
      KẾT QUẢ ĐẠI HỘI LẦN THỨ NHẤT, NHIỆM KỲ 2025-2027 | < | <
      Chi bộ              | Ngày ĐH   | CUV
      PHÂN XƯỞNG MAY      | 19/4/2025 | 3
      PHÒNG TÀI CHÍNH KẾ TOÁN | 21/4/2025 | 3
    `).split("\n\n"),
  ).toEqual([
    "02 chi bộ trực thuộc Đảng ủy Công ty Cổ phần Dệt may Bến Gió tổ chức đại hội nhiệm kỳ 2025-2027",
    "Từ ngày 19 đến 21/4/2025, cả hai chi bộ trực thuộc Đảng ủy Công ty Cổ phần Dệt may Bến Gió đã tổ chức đại hội lần thứ nhất, nhiệm kỳ 2025-2027.",
    "Các chi bộ bầu 06 đồng chí vào cấp ủy.\n",
  ]);
});

describe("Small branches that elect a secretary, or a secretary and a deputy", () => {
  const SMALL = `
    Chi bộ | CUV | Tái cử | Nữ | Bí thư | Phó bí thư
    Sợi    | 1   | 1      | 0  | 1      | 0
    Dệt    | 2   | 1      | 1  | 1      | 1
    May    | 1   | 1      | 1  | 1      | 0
  `;

  test("elect nobody into a committee, and those elected are told once", () => {
    expect(body(SMALL).at(-1)).toBe(
      "Các chi bộ đã bầu 03 bí thư, 01 phó bí thư. Trong 04 đồng chí được bầu có 03 đồng chí tái cử; nữ có 02 đồng chí.",
    );
    expect(body("\nChi bộ | CUV | Bí thư\nSợi | 1 | 1\nDệt | 1 | 1").at(-1)).toBe("Mỗi chi bộ bầu bí thư.");
  });

  test("are told of once in a message and for the inside as well", () => {
    expect(writtenAs("message", SMALL).trim()).toMatch(
      /Các chi bộ đã bầu 03 bí thư, 01 phó bí thư\. Trong 04 đồng chí được bầu có 03 đồng chí tái cử; nữ có 02 đồng chí\.$/,
    );
    expect(writtenAs("quickReport", SMALL)).toContain("1. Số lượng: các chi bộ bầu 04 đồng chí.");
  });

  test("beside others that have a committee, those with a secretary alone elect no more", () => {
    expect(
      body(`
        Chi bộ | CUV | Bí thư | Phó bí thư
        Số 1   | 3   | 1      | 1
        Số 2   | 1   | 1      | 0
      `).at(-1),
    ).toContain("Chi bộ Số 1 bầu chi ủy; Chi bộ Số 2 chỉ bầu bí thư.");
  });

  test("whose names hold “và” stand in brackets behind their number: a semicolon parts the groups", () => {
    expect(
      body(`
        Chi bộ           | CUV | Bí thư | Phó bí thư
        Đầu tư và Dự án  | 3   | 1      | 1
        Văn phòng        | 3   | 1      | 1
        Kho và Cơ điện   | 2   | 1      | 1
        Dệt              | 2   | 1      | 1
      `).at(-1),
    ).toContain(
      "Có 02 chi bộ bầu chi ủy (Chi bộ Đầu tư và Dự án, Chi bộ Văn phòng); 02 chi bộ bầu bí thư, phó bí thư (Chi bộ Kho và Cơ điện, Chi bộ Dệt).",
    );
  });
});

describe("A headline of branches of many bodies", () => {
  const SHEET = `
    HUYỆN ỦY ĐÁ VÀNG | < | < | <
    ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 | < | < | <
    Đơn vị        | Số chi bộ | Đã ĐH | CUV | Nữ
    Đảng bộ xã Một | 30       | 29    | 90  | 27
    Đảng bộ xã Hai | 30       | 29    | 90  | 30
  `;

  test("names whose they are", () => {
    expect(written(SHEET).split("\n")[0]).toBe(
      "Huyện Đá Vàng: 58/60 chi bộ trực thuộc đảng ủy các xã đã tổ chức đại hội nhiệm kỳ 2025-2027",
    );
  });

  test("of a share keeps the name and the term, and leaves out where they belong", () => {
    expect(written(SHEET, { ...BARE, headlineFigure: "women" }).split("\n")[0]).toBe(
      "Huyện Đá Vàng: Tỷ lệ nữ trong cấp ủy các chi bộ đã tổ chức đại hội nhiệm kỳ 2025-2027 đạt 31,67%",
    );
  });
});

describe("Of several that are still to come", () => {
  const told = (...rows: readonly string[]): string =>
    body(
      [
        "",
        "(Tính đến ngày 21/4/2025) | < | < | <",
        "Chi bộ | Ngày ĐH | CUV | Ghi chú",
        "Số 1 | 19/4/2025 | 3 |",
        "Số 2 | 20/4/2025 | 3 |",
        ...rows,
      ].join("\n"),
    ).join("\n");
  const UNKNOWN = "Số 9 | | | Chưa tổ chức";

  test("those that have their day are told with it", () => {
    expect(told("A | 28/5/2025 | |", "B | 30/5/2025 | |", "C | | |", UNKNOWN)).toContain(
      "Còn 04 chi bộ chưa tổ chức đại hội, trong đó có 02 chi bộ dự kiến tổ chức từ ngày 28 đến 30/5/2025.",
    );
    expect(told("A | 28/5/2025 | |", "B | | |", "C | | |", UNKNOWN)).toContain(
      "Còn 04 chi bộ chưa tổ chức đại hội, trong đó Chi bộ A dự kiến tổ chức vào ngày 28/5/2025.",
    );
  });

  test("of whom some have but their month it is told when the last of them is to meet", () => {
    expect(told("A | 28/5/2025 | |", "B | Tháng 5/2025 | |", "C | Tháng 4/2025 | |", UNKNOWN)).toContain(
      "Còn 04 chi bộ chưa tổ chức đại hội, trong đó có 03 chi bộ dự kiến tổ chức chậm nhất trong tháng 5/2025.",
    );
  });
});

test.each([
  ["Cao cấp", "cao cấp 01 đồng chí, trung cấp 01 đồng chí"],
  ["Cử nhân", "cử nhân 01 đồng chí, trung cấp 01 đồng chí"],
  ["CCLLCT", "cao cấp hoặc cử nhân 01 đồng chí, trung cấp 01 đồng chí"],
])("theory that a list of persons tells as “%s” is told as no other", (level, told) => {
  expect(
    written(`
      DANH SÁCH CẤP ỦY CHI BỘ THÔN ĐÔNG | < | < | <
      Họ và tên    | Chi bộ    | Chức vụ       | Lý luận chính trị
      Lê Văn Ví    | Thôn Đông | Bí thư        | ${level}
      Trần Thị Dụ  | Thôn Đông | Phó Bí thư    | Trung cấp
      Đinh Văn Mẫu | Thôn Đông | Chi ủy viên   | Sơ cấp
    `),
  ).toContain(`Về lý luận chính trị: ${told}`);
});

test("a congress that others learn from is told of in every document, once", () => {
  const sheet = (last: string): string => `
    Chi bộ | Ngày ĐH   | CUV | Ghi chú
    Số 1   | 19/4/2025 | 3   | Đại hội điểm
    Số 2   | 20/4/2025 | 3   |
    Số 3   | 20/4/2025 | 3   |
    ${last}
  `;
  const pilot = "Đại hội điểm được tổ chức tại Chi bộ Số 1.";
  for (const last of ["", "Số 4 | | | Chưa tổ chức"])
    for (const id of ["bulletin", "quickReport", "message"] as const)
      expect(writtenAs(id, sheet(last)).split(pilot)).toHaveLength(2);
});

test("of whom nobody is re-elected and nobody is a woman two things are said", () => {
  expect(
    body("\nChi bộ | CUV | Tái cử | Nữ\nA | 3 | 0 | 0\nB | 3 | 0 | 0", { ...BARE, tellNone: true }).at(-1),
  ).toBe(
    "Các chi bộ bầu 06 đồng chí vào cấp ủy; không có đồng chí nào tái cử, cũng không có đồng chí nào là nữ.",
  );
});

test("with how many stood for election it is told how many were elected, also where nobody is told of them", () => {
  const told = (head: string, cells: string): string | undefined =>
    body(`\nChi bộ | Cần bầu | DS bầu cử | CUV${head}\nA | 3 | 4 | 3${cells}\nB | 3 | 4 | 3${cells}`, {
      ...BARE,
      surplus: true,
    }).at(-1);
  expect(told("", "")).toMatch(/^Tổng số người .* Các chi bộ bầu 06 đồng chí vào cấp ủy\.$/);
  expect(told(" | Tái cử", " | 3")).toMatch(/^Tổng số người .* Cả 06 đồng chí được bầu đều tái cử\.$/);
  expect(told(" | Nữ", " | 1")).toMatch(/^Tổng số người .* Trong 06 đồng chí được bầu, nữ có 02 đồng chí\.$/);
});

test("what is waited for is no cause", () => {
  const text = writtenAs(
    "quickReport",
    `
    Chi bộ | Cần bầu | CUV | Bí thư | Ghi chú
    A      | 5       | 3   | 0      | Khuyết bí thư; chờ Đảng ủy chỉ định
    B      | 3       | 2   | 1      | Do một người không đủ số phiếu
    C      | 3       | 3   | 1      |
  `,
  );
  expect(text).not.toContain("do chờ");
  expect(text).toContain("Chi bộ A (3/5); Chi bộ B (2/3, do một người không đủ số phiếu).");
  expect(text).toContain("Chi bộ A khuyết bí thư, chờ Đảng ủy chỉ định.");
});

describe("What is counted of bodies with so many branches each is of their branches, not of their committees", () => {
  const SHEET = `
    TỈNH ỦY SƠN HẢI | < | < | < | <
    Đơn vị               | Số chi bộ | Đã ĐH | Cần bầu | CUV | Khuyết | Nữ
    Huyện ủy Đá Vàng     | 30        | 30    | 96      | 90  | 6      | 18
    Thành ủy Bến Gió     | 30        | 30    | 92      | 90  | 2      | 45
    Đảng ủy xã Mây Trắng | 30        | 30    | 90      | 90  | 0      | 27
  `;

  test("the highest share", () => {
    expect(written(SHEET, { ...BARE, extremes: "women" })).toContain(
      "Các chi bộ thuộc Đảng bộ thành phố Bến Gió có tỷ lệ cấp ủy viên nữ cao nhất (50%).",
    );
  });

  test("seats that were not filled", () => {
    const report = writtenAs("quickReport", SHEET, { extremes: "women" });
    expect(report).toContain(
      "thiếu 08 đồng chí, ở các chi bộ thuộc Đảng bộ huyện Đá Vàng (06 đồng chí) và Đảng bộ thành phố Bến Gió (02 đồng chí).",
    );
    expect(report).not.toMatch(/(?:Huyện|Thành) ủy [ĐB]/u);
    expect(writtenAs("quickReport", SHEET.replace("| 92      | 90  | 2 ", "| 90      | 90  | 0 "))).toContain(
      "thiếu 06 đồng chí, ở các chi bộ thuộc Đảng bộ huyện Đá Vàng.",
    );
  });
});

test.each([
  ["CÔNG TY CỔ PHẦN DỆT MAY BẾN GIÓ", "ĐẢNG ỦY CÔNG TY", "Đảng ủy Công ty Cổ phần Dệt may Bến Gió"],
  ["TRƯỜNG THPT ĐINH VĂN MẪU", "ĐẢNG ỦY NHÀ TRƯỜNG", "Đảng ủy Trường THPT Đinh Văn Mẫu"],
  ["TỈNH ỦY SƠN HẢI", "ĐẢNG ỦY SỞ", "Đảng ủy Sở"],
])("a body named in a row of its own above its committee has its name: %s, %s", (name, committee, whole) => {
  expect(
    written(`
      ${name} | <
      ${committee} | <
      Chi bộ | CUV
      Sợi    | 3
      Dệt    | 3
    `).split("\n")[0],
  ).toBe(`02 chi bộ trực thuộc ${whole} tổ chức đại hội`);
});

test("a body in capitals is written as another line of the sheet writes it", () => {
  expect(
    written(`
      ĐẢNG ỦY CẢNG BẾN GIÓ SỐ HAI | <
      Chi bộ | CUV
      Sợi    | 3
      Dệt    | 3
      Nơi nhận: Đảng ủy Cảng Bến Gió số Hai | <
    `).split("\n")[0],
  ).toBe("02 chi bộ trực thuộc Đảng ủy Cảng Bến Gió số Hai tổ chức đại hội");
});

test("what is known of a secretary who was elected alone stands in brackets", () => {
  expect(
    body(`
      Chi bộ | CUV | Tái cử | Nữ | Bí thư
      Dệt    | 1   | 1      | 1  | 1
    `).at(-1),
  ).toBe("Đại hội đã bầu Bí thư Chi bộ (tái cử, nữ).");
});

test("of several put off without a day one thing is said", () => {
  const sheet =
    "\nChi bộ | Ngày ĐH | CUV | Ghi chú\nA | 19/4/2025 | 3 |\nB | 20/4/2025 | 3 |\nC | | | Hoãn\nD | | | Hoãn";
  expect(body(sheet).join("\n")).toContain(
    "Thời gian đại hội của Chi bộ C và Chi bộ D sẽ được thông báo sau.",
  );
});

test("who the only one elected is stands in brackets behind the office", () => {
  expect(body("\nChi bộ | ĐV chính thức | Cần bầu | CUV | Tái cử | Nữ\nA | 6 | 1 | 1 | 1 | 1").at(-1)).toBe(
    "Đại hội đã bầu Bí thư Chi bộ (tái cử, nữ).",
  );
});

test("a congress that is typed as “Đại hội” alone is not said twice", () => {
  const text = body("\nChi bộ | CUV\nA | 3", {
    ...BARE,
    speaker: "Nguyễn Văn A",
    speakerAt: "Đại hội",
    directions: ["giữ nề nếp sinh hoạt"],
  }).join("\n");
  expect(text).toContain("tại Đại hội");
  expect(text).not.toContain("Đại hội Đại hội");
});

test("the reason of a shortage is told without that there is one", () => {
  const text = writtenAs(
    "quickReport",
    `
    Chi bộ | Cần bầu | CUV | Ghi chú
    A      | 5       | 4   | Bầu thiếu 01 do không quá nửa số phiếu
    B      | 5       | 4   | Khuyết 01, để lại cho nhân sự điều động về
    C      | 3       | 3   |
  `,
  );
  expect(text).toContain("Chi bộ A (4/5, do không quá nửa số phiếu)");
  expect(text).toContain("Chi bộ B (4/5, do để lại cho nhân sự điều động về)");
});

test("a day behind “chưa đại hội” is when the congress is to meet, of two days the last", () => {
  const told = (note: string): string =>
    body(
      `\n(Tính đến ngày 09/6/2025) | < | < | <\nChi bộ | Ngày ĐH | CUV | Ghi chú\nA | 02/6/2025 | 3 |\nB | 03/6/2025 | 3 |\nC | | | ${note}`,
    ).join("\n");
  expect(told("Chưa ĐH; ngày 12/6/2025")).toContain("Chi bộ C dự kiến tổ chức đại hội vào ngày 12/6/2025.");
  expect(told("Chưa ĐH; ngày 10-11/6/2025")).toContain(
    "Chi bộ C dự kiến tổ chức đại hội vào các ngày 10 và 11/6/2025.",
  );
  expect(told("Chưa tổ chức do bí thư đi học đến ngày 20/6/2025")).toContain(
    "Chi bộ C chưa tổ chức đại hội.",
  );
});

test("two directions of which one holds “và” are parted by a semicolon", () => {
  expect(
    body("\nChi bộ | CUV\nA | 3\nB | 3", {
      ...BARE,
      speaker: "Nguyễn Văn A",
      directions: ["Giữ nề nếp sinh hoạt và kỷ luật", "Phát triển đảng viên"],
    }).join("\n"),
  ).toContain("giữ nề nếp sinh hoạt và kỷ luật; phát triển đảng viên.");
});
