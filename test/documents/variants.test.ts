/** Every variant of the bulletin, whole: each text was written by hand and read aloud. */
import type { BulletinOptions } from "../../src/documents/bulletin/options";
import { defaultSettings, type CongressSettings } from "../../src/congress/settings";
import { BARE, lines, written } from "./written";

const FIRST_CASE = `
  ĐẢNG ỦY KHU KINH TẾ | < | < | < | < | <
  ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020 (tính đến ngày 20/4/2017) | < | < | < | < | <
  STT | Tên chi bộ        | Ngày đại hội | Cấp ủy viên | Tái cử | Nữ
  1   | Văn phòng         | 19/4/2017    | 3           | 3      | 0
  2   | Kế hoạch tổng hợp | 19/4/2017    | 3           | 2      | 1
  3   | Quản lý đầu tư và Quản lý doanh nghiệp      | 20/4/2017 | 2 | 2 | 0
  4   | Quy hoạch xây dựng và tài nguyên môi trường | 20/4/2017 | 2 | 2 | 0
  5   | Ban quản lý dự án | 21/4/2017    |             |        |
`;

describe("The case to serve first", () => {
  test("with what the committee's staff typed", () => {
    const text = written(FIRST_CASE, {
      basis: "Thực hiện Kế hoạch số 55-KH/ĐU, ngày 04/3/2017 của Đảng ủy",
      place: "Hội trường Khu kinh tế",
      speaker: "Nguyễn Văn A",
      speakerOffice: "Bí thư Đảng ủy",
      directions: ["Sớm kiện toàn tổ chức", "Xây dựng quy chế làm việc."],
      evaluation: "Đại hội diễn ra đúng kế hoạch",
      tasks: "",
      author: "Văn phòng Đảng ủy",
      captions: true,
    });
    expect(text).toBe(
      lines(
        "4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017-2020",
        "",
        "Thực hiện Kế hoạch số 55-KH/ĐU, ngày 04/3/2017 của Đảng ủy, trong 03 ngày, từ ngày 19 đến 21/4/2017, tại Hội trường Khu kinh tế, các chi bộ trực thuộc Đảng ủy Khu kinh tế tiến hành đại hội nhiệm kỳ 2017-2020.",
        "",
        "Tính đến ngày 20/4/2017, 4/5 chi bộ đã tổ chức đại hội (đạt 80%). Chi bộ Ban quản lý dự án dự kiến tổ chức đại hội vào ngày 21/4/2017.",
        "",
        "Tại các chi bộ đã tổ chức đại hội, 10 đồng chí được bầu vào cấp ủy, trong đó có 09 đồng chí tái cử (chiếm 90%); nữ có 01 đồng chí (10%).",
        "",
        "Đại hội diễn ra đúng kế hoạch.",
        "",
        "Chỉ đạo công tác đại hội, đồng chí Nguyễn Văn A, Bí thư Đảng ủy, đề nghị các chi bộ sớm kiện toàn tổ chức và xây dựng quy chế làm việc.",
        "",
        "Một số hình ảnh tại đại hội",
        "Đại hội Chi bộ Văn phòng",
        "Chi ủy Chi bộ Văn phòng nhiệm kỳ 2017-2020 ra mắt Đại hội",
        "Đại hội Chi bộ Kế hoạch tổng hợp",
        "Chi ủy Chi bộ Kế hoạch tổng hợp nhiệm kỳ 2017-2020 ra mắt Đại hội",
        "Đại hội Chi bộ Quản lý đầu tư và Quản lý doanh nghiệp",
        "Bí thư, Phó Bí thư Chi bộ Quản lý đầu tư và Quản lý doanh nghiệp nhiệm kỳ 2017-2020 ra mắt Đại hội",
        "Đại hội Chi bộ Quy hoạch xây dựng và tài nguyên môi trường",
        "Bí thư, Phó Bí thư Chi bộ Quy hoạch xây dựng và tài nguyên môi trường nhiệm kỳ 2017-2020 ra mắt Đại hội",
        "",
        "Văn phòng Đảng ủy",
      ),
    );
  });

  test("with nothing typed: neither an evaluation nor tasks, nothing in anybody's mouth", () => {
    expect(written(FIRST_CASE, { captions: false })).toBe(
      lines(
        "4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017-2020",
        "",
        "Trong 03 ngày, từ ngày 19 đến 21/4/2017, các chi bộ trực thuộc Đảng ủy Khu kinh tế tiến hành đại hội nhiệm kỳ 2017-2020.",
        "",
        "Tính đến ngày 20/4/2017, 4/5 chi bộ đã tổ chức đại hội (đạt 80%). Chi bộ Ban quản lý dự án dự kiến tổ chức đại hội vào ngày 21/4/2017.",
        "",
        "Tại các chi bộ đã tổ chức đại hội, 10 đồng chí được bầu vào cấp ủy, trong đó có 09 đồng chí tái cử (chiếm 90%); nữ có 01 đồng chí (10%).",
      ),
    );
  });

  test("in the other spellings, for a newspaper", () => {
    const spelling = { tyLe: "tỉ lệ", uy: "uỷ", termSpaced: true } as const;
    expect(written(FIRST_CASE, { ...BARE, padCounts: false }, { ...defaultSettings, spelling })).toBe(
      lines(
        "4/5 chi bộ trực thuộc Đảng uỷ Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017 - 2020",
        "",
        "Trong 3 ngày, từ ngày 19 đến 21/4/2017, các chi bộ trực thuộc Đảng uỷ Khu kinh tế tiến hành đại hội nhiệm kỳ 2017 - 2020.",
        "",
        "Tính đến ngày 20/4/2017, 4/5 chi bộ đã tổ chức đại hội (đạt 80%). Chi bộ Ban quản lý dự án dự kiến tổ chức đại hội vào ngày 21/4/2017.",
        "",
        "Tại các chi bộ đã tổ chức đại hội, 10 đồng chí được bầu vào cấp uỷ, trong đó có 9 đồng chí tái cử (chiếm 90%); nữ có 1 đồng chí (10%).",
      ),
    );
  });

  test("with a figure in the headline", () => {
    const [headline] = written(FIRST_CASE, { ...BARE, headlineFigure: "reelected" }).split("\n");
    expect(headline).toBe(
      "Tỷ lệ tái cử trong cấp ủy các chi bộ trực thuộc Đảng ủy Khu kinh tế đã tổ chức đại hội đạt 90%",
    );
  });

  test("a figure that is no share of the elected, or more than all of them, stays out of the headline", () => {
    const headline = (id: string): string | undefined =>
      written(
        `
        Chi bộ | CUV | Nữ | Dưới 40 tuổi | Tái cử | Bí thư | <
        ^      | ^   | ^  | ^            | ^      | Tổng   | Nữ
        Số 1   | 6   | 1  | 1            | 7      | 1      | 1
        Số 2   | 6   | 2  | 2            | 7      | 1      | 0
      `,
        { ...BARE, headlineFigure: id },
      ).split("\n")[0];
    expect(headline("women")).toBe("Tỷ lệ nữ trong cấp ủy các chi bộ đạt 25%");
    expect(headline("young")).toBe("Tỷ lệ cán bộ trẻ dưới 40 tuổi trong cấp ủy các chi bộ đạt 25%");
    for (const id of ["secretariesWomen", "reelected", "secretaries", "elected"]) {
      expect(headline(id)).toBe("02 chi bộ tổ chức đại hội");
    }
  });

  test("with a headline of the staff's own", () => {
    expect(written(FIRST_CASE, { ...BARE, headline: "Tin đại hội" }).split("\n")[0]).toBe("Tin đại hội");
  });
});

