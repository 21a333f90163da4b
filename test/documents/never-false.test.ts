/** Sentences that would be false, or read so, on some sheet: each kind with what is said instead. */
import type { BulletinOptions } from "../../src/documents/bulletin/options";
import { defaultSettings } from "../../src/congress/settings";
import { BARE, written } from "./written";

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

  test("is joined by a comma, also behind what all are", () => {
    expect(written("\nChi bộ | CUV | Nữ\nSố 1 | 3 | 1\nSố 2 | 3 | 1")).toContain(
      "vào cấp ủy, trong đó có 02 đồng chí nữ (chiếm 33,33%).",
    );
    expect(written(SHEET, { tellNone: true })).toContain(
      ", tất cả đều tái cử, trong đó có 02 đồng chí nữ (chiếm 33,33%); không có đồng chí là người dân tộc thiểu số.",
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

  test("results, evaluation and tasks speak of the branches that met", () => {
    expect(body(sheet(...MET, OPEN), typed).slice(1)).toEqual([
      "2 chi bộ đã tổ chức đại hội bầu 05 đồng chí vào cấp ủy. Có 02 đồng chí được bầu giữ chức bí thư. Các đồng chí bí thư được bầu đều tái cử.",
      "Tại các chi bộ đã tổ chức đại hội, công tác chuẩn bị và tiến hành được quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.",
      "Các chi bộ đã tổ chức đại hội xây dựng chương trình hành động và quy chế làm việc, sớm đưa nghị quyết đại hội vào cuộc sống. Chi bộ chưa đại hội tiếp tục hoàn thiện công tác chuẩn bị theo kế hoạch.",
    ]);
  });

  test("where all that are to meet have met, they are “các chi bộ”, whoever is exempt", () => {
    expect(body(sheet(...MET, EXEMPT), typed).slice(1)).toEqual([
      "Các chi bộ đã bầu 05 đồng chí vào cấp ủy. Có 02 đồng chí được bầu giữ chức bí thư. Các đồng chí bí thư đều tái cử.",
      "Công tác chuẩn bị và tiến hành đại hội được các chi bộ quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.",
      "Sau đại hội, các chi bộ xây dựng chương trình hành động và quy chế làm việc, sớm đưa nghị quyết đại hội vào cuộc sống.",
    ]);
  });

  test("an office that counts its exempt branches as well does not call the others all", () => {
    const settings = { ...defaultSettings, progressBase: "all" } as const;
    expect(body(sheet(...MET, EXEMPT), BARE, settings).at(-1)).toMatch(/^2 chi bộ đã tổ chức đại hội bầu 05/);
  });

  test("the only one that met is named", () => {
    expect(body(sheet("Số 1 | 3 | 1 | 1 |", OPEN)).at(-1)).toMatch(/^Chi bộ Số 1 đã bầu 03 đồng chí/);
  });

  test("seats, for the inside, and rows that stand for several branches", () => {
    const seats = "\nChi bộ | Cần bầu | CUV | Ghi chú\nA | 3 | 2 |\nB | 3 | 3 |\nC | 3 | | Hoãn";
    expect(body(seats, { ...BARE, internal: true }).at(-1)).toMatch(
      /^2 chi bộ đã tổ chức đại hội bầu được 5\/6 đồng chí vào cấp ủy\. Còn khuyết 01 đồng chí\./,
    );
    expect(body("\nĐơn vị | Số chi bộ | Đã ĐH | CUV\nXã Một | 1500 | 1490 | 3200").at(-1)).toBe(
      "1.490 chi bộ đã tổ chức đại hội bầu 3.200 đồng chí vào cấp ủy.",
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
  const JOINED = `${PLAN}, từ ngày 19 đến 21/4/2017, các chi bộ tổ chức đại hội nhiệm kỳ 2017-2020.`;
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
      `${joined}, từ ngày 19 đến 21/4/2017, các chi bộ tổ chức đại hội nhiệm kỳ 2017-2020.`,
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
    expect(joined("\nChi bộ | CUV\nSố 1 | 3\nSố 2 | 3")).toBe(`${plan}, các chi bộ tổ chức đại hội.`);
    expect(joined("\nChi bộ | CUV | Ghi chú\nSố 1 | | Hoãn\nSố 2 | |")).toBe(
      `${plan}, các chi bộ chuẩn bị tổ chức đại hội.`,
    );
    expect(joined("\nChi bộ | Ngày ĐH | CUV\nSố 1 | 9/3/2020 | 3")).toBe(
      `${plan}, ngày 09/3/2020, Chi bộ Số 1 tổ chức Đại hội.`,
    );
    expect(joined("\nChi bộ | CUV | Ghi chú\nSố 1 | | Hoãn")).toBe(
      `${plan}, Chi bộ Số 1 chuẩn bị tổ chức Đại hội.`,
    );
    expect(joined("\nChi bộ | CUV | Ghi chú\nSố 1 | | Giải thể\nSố 2 | | Giải thể")).toBe(
      `${plan}, có 2 chi bộ không tổ chức đại hội: Chi bộ Số 1 (giải thể); Chi bộ Số 2 (giải thể).`,
    );
    expect(joined("\nChi bộ | CUV | Ghi chú\nSố 1 | | Giải thể")).toBe(
      `${plan}, Chi bộ Số 1 không tổ chức Đại hội (giải thể).`,
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
    const told = "Từ ngày 02 đến 10/6/2025, 2 chi bộ trực thuộc Đảng ủy xã Một đã tổ chức đại hội.";
    expect(lead(...MET, pending)).toBe(told);
    expect(lead(...MET, "Số 4 | 20/6/2025 | |", pending)).toBe(told);
  });

  test("name the only branch that has met", () => {
    expect(lead("Số 1 | 02/6/2025 | 3 |", "Số 3 | | |", "Số 4 | | |")).toBe(
      "Ngày 02/6/2025, Chi bộ Số 1 trực thuộc Đảng ủy xã Một đã tổ chức Đại hội.",
    );
  });

  test("are of the whole season where every one to come has its day", () => {
    expect(lead(...MET, "Số 3 | 20/6/2025 | |")).toBe(
      "Từ ngày 02 đến 20/6/2025, các chi bộ trực thuộc Đảng ủy xã Một tổ chức đại hội.",
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
      "Thực hiện Kế hoạch số 5, ngày 09/3/2020, tại Hội trường xã, 2 chi bộ đã tổ chức đại hội.",
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
      "Dự kiến từ ngày 28/4 đến 03/5/2017, các chi bộ tổ chức đại hội.",
      expect.stringMatching(/^Tính đến ngày 18/),
      "Các chi bộ tiếp tục hoàn thiện công tác chuẩn bị theo kế hoạch.",
    ]);
  });

  test("with a basis and a place, or a place alone", () => {
    const place = "Hội trường xã";
    expect(told({ place, basis: "Kế hoạch số 5" }, ...TWO)[0]).toBe(
      "Thực hiện Kế hoạch số 5, dự kiến từ ngày 28/4 đến 03/5/2017, tại Hội trường xã, các chi bộ tổ chức đại hội.",
    );
    expect(told({ place }, ...TWO, "Số 3 | | |")[0]).toBe(
      "Dự kiến tại Hội trường xã, các chi bộ tổ chức đại hội.",
    );
  });

  test("the only one that is to meet is named", () => {
    expect(told({}, "Số 1 | 28/4/2017 | |", "Số 2 | | | Giải thể")).toEqual([
      "Dự kiến ngày 28/4/2017, Chi bộ Số 1 tổ chức Đại hội.",
      expect.stringMatching(/^Tính đến ngày 18/),
      "Chi bộ Số 1 tiếp tục hoàn thiện công tác chuẩn bị theo kế hoạch.",
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
  expect(text).toContain("Có 2 chi bộ bầu chi ủy; 1 chi bộ bầu bí thư, phó bí thư; 1 chi bộ chỉ bầu bí thư.");
  expect(text.trim().split("\n").slice(-5)).toEqual([
    "Ảnh: Đại hội Chi bộ Số 1; chi ủy ra mắt đại hội.",
    "Ảnh: Đại hội Chi bộ Số 2; bí thư, phó bí thư ra mắt đại hội.",
    "Ảnh: Đại hội Chi bộ Số 3; bí thư ra mắt đại hội.",
    "Ảnh: Đại hội Chi bộ Số 4; chi ủy ra mắt đại hội.",
    "Ảnh: Đại hội Chi bộ Số 5.",
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
  expect(byline("ĐẢNG BỘ TRUNG ĐOÀN 95")).toMatch(/^Các chi bộ đã bầu/);
  expect(byline("ĐẢNG BỘ TRUNG ĐOÀN 95", { author: "Ban Chính trị" })).toBe("Ban Chính trị");
});

describe("High political theory is called what the sheet calls it", () => {
  const told = (head: string, cells: string): string | undefined =>
    / (?:đồng chí có trình độ lý luận chính trị) ([^(]*) \(/.exec(
      written(`\n${head}\nA | 3 | ${cells}\nB | 3 | ${cells}`),
    )?.[1];

  test.each([
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | CC", "0 | 1", "cao cấp"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | Cao cấp", "0 | 1", "cao cấp"],
    ["Chi bộ | CUV | Cao cấp LLCT", "1", "cao cấp"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | Cử nhân", "0 | 1", "cử nhân"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | Cao cấp, cử nhân", "0 | 1", "cao cấp hoặc cử nhân"],
    ["Chi bộ | CUV | LLCT | <\n^ | ^ | TC | CC/CN", "0 | 1", "cao cấp hoặc cử nhân"],
    ["Chi bộ | CUV | LLCT | < | <\n^ | ^ | TC | CC | CN", "0 | 1 | 1", "cao cấp hoặc cử nhân"],
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
      1  | Số 1   | 4   | 2
      II | KHỐI TRƯỜNG | |
      2  | Số 2   | 4   | 1
    `,
      { ...BARE, headlineFigure: "politicalAdvanced", extremes: "politicalAdvanced" },
    );
    expect(text).toContain(", 37,5% cấp ủy viên có trình độ lý luận chính trị cao cấp\n");
    expect(text).toContain("Tỷ lệ cấp ủy viên có trình độ lý luận chính trị cao cấp cao nhất là");
  });
});

describe("Captions", () => {
  const captions = (sheet: string, options: BulletinOptions = {}): readonly string[] =>
    written(sheet, { author: "", ...options })
      .split("\n")
      .filter((line) => line.startsWith("Ảnh:"));
  const branches = (count: number, more = ""): string =>
    `\nChi bộ | CUV | Ghi chú\n${Array.from({ length: count }, (_, i) => `Số ${i + 1} | 3 |`).join("\n")}${more}`;

  test("stand by themselves up to six branches that are to meet, and above where somebody asks for them", () => {
    expect(captions(branches(6))).toHaveLength(6);
    expect(captions(branches(6, "\nSố 9 | | Giải thể"))).toHaveLength(6);
    expect(captions(branches(7))).toEqual([]);
    // Those to come count as well, so that captions do not vanish in mid-season.
    expect(captions(branches(1, "\nX | |".repeat(6)))).toEqual([]);
    expect(captions(branches(7), { captions: true })).toHaveLength(7);
    expect(captions(branches(6), { captions: false })).toEqual([]);
  });

  const leaders = (head: string, cells: string): string | undefined =>
    captions(`\nChi bộ | ${head} | Ghi chú\nSố 1 | ${cells} |\nSố 2 | ${cells} |`, { captions: true })[0]
      ?.replace("Ảnh: Đại hội Chi bộ Số 1", "")
      .replace(" ra mắt đại hội", "");

  test.each([
    ["nobody entered as elected", "Ngày ĐH | Tái cử", "5/3/2022 | 2"],
    ["members alone", "Ngày ĐH | Số đảng viên", "5/3/2022 | 22"],
    ["a deputy alone", "Ngày ĐH | Bí thư | Phó bí thư", "5/3/2022 | 0 | 1"],
    ["a deputy by name, and no secretary", "Bí thư | Phó bí thư", " | Trần Văn B"],
    ["a secretary beside a deputy's empty place", "Bí thư | Phó bí thư", "Trần Văn A | "],
    ["a committee of whom but one came through", "Cần bầu | CUV", "3 | 1"],
  ])("say nothing of leaders where the sheet has %s", (_what, head, cells) => {
    expect(leaders(head, cells)).toBe(".");
  });

  test.each([
    ["secretary and deputy by name", "Bí thư | Phó bí thư", "Lê A | Lê B", "; bí thư, phó bí thư."],
    ["a secretary by name, and no column for deputies", "Bí thư", "Lê A", "; bí thư."],
    ["names of a committee", "Cấp ủy viên", "Lê Văn An, Lê Thị Bình, Lê Văn Chi", "; chi ủy."],
  ])("name those whom the sheet has: %s", (_what, head, cells, told) => {
    expect(leaders(head, cells)).toBe(told);
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
    expect(headline(head, rows, title)).toMatch(/^100% đảng bộ hoàn thành đại hội/);
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
    expect(headline(head, rows, title)).toMatch(/^100% chi bộ .*hoàn thành đại hội/);
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
      "Từ ngày 09 đến 20/3/2020, các chi bộ, đảng bộ tổ chức đại hội.",
      "Tính đến ngày 10/3/2020, đã có 3/4 chi bộ, đảng bộ tổ chức đại hội (đạt 75%), gồm 1 đảng bộ và 2 chi bộ. Còn 1 đảng bộ chưa đại hội là Đảng bộ Công an (dự kiến ngày 20/3/2020). Có 1 chi bộ không tổ chức đại hội là Chi bộ Lưu trữ (giải thể).",
      "3 chi bộ, đảng bộ đã tổ chức đại hội bầu 45 đồng chí vào cấp ủy.",
      "Tại các chi bộ, đảng bộ đã tổ chức đại hội, công tác chuẩn bị và tiến hành được quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.",
      "Các chi bộ, đảng bộ đã tổ chức đại hội xây dựng chương trình hành động và quy chế làm việc, sớm đưa nghị quyết đại hội vào cuộc sống. Đảng bộ chưa đại hội tiếp tục hoàn thiện công tác chuẩn bị theo kế hoạch.",
    ]);
  });

  test("a block's rows have their own", () => {
    const text = written(`
      TT | Đơn vị | CUV
      I  | KHỐI XÃ |
      1  | Đảng bộ xã Một | 15
      II | KHỐI CƠ QUAN |
      2  | Chi bộ Kho bạc | 3
    `);
    expect(text).toContain("- Khối xã: đã đại hội 1/1 đảng bộ, bầu 15");
    expect(text).toContain("- Khối cơ quan: đã đại hội 1/1 chi bộ, bầu 03");
  });

  test("rows of which only the header says that they are either stay without a kind before their names", () => {
    const text = written(sheet("Chi, đảng bộ", [`Kho bạc ${MET}`, `Báo ${MET}`, "Công an | | |"]), {
      ...BARE,
      captions: true,
    });
    expect(text).toMatch(/^2\/3 chi bộ, đảng bộ đã tổ chức đại hội\n/);
    expect(text).toContain("Còn 1 chi bộ, đảng bộ chưa đại hội là Công an.");
    expect(text).toContain("Ảnh: Đại hội Kho bạc");
  });

  test("what the office has set stays, and so does that of rows with numbers of chi bộ", () => {
    const settings = { ...defaultSettings, branchNoun: "tổ chức đảng" };
    expect(written(sheet("Đảng bộ", [`Xã Một ${MET}`, `Xã Hai ${MET}`]), BARE, settings)).toMatch(
      /^100% tổ chức đảng hoàn thành/,
    );
    expect(written("\nĐảng bộ | Số chi bộ | Đã ĐH | CUV\nXã Một | 15 | 15 | 30")).toMatch(
      /^100% chi bộ hoàn thành/,
    );
  });
});