describe("How far the congresses are", () => {
  test("all done, on one day, all re-elected", () => {
    expect(
      written(`
        ĐẢNG BỘ XÃ TÂN LẬP | < | < | <
        KẾT QUẢ ĐẠI HỘI, NHIỆM KỲ 2022-2025 | < | < | <
        Chi bộ | Ngày ĐH  | CUV | Tái cử
        Thôn 1 | 5/3/2022 | 3   | 3
        Thôn 2 | 5/3/2022 | 2   | 2
      `),
    ).toBe(
      lines(
        "02 chi bộ trực thuộc Đảng bộ xã Tân Lập tổ chức đại hội nhiệm kỳ 2022-2025",
        "",
        "Ngày 05/3/2022, cả hai chi bộ trực thuộc Đảng bộ xã Tân Lập đã tổ chức đại hội nhiệm kỳ 2022-2025.",
        "",
        "Các chi bộ bầu 05 đồng chí vào cấp ủy, đều tái cử.",
      ),
    );
  });

  test("none yet: no results, no captions", () => {
    expect(
      written(
        `
        Đại hội nhiệm kỳ 2017-2020 (tính đến ngày 18/4/2017) | < | <
        Tên chi bộ | Ngày đại hội | Cấp ủy viên
        Thôn Đông  | 28/4/2017    |
        Thôn Tây   | 03/5/2017    |
      `,
        { author: "" },
      ),
    ).toBe(
      lines(
        "Các chi bộ chuẩn bị đại hội nhiệm kỳ 2017-2020",
        "",
        "Dự kiến từ ngày 28/4 đến 03/5/2017, 02 chi bộ tổ chức đại hội nhiệm kỳ 2017-2020.",
        "",
        "Chi bộ thôn Đông dự kiến tổ chức đại hội vào ngày 28/4/2017, Chi bộ thôn Tây vào ngày 03/5/2017. Các chi bộ tiếp tục hoàn thiện công tác chuẩn bị để tổ chức đại hội theo kế hoạch.",
      ),
    );
  });

  test("a sheet without days or term", () => {
    expect(
      written(`
        Tên chi bộ | Cấp ủy viên | Nữ
        CB thôn 1  | 3           | 3
        CB thôn 2  |             |
      `),
    ).toBe(
      lines(
        "Đại hội Chi bộ thôn 1",
        "",
        "Chi bộ thôn 1 đã tổ chức Đại hội. Đây là chi bộ đầu tiên trong 02 chi bộ tổ chức đại hội.",
        "",
        "Đại hội đã bầu chi ủy gồm 03 đồng chí, đều là nữ.",
        "Chi bộ thôn 2 chưa tổ chức đại hội.",
      ),
    );
  });

  test("more than three pending are counted; months and quarters are told as they are planned; exempt ones have their reason", () => {
    const sheet = (more: string): string => `
      Nhiệm kỳ 2020-2022 (tính đến ngày 10/3/2020) | < | < | <
      STT | Chi bộ | Thời gian    | Số CUV | Ghi chú
      1   | Số 1   | 9/3/2020     | 3      |
      2   | Số 2   | Tháng 4/2020 |        |
      3   | Số 3   | Quý II/2020  |        |
      4   | Số 4   | 8/3/2020     |        | Hoãn
      5   | Số 5   |              |        | Không tổ chức do giải thể
      ${more}`;
    const first = (due: string): readonly string[] => [
      "Đại hội Chi bộ Số 1 nhiệm kỳ 2020-2022",
      "",
      `Ngày 09/3/2020, Chi bộ Số 1 đã tổ chức Đại hội nhiệm kỳ 2020-2022. Đây là chi bộ đầu tiên trong ${due} chi bộ tổ chức đại hội.`,
      "",
      "Đại hội đã bầu chi ủy gồm 03 đồng chí.",
    ];
    expect(written(sheet(""))).toBe(
      lines(
        ...first("04"),
        "Chi bộ Số 2 dự kiến tổ chức đại hội trong tháng 4/2020, Chi bộ Số 3 trong quý II/2020; thời gian đại hội của Chi bộ Số 4 sẽ được thông báo sau. Ngoài số này, Chi bộ Số 5 giải thể nên không tổ chức đại hội.",
      ),
    );
    expect(written(sheet("6 | Số 6 | 20/3/2020 | |\n7 | Số 7 | | | UBND xã giải thể"))).toBe(
      lines(
        ...first("05"),
        "Còn 04 chi bộ chưa tổ chức đại hội, trong đó có 03 chi bộ dự kiến tổ chức chậm nhất trong quý II/2020. Ngoài số này, Chi bộ Số 5 giải thể nên không tổ chức đại hội; Chi bộ Số 7 không tổ chức đại hội do Ủy ban nhân dân xã giải thể.",
      ),
    );
  });

  test("the days of the lead are of congresses held or to come; of those held while one to come has no day", () => {
    const lead = (last: string): string | undefined =>
      written(`
        (Tính đến ngày 10/3/2020) | < | < | <
        Chi bộ | Ngày ĐH   | Số CUV | Ghi chú
        Số 1   | 8/3/2020  | 3      |
        Số 2   | 9/3/2020  | 3      |
        Số 3   | 20/3/2020 |        |
        Số 4   | 2/3/2020  |        | Không tổ chức
        ${last}
      `).split("\n")[2];
    expect(lead("Số 5 | 12/3/2020 | |")).toBe("Từ ngày 08 đến 20/3/2020, các chi bộ tiến hành đại hội.");
    const soFar =
      "Tính đến ngày 10/3/2020, 2/4 chi bộ đã tổ chức đại hội. Các đại hội diễn ra trong 02 ngày 08 và 09/3/2020.";
    expect(lead("Số 5 | 25/3/2020 | | Hoãn")).toBe(soFar);
    expect(lead("Số 5 | 1/3/2020 | | Chưa tổ chức")).toBe(soFar);
    expect(lead("Số 5 | Tháng 4/2020 | |")).toBe(soFar);
    expect(lead("Số 5 | | |")).toBe(soFar);
  });

  test("the only congress that is due, or held so far, is named", () => {
    expect(
      written(
        `
        ĐẢNG BỘ XÃ TÂN LẬP | < | < | <
        Đại hội lần thứ V | < | < | <
        Chi bộ | Ngày ĐH   | Số CUV | Ghi chú
        Số 1   | 8/3/2020  | 3      |
        Số 2   |           |        | Giải thể
      `,
        { author: "", captions: true },
      ),
    ).toBe(
      lines(
        "Chi bộ Số 1 tổ chức Đại hội lần thứ V",
        "",
        "Ngày 08/3/2020, Chi bộ Số 1 trực thuộc Đảng bộ xã Tân Lập đã tổ chức Đại hội lần thứ V.",
        "",
        "Đại hội đã bầu chi ủy gồm 03 đồng chí.",
        "",
        "Một số hình ảnh tại Đại hội",
        "Quang cảnh Đại hội Chi bộ Số 1",
        "Chi ủy Chi bộ Số 1 ra mắt Đại hội",
      ),
    );
  });

  test("reasons keep their brackets and their names", () => {
    const told = (...notes: readonly string[]): string | undefined =>
      /(?<=Ngoài số này, ).*/.exec(
        written(
          [
            "",
            "Chi bộ | CUV | Ghi chú",
            "A | 3 |",
            "B | 3 |",
            ...notes.map((note, i) => `Số ${i} | | ${note}`),
          ].join("\n"),
        ),
      )?.[0];
    expect(told("Không tổ chức (do giải thể).")).toBe("Chi bộ Số 0 giải thể nên không tổ chức đại hội.");
    expect(told("Không tổ chức. Mới chia tách (QĐ số 12)")).toBe(
      "Chi bộ Số 0 mới chia tách (QĐ số 12) nên không tổ chức đại hội.",
    );
    expect(told("Sơn La nhận về, không tổ chức")).toBe(
      "Chi bộ Số 0 không tổ chức đại hội do Sơn La nhận về.",
    );
    expect(told("Không tổ chức do Sơn La nhận về")).toBe(
      "Chi bộ Số 0 không tổ chức đại hội do Sơn La nhận về.",
    );
    // Of those without a reason nothing goes out.
    expect(told("Không tổ chức")).toBeUndefined();
    expect(told("Không tổ chức do giải thể", "Giải thể", "Không tổ chức")).toBe(
      "Chi bộ Số 0 và Chi bộ Số 1 giải thể nên không tổ chức đại hội.",
    );
    expect(told(...Array.from({ length: 4 }, () => "Mới thành lập"))).toBe(
      "04 chi bộ mới thành lập nên không tổ chức đại hội.",
    );
  });

  test("no congress is due: nobody prepares one", () => {
    expect(
      written(
        `
        Đại hội nhiệm kỳ 2025-2027 | < | <
        Chi bộ | Số CUV | Ghi chú
        Thôn 1 |        | Không tổ chức do sáp nhập
        Thôn 2 |        | Giải thể
      `,
        { author: "" },
      ),
    ).toBe(
      lines(
        "Các chi bộ không tổ chức đại hội nhiệm kỳ 2025-2027",
        "",
        "Chi bộ thôn 1 sáp nhập và Chi bộ thôn 2 giải thể nên không tổ chức đại hội.",
      ),
    );
    const settings: CongressSettings = { ...defaultSettings, progressBase: "all" };
    const all = written("\nChi bộ | CUV | Ghi chú\nA | | Giải thể\nB | | Giải thể", BARE, settings);
    expect(all).not.toContain("chưa có");
  });

  test("all branches as the base, where the office counts so", () => {
    const settings: CongressSettings = { ...defaultSettings, progressBase: "all" };
    const sheet = `
      Chi bộ | Ngày ĐH  | Số CUV | Ghi chú
      Số 1   | 9/3/2020 | 3      |
      Số 2   | 9/3/2020 | 3      |
      Số 3   | 9/3/2020 | 3      |
      Số 4   |          |        | Giải thể
    `;
    expect(written(sheet, BARE, settings).split("\n")[0]).toBe("3/4 chi bộ đã tổ chức đại hội");
  });
});

describe("A bulletin about one congress", () => {
  const ONE = `
    ĐẢNG ỦY PHƯỜNG MỘT | < | < | < | < | <
    ĐẠI HỘI CHI BỘ LẦN THỨ V, NHIỆM KỲ 2025-2027 | < | < | < | < | <
    Chi bộ  | Ngày đại hội | Cấp ủy viên | Lần đầu | Bí thư | Phó bí thư
    Công an | 14/3/2025    | 3           | 3       | 1      | 1
  `;

  test("held, all of its committee for the first time", () => {
    expect(written(ONE, { ...BARE, captions: true })).toBe(
      lines(
        "Chi bộ Công an tổ chức Đại hội lần thứ V, nhiệm kỳ 2025-2027",
        "",
        "Ngày 14/3/2025, Chi bộ Công an trực thuộc Đảng ủy phường Một đã tổ chức Đại hội lần thứ V, nhiệm kỳ 2025-2027.",
        "",
        "Đại hội đã bầu chi ủy gồm 03 đồng chí, tất cả đều tham gia cấp ủy lần đầu. Đại hội đã bầu bí thư, phó bí thư.",
        "",
        "Một số hình ảnh tại Đại hội",
        "Quang cảnh Đại hội Chi bộ Công an",
        "Chi ủy Chi bộ Công an nhiệm kỳ 2025-2027 ra mắt Đại hội",
      ),
    );
  });

  test("still to come", () => {
    expect(
      written(`
        Nhiệm kỳ 2025-2027 (tính đến ngày 10/3/2025) | < | <
        Chi bộ  | Ngày đại hội | Cấp ủy viên
        Công an | 14/3/2025    |
      `),
    ).toBe(
      lines(
        "Chi bộ Công an chuẩn bị Đại hội nhiệm kỳ 2025-2027",
        "",
        "Dự kiến ngày 14/3/2025, Chi bộ Công an tổ chức Đại hội nhiệm kỳ 2025-2027.",
      ),
    );
  });

  test("put off from its day: no day is told", () => {
    expect(
      written(`
        ĐẢNG ỦY PHƯỜNG MỘT | < | < | <
        Chi bộ  | Ngày đại hội | Cấp ủy viên | Ghi chú
        Công an | 14/3/2025    |             | Hoãn
      `),
    ).toBe(
      lines(
        "Chi bộ Công an chuẩn bị Đại hội",
        "",
        "Chi bộ Công an trực thuộc Đảng ủy phường Một chuẩn bị tổ chức Đại hội.",
      ),
    );
  });

  test("not due: why", () => {
    expect(
      written(
        `
        ĐẢNG ỦY PHƯỜNG MỘT | < | <
        Nhiệm kỳ 2025-2027 | < | <
        Chi bộ  | Cấp ủy viên | Ghi chú
        Công an |             | Không tổ chức do mới sáp nhập
      `,
        { ...BARE, place: "Hội trường phường" },
      ),
    ).toBe(
      lines(
        "Chi bộ Công an không tổ chức Đại hội nhiệm kỳ 2025-2027",
        "",
        "Chi bộ Công an trực thuộc Đảng ủy phường Một mới sáp nhập nên không tổ chức Đại hội nhiệm kỳ 2025-2027.",
      ),
    );
  });
});

describe("What was elected", () => {
  const FULL = `
    ĐẢNG BỘ TỈNH | < | < | < | < | < | < | < | < | < | <
    Nhiệm kỳ 2020-2025 | < | < | < | < | < | < | < | < | < | <
    TT | Đơn vị | Đảng viên dự ĐH | <      | Cấp ủy viên | <        | <  | <    | <            | Bí thư | <
    ^  | ^      | Triệu tập       | Có mặt | Cần bầu     | Bầu được | Nữ | DTTS | Dưới 40 tuổi | Tổng   | Tái cử
    1  | Huyện Một | 100          | 95     | 40          | 39       | 0  | 20   | 6            | 1      | 1
    2  | Huyện Hai | 100          | 95     | 40          | 40       | 0  | 19   | 5            | 0      |
  `;

  const FULL_HEAD = [
    "02 đảng bộ trực thuộc Đảng bộ tỉnh tổ chức đại hội nhiệm kỳ 2020-2025",
    "",
    "Cả hai đảng bộ trực thuộc Đảng bộ tỉnh đã tổ chức đại hội nhiệm kỳ 2020-2025.",
    "",
  ];

  test("attendance, structure with the age limit of the header, positions, and secretaries among themselves", () => {
    expect(written(FULL)).toBe(
      lines(
        ...FULL_HEAD,
        "Có 190/200 đảng viên được triệu tập đã dự đại hội (đạt 95%). Các đảng bộ bầu 79 đồng chí vào ban chấp hành. Cán bộ trẻ dưới 40 tuổi có 11 đồng chí (chiếm 13,92%); người dân tộc thiểu số có 39 đồng chí (49,37%).",
      ),
    );
  });

  test("attendance that is not entered for every branch is not told", () => {
    const told = (attended: string): string =>
      written(`
        Chi bộ | Triệu tập | Có mặt | CUV
        Số 1   | 20        | 18     | 3
        Số 2   | 20        | ${attended} | 3
      `);
    expect(told("12")).toContain("Có 30/40 đảng viên được triệu tập đã dự đại hội (đạt 75%).");
    expect(told("")).not.toContain("đảng viên");
  });

  test("for the inside: shortages and branches without a secretary; and that there are no women", () => {
    expect(written(FULL, { ...BARE, internal: true, tellNone: true, indicators: ["women", "young"] })).toBe(
      lines(
        ...FULL_HEAD,
        "Có 190/200 đảng viên được triệu tập đã dự đại hội (đạt 95%). Các đảng bộ bầu được 79/80 ủy viên ban chấp hành (đạt 98,75%); cán bộ trẻ dưới 40 tuổi có 11 đồng chí (chiếm 13,92%); không có cấp ủy viên nữ.",
        "Đảng bộ huyện Hai khuyết bí thư.",
      ),
    );
  });

  test("for the inside: seats are told beside the elected only where both add up to the shortage", () => {
    const told = (...rows: readonly string[]): string | undefined =>
      written(`\nChi bộ | Cần bầu | CUV | Khuyết | Tái cử\n${rows.join("\n")}`, { ...BARE, internal: true })
        .trim()
        .split("\n")
        .at(-1);
    const bare = "Các chi bộ bầu 08 đồng chí vào cấp ủy, đều tái cử. Còn khuyết 02 cấp ủy viên.";
    const withSeats = "Các chi bộ bầu được 8/10 cấp ủy viên (đạt 80%), đều tái cử.";
    expect(told("Số 1 | 5 | 3 | 2 | 3", "Số 2 | 5 | 5 | | 5")).toBe(withSeats);
    // 5 where 3 seats were planned; seats that were not entered.
    expect(told("Số 1 | 5 | 3 | 2 | 3", "Số 2 | 3 | 5 | | 5")).toBe(bare);
    expect(told("Số 1 | 10 | 3 | 2 | 3", "Số 2 | | 5 | | 5")).toBe(bare);
  });

  test("branches and organisations are told apart, and whom both elected", () => {
    const text = written(
      `
        Chi bộ   | Ngày ĐH  | CUV | Bí thư | <
        ^        | ^        | ^   | Tổng   | Tái cử
        Thôn 1   | 5/3/2022 | 5   | 1      | 1
        Thôn 2   | 5/3/2022 | 2   | 1      | 1
        Thôn 3   | 5/3/2022 | 1   | 1      | 1
        Đảng bộ Trường | 5/3/2022 | 9 | 1  | 1
      `,
      { ...BARE, internal: true },
    );
    expect(text).toBe(
      lines(
        "04 chi bộ, đảng bộ tổ chức đại hội",
        "",
        "Ngày 05/3/2022, toàn bộ 04 chi bộ, đảng bộ đã tổ chức đại hội, gồm 01 đảng bộ và 03 chi bộ.",
        "",
        "Tổng số cấp ủy viên được bầu là 17 đồng chí, gồm 09 đồng chí ở Đảng bộ Trường và 08 đồng chí ở các chi bộ.",
        "Đại hội các chi bộ, đảng bộ đã bầu 04 bí thư. Các đồng chí bí thư đều tái cử.",
      ),
    );
  });

  test("branches with a committee, with secretary and deputy, with a secretary alone: by name, or so many", () => {
    const sheet = (...more: readonly string[]): string =>
      [
        "",
        "Chi bộ | CUV | Bí thư | Phó bí thư",
        "Thôn 1 | 5 | 1 | 1",
        "Thôn 2 | 2 | 1 | 1",
        "Thôn 3 | 1 | 1 | 0",
        ...more,
      ].join("\n");
    expect(written(sheet()).trim().split("\n").at(-1)).toBe(
      "Tổng số cấp ủy viên được bầu là 08 đồng chí. Chi bộ thôn 1 bầu chi ủy; Chi bộ thôn 2 bầu bí thư, phó bí thư; Chi bộ thôn 3 chỉ bầu bí thư.",
    );
    const more = [4, 5, 6].map((i) => `Thôn ${i} | 2 | 1 | 1`);
    expect(
      written(sheet(...more))
        .trim()
        .split("\n")
        .at(-1),
    ).toBe(
      "Tổng số cấp ủy viên được bầu là 14 đồng chí, gồm 06 bí thư, 05 phó bí thư và 03 chi ủy viên khác. Có 04 chi bộ bầu bí thư, phó bí thư; Chi bộ thôn 1 bầu chi ủy gồm 05 đồng chí; Chi bộ thôn 3 chỉ bầu bí thư.",
    );
    // Where one branch lacks its secretary, nobody is to find it by counting.
    expect(written(sheet("Thôn 4 | 2 | 0 | 1")).trim().split("\n").at(-1)).toBe(
      "Tổng số cấp ủy viên được bầu là 10 đồng chí.",
    );
  });

  test("where all secretaries are women, they are", () => {
    const text = written(
      `
        Chi bộ | CUV | Bí thư | <
        ^      | ^   | Tổng   | Nữ
        Số 1   | 3   | 1      | 1
        Số 2   | 3   | 1      | 1
      `,
      BARE,
    );
    expect(text).toContain("Các đồng chí bí thư đều là nữ.");
  });

  test("that there is none is told of whom: of the elected, of the secretaries", () => {
    const told = (cells: string): string =>
      written(
        [
          "",
          "Chi bộ | CUV | Nữ | DTTS | Bí thư | < | <",
          "^ | ^ | ^ | ^ | Tổng | Tái cử | Nữ",
          `Số 1 | 3 | ${cells}`,
          `Số 2 | 3 | ${cells}`,
        ].join("\n"),
        { ...BARE, tellNone: true },
      )
        .trim()
        .split("\n\n")
        .at(-1) ?? "";
    const bare = "Các chi bộ bầu 06 đồng chí vào cấp ủy";
    expect(told("0 | 1 | 1 | 0 | 0")).toBe(
      `${bare}; người dân tộc thiểu số có 02 đồng chí; không có cấp ủy viên nữ. Các chi bộ đều bầu bí thư. Trong số bí thư, không có đồng chí nào tái cử, cũng không có đồng chí nào là nữ.`,
    );
    expect(told("0 | 0 | 1 | 1 | 0")).toBe(
      `${bare}; không có đồng chí nào là nữ, là người dân tộc thiểu số. Các chi bộ đều bầu bí thư. Các đồng chí bí thư đều tái cử; không có đồng chí nào là nữ.`,
    );
    // Without a secretary nothing is said of secretaries at all.
    expect(told("0 | 1 | 0 | 0 | 0")).toBe(
      `${bare}; người dân tộc thiểu số có 02 đồng chí; không có cấp ủy viên nữ.`,
    );
  });

  test("an indicator that is named twice is told once", () => {
    const text = written("\nChi bộ | CUV | Nữ\nA | 3 | 1\nB | 3 | 1", {
      ...BARE,
      indicators: ["women", "women"],
    });
    expect(text).toContain("; nữ có 02 đồng chí.\n");
  });

  test("that there is none is not told of cells that were left blank", () => {
    const told = (women: string, secretary: string): string | undefined =>
      written(
        `
        Chi bộ | CUV | Nữ | Bí thư | <
        ^      | ^   | ^  | Tổng   | Tái cử
        Số 1   | 3   | 0  | 1      | 0
        Số 2   | 3   | ${women} | ${secretary}
      `,
        { ...BARE, tellNone: true },
      )
        .trim()
        .split("\n")
        .at(-1);
    const elected = "Các chi bộ bầu 06 đồng chí vào cấp ủy";
    expect(told("0", "1 | 0")).toBe(
      `${elected}; không có cấp ủy viên nữ. Các chi bộ đều bầu bí thư. Trong số bí thư, không có đồng chí nào tái cử.`,
    );
    expect(told("", "1 |")).toBe(`${elected}. Các chi bộ đều bầu bí thư.`);
    // Where one has no secretary nothing is said of them; of women that were left blank nothing either.
    expect(told("0", "0 |")).toBe(`${elected}; không có cấp ủy viên nữ.`);
    expect(told("", "0 |")).toBe(`${elected}.`);
  });

  test("in the order that staff chose, derived ones as well", () => {
    expect(written(FIRST_CASE, { ...BARE, indicators: ["women", "firstTime", "reelected"] })).toBe(
      lines(
        "4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017-2020",
        "",
        "Trong 03 ngày, từ ngày 19 đến 21/4/2017, các chi bộ trực thuộc Đảng ủy Khu kinh tế tiến hành đại hội nhiệm kỳ 2017-2020.",
        "",
        "Tính đến ngày 20/4/2017, 4/5 chi bộ đã tổ chức đại hội (đạt 80%). Chi bộ Ban quản lý dự án dự kiến tổ chức đại hội vào ngày 21/4/2017.",
        "",
        "Tại các chi bộ đã tổ chức đại hội, 10 đồng chí được bầu vào cấp ủy, trong đó có 01 đồng chí tham gia lần đầu (chiếm 10%), 09 đồng chí tái cử (90%); nữ có 01 đồng chí (10%).",
      ),
    );
  });

  test("figures that contradict each other are left out; attendance without the summoned; places in small letters", () => {
    expect(
      written(
        `
        Chi bộ     | Ngày ĐH  | Đảng viên dự | CUV | Tái cử | Nữ
        CB KP 4    | 5/3/2022 | 20           | 3   | 5      | 1
        Thôn Hà Tây | 5/3/2022 | 16          | ?   |        | 2
      `,
        { ...BARE, captions: true },
      ),
    ).toBe(
      lines(
        "02 chi bộ tổ chức đại hội",
        "",
        "Ngày 05/3/2022, cả hai chi bộ đã tổ chức đại hội.",
        "",
        "01 chi bộ đã có kết quả bầu 03 đồng chí vào cấp ủy.",
        "",
        "Một số hình ảnh tại đại hội",
        "Đại hội Chi bộ khu phố 4",
        "Chi ủy Chi bộ khu phố 4 ra mắt Đại hội",
        "Đại hội Chi bộ thôn Hà Tây",
      ),
    );
  });

  test("education, political theory, average age", () => {
    expect(
      written(`
        Chi bộ | CUV | Trình độ chuyên môn | <   | LLCT | <  | Tuổi BQ
        ^      | ^   | ĐH                  | SĐH | TC   | CC | ^
        Số 1   | 3   | 2                   | 1   | 2    | 0  | 40
        Số 2   | 5   | 4                   | 0   | 3    | 1  | 48
      `),
    ).toBe(
      lines(
        "02 chi bộ tổ chức đại hội",
        "",
        "Cả hai chi bộ đã tổ chức đại hội.",
        "",
        "Các chi bộ bầu 08 đồng chí vào cấp ủy.",
        "Về trình độ chuyên môn: trên đại học 01 đồng chí, đại học 06 đồng chí; lý luận chính trị: cao cấp 01 đồng chí, trung cấp 05 đồng chí. Tuổi bình quân của cấp ủy viên là 45 tuổi.",
      ),
    );
  });

  test("appointed instead of elected, and beside elected", () => {
    const sheet = (elected: string): string => `
      Tên chi bộ | Ngày đại hội | Số cấp ủy viên được bầu | Chỉ định
      Số 1       | 9/6/2025     | ${elected}              | 5
    `;
    const head = ["Đại hội Chi bộ Số 1", "", "Ngày 09/6/2025, Chi bộ Số 1 đã tổ chức Đại hội.", ""];
    expect(written(sheet(""))).toBe(lines(...head, "Có 05 đồng chí được chỉ định tham gia cấp ủy."));
    expect(written(sheet("3"))).toBe(
      lines(
        ...head,
        "Đại hội đã bầu chi ủy gồm 03 đồng chí.",
        "Ngoài ra, có 05 đồng chí được chỉ định tham gia cấp ủy.",
      ),
    );
  });

  describe("By block", () => {
    const told = (options: BulletinOptions, ...rows: readonly string[]): string | undefined =>
      written(
        [
          "",
          "TT | Chi bộ | CUV | Dưới 40 tuổi | Nữ | Bí thư | <",
          "^ | ^ | ^ | ^ | ^ | Tổng | Nữ",
          ...rows,
        ].join("\n"),
        { ...BARE, ...options },
      )
        .split("\n")
        .find((line) => line.includes("cao nhất"));
    const block = (name: string, cells: string): readonly string[] => [
      `I | ${name} | |`,
      `1 | Số 1 | ${cells}`,
    ];
    const THREE = [
      ...block("KHỐI XÃ", "50 | 10 | 10 | 1 | 1"),
      ...block("KHỐI TRƯỜNG HỌC", "40 | 20 | 20 | 1 | 0"),
      ...block("KHỐI CƠ QUAN", "30 | 31 | 0 | 1 | 0"),
    ];

    test("the highest goes out, the lowest stays inside, and nobody has 0%", () => {
      expect(told({ extremes: "women" }, ...THREE)).toBe(
        "Khối có tỷ lệ cấp ủy viên nữ cao nhất là Khối trường học (50%).",
      );
      expect(told({ extremes: "women", internal: true }, ...THREE)).toBe(
        "Khối có tỷ lệ cấp ủy viên nữ cao nhất là Khối trường học (50%); Khối cơ quan không có cấp ủy viên nữ.",
      );
    });

    test("more than all of them is nobody's share, and one of the secretaries is none of the elected", () => {
      expect(told({ extremes: "young", internal: true }, ...THREE)).toBe(
        "Khối có tỷ lệ cán bộ trẻ dưới 40 tuổi trong cấp ủy cao nhất là Khối trường học (50%); thấp nhất là Khối xã (20%).",
      );
      const sound = THREE.map((line) => line.replace("30 | 31", "30 | 3"));
      expect(told({ extremes: "young", internal: true }, ...sound)).toBe(
        "Khối có tỷ lệ cán bộ trẻ dưới 40 tuổi trong cấp ủy cao nhất là Khối trường học (50%); thấp nhất là Khối cơ quan (10%).",
      );
      expect(told({ extremes: "secretariesWomen" }, ...sound)).toBeUndefined();
    });

    test("ties are named together, of few persons nothing is told, and places keep their names", () => {
      const tied = [
        ...block("ĐẢNG BỘ XÃ HÒA BÌNH", "20 | 1 | 10 | 1 | 1"),
        ...block("ĐẢNG BỘ XÃ TÂN LẬP", "40 | 1 | 20 | 1 | 0"),
        ...block("ĐẢNG BỘ XÃ BA", "20 | 1 | 5 | 1 | 0"),
        ...block("ĐẢNG BỘ XÃ BỐN", "9 | 1 | 9 | 1 | 0"),
      ];
      expect(told({ extremes: "women" }, ...tied)).toBe(
        "Các chi bộ thuộc Đảng bộ xã Hòa Bình và Đảng bộ xã Tân Lập có tỷ lệ cấp ủy viên nữ cao nhất (cùng 50%).",
      );
    });

    test("while some are still to come: those that are done, then the others from the highest share down", () => {
      const rows = (name: string, met: number, open: number): readonly string[] => [
        `I | ${name} | |`,
        ...Array.from({ length: met }, (_, i) => `${i} | Chi bộ ${name} ${i} | 3 | |`),
        ...Array.from({ length: open }, (_, i) => `${i} | Chi bộ ${name} chưa ${i} | | |`),
      ];
      const text = written(
        [
          "",
          "TT | Chi bộ | CUV | Nữ",
          ...rows("KHỐI XÃ", 3, 3),
          ...rows("KHỐI CƠ QUAN", 2, 0),
          ...rows("KHỐI TRƯỜNG", 3, 1),
        ].join("\n"),
      );
      expect(text.split("\n")[4]).toBe(
        "Khối cơ quan đã hoàn thành đại hội; Khối trường có 3/4 chi bộ đã tổ chức đại hội; Khối xã đạt 50%. Còn 04 chi bộ chưa tổ chức đại hội.",
      );
    });
  });

  test("rows that stand for several branches are counted, never named", () => {
    expect(
      written(`
        (Tính đến ngày 31/8/2020) | < | < | <
        TT | Đơn vị   | Số chi bộ | Đã ĐH | Cấp ủy viên
        1  | Xã Một   | 1500      | 1490  | 3200
        2  | Xã Hai   | 1000      | 1000  | 2000
      `),
    ).toBe(
      lines(
        "Hơn 99% số chi bộ đã tổ chức đại hội",
        "",
        "Tính đến ngày 31/8/2020, 2.490/2.500 chi bộ đã tổ chức đại hội (đạt 99,6%).",
        "",
        "Xã Hai đã hoàn thành đại hội; Xã Một đạt 99,33%.",
        "",
        "Tại các chi bộ đã tổ chức đại hội, 5.200 đồng chí được bầu vào cấp ủy.",
      ),
    );
  });
});

describe("Captions", () => {
  test("show who was elected, and nobody else", () => {
    const captions = written(
      `
        Chi bộ            | CUV | Bí thư | Phó bí thư
        Thôn 1            | 3   | 1      | 1
        Thôn 2            | 2   | 1      | 1
        Thôn 3            | 2   | 0      | 1
        Thôn 4            | 2   | 1      | 0
        Thôn 5            | 1   | 1      |
        Thôn 6            | 1   | 0      |
        Thôn 7            | 0   |        |
        Đảng bộ Công an xã | 5  | 1      | 1
      `,
      { ...BARE, captions: true },
    );
    expect(captions.trim().split("\n").slice(-12)).toEqual([
      "Một số hình ảnh tại đại hội",
      "Đại hội Chi bộ thôn 1",
      "Chi ủy Chi bộ thôn 1 ra mắt Đại hội",
      "Đại hội Chi bộ thôn 2",
      "Bí thư, Phó Bí thư Chi bộ thôn 2 ra mắt Đại hội",
      "Đại hội Chi bộ thôn 3",
      "Đại hội Chi bộ thôn 4",
      "Đại hội Chi bộ thôn 5",
      "Bí thư Chi bộ thôn 5 ra mắt Đại hội",
      "Đại hội Chi bộ thôn 6",
      "Đại hội Đảng bộ Công an xã",
      "Ban Chấp hành Đảng bộ Công an xã ra mắt Đại hội",
    ]);
  });

  test("name no leaders where a congress is held without any result, or elected nobody", () => {
    const captions = written(
      `
        Chi bộ | Ngày ĐH  | ĐV | CUV
        Thôn 1 | 5/3/2022 | 9  |
        Thôn 2 | 5/3/2022 | 9  | 0
      `,
      { ...BARE, captions: true },
    );
    expect(captions.trim().split("\n").slice(-2)).toEqual(["Đại hội Chi bộ thôn 1", "Đại hội Chi bộ thôn 2"]);
  });
});

test("a name that says its kind stands as it is; others have the office's noun before them", () => {
  const settings: CongressSettings = { ...defaultSettings, branchNoun: "đảng bộ" };
  const text = written(
    `
      Đơn vị        | CUV
      Xã Một        | 15
      HUYỆN ỦY NA HANG | 30
      Thành uỷ Tân An | 30
      Đảng bộ xã Hai | 15
      Chi bộ Kho bạc | 3
    `,
    { ...BARE, captions: true },
    settings,
  );
  expect(text.trim().split("\n").slice(-8)).toEqual([
    "Đại hội Đảng bộ xã Một",
    "Ban Chấp hành Đảng bộ xã Một ra mắt Đại hội",
    "Đại hội Huyện ủy Na Hang",
    "Đại hội Thành ủy Tân An",
    "Đại hội Đảng bộ xã Hai",
    "Ban Chấp hành Đảng bộ xã Hai ra mắt Đại hội",
    "Đại hội Chi bộ Kho bạc",
    "Chi ủy Chi bộ Kho bạc ra mắt Đại hội",
  ]);
});

test("small places stand in small letters behind their branch, bodies keep theirs", () => {
  const text = written("\nChi bộ | CUV\nBuôn Đôn | 3\nKhối 5 | 3\nChi bộ Khu 7 | 3\nKhối Dân vận | 3", {
    ...BARE,
    captions: true,
  });
  expect(text.split("\n").filter((line) => line.startsWith("Đại hội"))).toEqual([
    "Đại hội Chi bộ buôn Đôn",
    "Đại hội Chi bộ khối 5",
    "Đại hội Chi bộ khu 7",
    "Đại hội Chi bộ Khối Dân vận",
  ]);
});

test("how many stood for election is told where it is wished, and never beside seats that stayed empty", () => {
  const told = (elected: number, surplus = true): string | undefined =>
    written(
      `\nChi bộ | Cần bầu | Danh sách bầu | CUV | Tái cử\nA | 5 | 6 | ${elected} | 4\nB | 5 | 6 | 5 | 4`,
      { ...BARE, surplus },
    )
      .trim()
      .split("\n")
      .at(-1);
  const usual = "Các chi bộ bầu 10 đồng chí vào cấp ủy, trong đó có 08 đồng chí tái cử (chiếm 80%).";
  expect(told(5)).toBe(
    "Tổng số người trong danh sách bầu cử của các chi bộ là 12, để bầu 10 cấp ủy viên (số dư 20%). Trong 10 đồng chí được bầu có 08 đồng chí tái cử (chiếm 80%).",
  );
  expect(told(5, false)).toBe(usual);
  expect(told(4)).not.toMatch(/danh sách|10/);
});

describe("What staff type", () => {
  test("a speaker without points, points without a speaker, a source", () => {
    const part = (at: number, options: BulletinOptions): string | undefined =>
      written(FIRST_CASE, { ...BARE, ...options })
        .trim()
        .split("\n\n")
        .at(at);
    const speaker = { speaker: "Trần Văn B", speakerOffice: "Phó Bí thư Đảng ủy" };
    expect(part(1, speaker)).toMatch(/nhiệm kỳ 2017-2020\.$/);
    expect(part(1, { ...speaker, speakerAt: "Chi bộ Văn phòng" })).toMatch(
      /nhiệm kỳ 2017-2020\. Đồng chí Trần Văn B, Phó Bí thư Đảng ủy, dự Đại hội Chi bộ Văn phòng\.$/,
    );
    expect(part(-1, { directions: ["Giữ vững đoàn kết"] })).toBe(
      "Trong thời gian tới, các chi bộ tập trung giữ vững đoàn kết.",
    );
    expect(
      part(-1, { speaker: "Trần Văn B", speakerAt: "Chi bộ Văn phòng", directions: ["Một", "Hai", "Ba."] }),
    ).toBe(
      "Phát biểu tại Đại hội Chi bộ Văn phòng, đồng chí Trần Văn B đề nghị chi ủy khóa mới:\n- Một;\n- Hai;\n- Ba.",
    );
    const source = { author: "Ban Xây dựng Đảng", source: "Báo cáo của các chi bộ." };
    expect(part(1, source)).toMatch(/^Theo báo cáo của các chi bộ, tính đến ngày 20\/4\/2017, 4\/5 chi bộ/);
    expect(part(-1, source)).toBe("Ban Xây dựng Đảng");
    // A text about one congress names it behind the byline.
    expect(written("\nChi bộ | CUV\nSố 1 | 3", { ...BARE, ...source })).toMatch(
      /\nBan Xây dựng Đảng\nNguồn: Báo cáo của các chi bộ\n$/,
    );
  });

  test("an organisation that is typed wins over the letterhead", () => {
    expect(
      written(FIRST_CASE, { ...BARE, organisation: "Đảng ủy Khu kinh tế Vũng Áng" }).split("\n")[0],
    ).toBe("4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế Vũng Áng đã tổ chức đại hội nhiệm kỳ 2017-2020");
  });
});
