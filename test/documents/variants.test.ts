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
    });
    expect(text).toBe(
      lines(
        "4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017-2020",
        "",
        "Thực hiện Kế hoạch số 55-KH/ĐU, ngày 04/3/2017 của Đảng ủy, từ ngày 19 đến 21/4/2017, tại Hội trường Khu kinh tế, các chi bộ trực thuộc Đảng ủy Khu kinh tế tổ chức đại hội nhiệm kỳ 2017-2020.",
        "",
        "Tính đến ngày 20/4/2017, đã có 4/5 chi bộ tổ chức đại hội (đạt 80%). Còn 1 chi bộ chưa đại hội là Chi bộ Ban quản lý dự án (dự kiến ngày 21/4/2017).",
        "",
        "4 chi bộ đã tổ chức đại hội bầu 10 đồng chí vào cấp ủy nhiệm kỳ 2017-2020, trong đó có 09 đồng chí tái cử (chiếm 90%) và 01 đồng chí nữ (chiếm 10%).",
        "",
        "Đại hội diễn ra đúng kế hoạch.",
        "",
        "Phát biểu chỉ đạo, đồng chí Nguyễn Văn A, Bí thư Đảng ủy, đề nghị các chi bộ:",
        "- Sớm kiện toàn tổ chức;",
        "- Xây dựng quy chế làm việc.",
        "",
        "Ảnh: Đại hội Chi bộ Văn phòng; chi ủy nhiệm kỳ 2017-2020 ra mắt đại hội.",
        "Ảnh: Đại hội Chi bộ Kế hoạch tổng hợp; chi ủy nhiệm kỳ 2017-2020 ra mắt đại hội.",
        "Ảnh: Đại hội Chi bộ Quản lý đầu tư và Quản lý doanh nghiệp; bí thư, phó bí thư nhiệm kỳ 2017-2020 ra mắt đại hội.",
        "Ảnh: Đại hội Chi bộ Quy hoạch xây dựng và tài nguyên môi trường; bí thư, phó bí thư nhiệm kỳ 2017-2020 ra mắt đại hội.",
        "",
        "Văn phòng Đảng ủy",
      ),
    );
  });

  test("with nothing typed: our own words for evaluation and tasks, nothing in anybody's mouth", () => {
    expect(written(FIRST_CASE, { captions: false })).toBe(
      lines(
        "4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017-2020",
        "",
        "Từ ngày 19 đến 21/4/2017, các chi bộ trực thuộc Đảng ủy Khu kinh tế tổ chức đại hội nhiệm kỳ 2017-2020.",
        "",
        "Tính đến ngày 20/4/2017, đã có 4/5 chi bộ tổ chức đại hội (đạt 80%). Còn 1 chi bộ chưa đại hội là Chi bộ Ban quản lý dự án (dự kiến ngày 21/4/2017).",
        "",
        "4 chi bộ đã tổ chức đại hội bầu 10 đồng chí vào cấp ủy nhiệm kỳ 2017-2020, trong đó có 09 đồng chí tái cử (chiếm 90%) và 01 đồng chí nữ (chiếm 10%).",
        "",
        "Tại các chi bộ đã tổ chức đại hội, công tác chuẩn bị và tiến hành được quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.",
        "",
        "Các chi bộ đã tổ chức đại hội xây dựng chương trình hành động và quy chế làm việc, sớm đưa nghị quyết đại hội vào cuộc sống. Chi bộ chưa đại hội tiếp tục hoàn thiện công tác chuẩn bị theo kế hoạch.",
      ),
    );
  });

  test("in the other spellings, for a newspaper", () => {
    const spelling = { tyLe: "tỉ lệ", uy: "uỷ", termSpaced: true } as const;
    expect(written(FIRST_CASE, { ...BARE, padCounts: false }, { ...defaultSettings, spelling })).toBe(
      lines(
        "4/5 chi bộ trực thuộc Đảng uỷ Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017 - 2020",
        "",
        "Từ ngày 19 đến 21/4/2017, các chi bộ trực thuộc Đảng uỷ Khu kinh tế tổ chức đại hội nhiệm kỳ 2017 - 2020.",
        "",
        "Tính đến ngày 20/4/2017, đã có 4/5 chi bộ tổ chức đại hội (đạt 80%). Còn 1 chi bộ chưa đại hội là Chi bộ Ban quản lý dự án (dự kiến ngày 21/4/2017).",
        "",
        "4 chi bộ đã tổ chức đại hội bầu 10 đồng chí vào cấp uỷ nhiệm kỳ 2017 - 2020, trong đó có 9 đồng chí tái cử (chiếm 90%) và 1 đồng chí nữ (chiếm 10%).",
      ),
    );
  });

  test("with a figure in the headline", () => {
    const [headline] = written(FIRST_CASE, { ...BARE, headlineFigure: "reelected" }).split("\n");
    expect(headline).toBe(
      "4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017-2020, 90% cấp ủy viên tái cử",
    );
  });

  test("a figure that is no share of the elected, or more than all of them, stays out of the headline", () => {
    const headline = (id: string): string | undefined =>
      written(
        `
        Chi bộ | CUV | Nữ | Dưới 40 tuổi | Tái cử | Bí thư | <
        ^      | ^   | ^  | ^            | ^      | Tổng   | Nữ
        Số 1   | 4   | 1  | 1            | 5      | 1      | 1
        Số 2   | 4   | 1  | 2            | 5      | 1      | 0
      `,
        { ...BARE, headlineFigure: id },
      ).split("\n")[0];
    const bare = "100% chi bộ hoàn thành đại hội";
    expect(headline("women")).toBe(`${bare}, 25% cấp ủy viên nữ`);
    expect(headline("young")).toBe(`${bare}, 37,5% cấp ủy viên dưới 40 tuổi`);
    for (const id of ["secretariesWomen", "reelected", "secretaries", "elected"]) {
      expect(headline(id)).toBe(bare);
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
        "100% chi bộ trực thuộc Đảng bộ xã Tân Lập hoàn thành đại hội nhiệm kỳ 2022-2025",
        "",
        "Ngày 05/3/2022, các chi bộ trực thuộc Đảng bộ xã Tân Lập tổ chức đại hội nhiệm kỳ 2022-2025.",
        "",
        "Đến ngày 05/3/2022, 2/2 chi bộ đã hoàn thành đại hội (đạt 100%).",
        "",
        "Các chi bộ đã bầu 05 đồng chí vào cấp ủy nhiệm kỳ 2022-2025, tất cả đều tái cử.",
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
        "Dự kiến từ ngày 28/4 đến 03/5/2017, các chi bộ tổ chức đại hội nhiệm kỳ 2017-2020.",
        "",
        "Tính đến ngày 18/4/2017, chưa có chi bộ nào tổ chức đại hội. Theo kế hoạch, Chi bộ thôn Đông đại hội ngày 28/4/2017; Chi bộ thôn Tây đại hội ngày 03/5/2017.",
        "",
        "Các chi bộ tiếp tục hoàn thiện công tác chuẩn bị theo kế hoạch.",
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
        "1/2 chi bộ đã tổ chức đại hội",
        "",
        "Đã có 1/2 chi bộ tổ chức đại hội (đạt 50%). Còn 1 chi bộ chưa đại hội là Chi bộ thôn 2.",
        "",
        "Chi bộ thôn 1 đã bầu 03 đồng chí vào cấp ủy, tất cả đều là nữ.",
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
    expect(written(sheet(""))).toBe(
      lines(
        "1/4 chi bộ đã tổ chức đại hội nhiệm kỳ 2020-2022",
        "",
        "Ngày 09/3/2020, Chi bộ Số 1 đã tổ chức Đại hội nhiệm kỳ 2020-2022.",
        "",
        "Tính đến ngày 10/3/2020, đã có 1/4 chi bộ tổ chức đại hội (đạt 25%). Còn 3 chi bộ chưa đại hội: Chi bộ Số 2 (dự kiến tháng 4/2020); Chi bộ Số 3 (dự kiến quý II/2020); Chi bộ Số 4. Có 1 chi bộ không tổ chức đại hội là Chi bộ Số 5 (giải thể).",
        "",
        "Chi bộ Số 1 đã bầu 03 đồng chí vào cấp ủy nhiệm kỳ 2020-2022.",
      ),
    );
    expect(written(sheet("6 | Số 6 | 20/3/2020 | |\n7 | Số 7 | | | UBND xã giải thể"))).toBe(
      lines(
        "1/5 chi bộ đã tổ chức đại hội nhiệm kỳ 2020-2022",
        "",
        "Ngày 09/3/2020, Chi bộ Số 1 đã tổ chức Đại hội nhiệm kỳ 2020-2022.",
        "",
        "Tính đến ngày 10/3/2020, đã có 1/5 chi bộ tổ chức đại hội (đạt 20%). Còn 4 chi bộ chưa đại hội. Có 2 chi bộ không tổ chức đại hội: Chi bộ Số 5 (giải thể); Chi bộ Số 7 (UBND xã giải thể).",
        "",
        "Chi bộ Số 1 đã bầu 03 đồng chí vào cấp ủy nhiệm kỳ 2020-2022.",
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
    expect(lead("Số 5 | 12/3/2020 | |")).toBe("Từ ngày 08 đến 20/3/2020, các chi bộ tổ chức đại hội.");
    const soFar = "Từ ngày 08 đến 09/3/2020, 2 chi bộ đã tổ chức đại hội.";
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
        { author: "" },
      ),
    ).toBe(
      lines(
        "100% chi bộ trực thuộc Đảng bộ xã Tân Lập hoàn thành đại hội",
        "",
        "Ngày 08/3/2020, Chi bộ Số 1 trực thuộc Đảng bộ xã Tân Lập tổ chức Đại hội lần thứ V.",
        "",
        "Đến ngày 08/3/2020, 1/1 chi bộ đã hoàn thành đại hội (đạt 100%). Có 1 chi bộ không tổ chức đại hội là Chi bộ Số 2 (giải thể).",
        "",
        "Chi bộ Số 1 đã bầu 03 đồng chí vào cấp ủy.",
        "",
        "Công tác chuẩn bị và tiến hành đại hội được Chi bộ Số 1 quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.",
        "",
        "Sau đại hội, Chi bộ Số 1 xây dựng chương trình hành động và quy chế làm việc, sớm đưa nghị quyết đại hội vào cuộc sống.",
        "",
        "Ảnh: Đại hội Chi bộ Số 1; chi ủy ra mắt đại hội.",
      ),
    );
  });

  test("reasons keep their brackets and their names", () => {
    const [exempt] =
      written(`
        Chi bộ | Ngày ĐH  | Số CUV | Ghi chú
        Số 1   | 8/3/2020 | 3      |
        Số 2   |          |        | Không tổ chức (do giải thể).
        Số 3   |          |        | Không tổ chức. Mới chia tách (QĐ số 12)
        Số 4   |          |        | Sơn La nhận về, không tổ chức
        Số 5   |          |        | Không tổ chức do Sơn La nhận về
        Số 6   |          |        | Không tổ chức
      `).match(/(?<=không tổ chức đại hội: ).*/) ?? [];
    expect(exempt?.split("; ")).toEqual([
      "Chi bộ Số 2 (giải thể)",
      "Chi bộ Số 3 (mới chia tách (QĐ số 12))",
      "Chi bộ Số 4 (Sơn La nhận về, không tổ chức)",
      "Chi bộ Số 5 (Sơn La nhận về)",
      "Chi bộ Số 6.",
    ]);
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
        "Có 2 chi bộ không tổ chức đại hội: Chi bộ thôn 1 (sáp nhập); Chi bộ thôn 2 (giải thể).",
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
      Số 2   |          |        | Giải thể
    `;
    expect(written(sheet, BARE, settings).split("\n")[0]).toBe("1/2 chi bộ đã tổ chức đại hội");
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
        "Chi bộ Công an tổ chức Đại hội nhiệm kỳ 2025-2027",
        "",
        "Ngày 14/3/2025, Chi bộ Công an trực thuộc Đảng ủy phường Một tổ chức Đại hội lần thứ V, nhiệm kỳ 2025-2027.",
        "",
        "Đại hội đã bầu 03 đồng chí vào cấp ủy nhiệm kỳ 2025-2027, tất cả đều lần đầu tham gia cấp ủy. Có 01 đồng chí được bầu giữ chức bí thư và 01 đồng chí được bầu giữ chức phó bí thư.",
        "",
        "Ảnh: Đại hội Chi bộ Công an; chi ủy nhiệm kỳ 2025-2027 ra mắt đại hội.",
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
        "Chi bộ Công an trực thuộc Đảng ủy phường Một chưa tổ chức Đại hội.",
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
        "Chi bộ Công an trực thuộc Đảng ủy phường Một không tổ chức Đại hội nhiệm kỳ 2025-2027 (mới sáp nhập).",
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
    "100% đảng bộ trực thuộc Đảng bộ tỉnh hoàn thành đại hội nhiệm kỳ 2020-2025",
    "",
    "2/2 đảng bộ đã hoàn thành đại hội (đạt 100%).",
    "",
  ];

  test("attendance, structure with the age limit of the header, positions, and secretaries among themselves", () => {
    expect(written(FULL)).toBe(
      lines(
        ...FULL_HEAD,
        "Có 190/200 đảng viên được triệu tập đã dự đại hội (đạt 95%). Các đảng bộ đã bầu 79 đồng chí vào cấp ủy nhiệm kỳ 2020-2025, trong đó có 11 đồng chí dưới 40 tuổi (chiếm 13,92%) và 39 đồng chí là người dân tộc thiểu số (chiếm 49,37%). Có 01 đồng chí được bầu giữ chức bí thư. Trong số bí thư có 01 đồng chí tái cử (chiếm 100%).",
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
        "Có 190/200 đảng viên được triệu tập đã dự đại hội (đạt 95%). Các đảng bộ đã bầu được 79/80 đồng chí vào cấp ủy nhiệm kỳ 2020-2025, trong đó có 11 đồng chí dưới 40 tuổi (chiếm 13,92%); không có đồng chí nữ. Còn khuyết 01 đồng chí. Có 1 đảng bộ còn khuyết bí thư.",
      ),
    );
  });

  test("for the inside: seats are told beside the elected only where both add up to the shortage", () => {
    const told = (...rows: readonly string[]): string | undefined =>
      written(`\nChi bộ | Cần bầu | CUV | Khuyết | Tái cử\n${rows.join("\n")}`, { ...BARE, internal: true })
        .trim()
        .split("\n")
        .at(-1);
    const bare = "Các chi bộ đã bầu 08 đồng chí vào cấp ủy, tất cả đều tái cử. Còn khuyết 02 đồng chí.";
    const withSeats = bare.replace("bầu 08", "bầu được 8/10");
    expect(told("Số 1 | 5 | 3 | 2 | 3", "Số 2 | 5 | 5 | | 5")).toBe(withSeats);
    // 5 where 3 seats were planned; seats that were not entered.
    expect(told("Số 1 | 5 | 3 | 2 | 3", "Số 2 | 3 | 5 | | 5")).toBe(bare);
    expect(told("Số 1 | 10 | 3 | 2 | 3", "Số 2 | | 5 | | 5")).toBe(bare);
  });

  test("for the inside: branches with a committee, with secretary and deputy, with a secretary alone", () => {
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
        "100% chi bộ, đảng bộ hoàn thành đại hội",
        "",
        "Ngày 05/3/2022, các chi bộ, đảng bộ tổ chức đại hội.",
        "",
        "Đến ngày 05/3/2022, 4/4 chi bộ, đảng bộ đã hoàn thành đại hội (đạt 100%), gồm 1 đảng bộ và 3 chi bộ.",
        "",
        "Các chi bộ, đảng bộ đã bầu 17 đồng chí vào cấp ủy. Có 1 chi bộ bầu chi ủy; 1 chi bộ bầu bí thư, phó bí thư; 1 chi bộ chỉ bầu bí thư. Có 04 đồng chí được bầu giữ chức bí thư. Các đồng chí bí thư đều tái cử.",
      ),
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

  test("that there is none is told of whom: of the secretaries, of education", () => {
    const told = (secretaries: string, degrees: string): string | undefined =>
      written(
        `
        Chi bộ | CUV | Nữ | Bí thư | <      | <  | Trình độ chuyên môn | <
        ^      | ^   | ^  | Tổng   | Tái cử | Nữ | ĐH                  | SĐH
        Số 1   | 3   | 3  | ${secretaries} | ${degrees}
      `,
        { ...BARE, tellNone: true },
      )
        .trim()
        .split(" vào cấp ủy, tất cả đều là nữ. ")
        .at(-1);
    expect(told("1 | 0 | 0", "0 | 0")).toBe(
      "Có 01 đồng chí được bầu giữ chức bí thư. Trong số bí thư không có đồng chí tái cử và không có đồng chí nữ. Về trình độ: không có đồng chí có trình độ đại học và không có đồng chí có trình độ trên đại học.",
    );
    expect(told("1 | 0 | 1", "0 | 3")).toBe(
      "Có 01 đồng chí được bầu giữ chức bí thư. Trong số bí thư có 01 đồng chí nữ (chiếm 100%); không có đồng chí tái cử. Về trình độ: 03 đồng chí có trình độ trên đại học (chiếm 100%); không có đồng chí có trình độ đại học.",
    );
    // Without a secretary nothing is said of secretaries among themselves.
    expect(told("0 | 0 | 0", "2 | 1")).toBe(
      "Không có đồng chí được bầu giữ chức bí thư. Về trình độ: 02 đồng chí có trình độ đại học (chiếm 66,67%) và 01 đồng chí có trình độ trên đại học (chiếm 33,33%).",
    );
  });

  test("an indicator that is named twice is told once", () => {
    const text = written("\nChi bộ | CUV | Nữ\nA | 3 | 1\nB | 3 | 1", {
      ...BARE,
      indicators: ["women", "women"],
    });
    expect(text).toContain("trong đó có 02 đồng chí nữ (chiếm 33,33%).\n");
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
    const elected = "Các chi bộ đã bầu 06 đồng chí vào cấp ủy";
    const one = "Có 01 đồng chí được bầu giữ chức bí thư.";
    // Where there is no secretary nobody is asked who it is.
    expect(told("0", "0 |")).toBe(
      `${elected}; không có đồng chí nữ. ${one} Trong số bí thư không có đồng chí tái cử.`,
    );
    expect(told("", "0 |")).toBe(`${elected}. ${one} Trong số bí thư không có đồng chí tái cử.`);
    expect(told("", "1 |")).toBe(`${elected}. ${one.replace("01", "02")}`);
  });

  test("in the order that staff chose, derived ones as well", () => {
    expect(written(FIRST_CASE, { ...BARE, indicators: ["women", "firstTime", "reelected"] })).toBe(
      lines(
        "4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế đã tổ chức đại hội nhiệm kỳ 2017-2020",
        "",
        "Từ ngày 19 đến 21/4/2017, các chi bộ trực thuộc Đảng ủy Khu kinh tế tổ chức đại hội nhiệm kỳ 2017-2020.",
        "",
        "Tính đến ngày 20/4/2017, đã có 4/5 chi bộ tổ chức đại hội (đạt 80%). Còn 1 chi bộ chưa đại hội là Chi bộ Ban quản lý dự án (dự kiến ngày 21/4/2017).",
        "",
        "4 chi bộ đã tổ chức đại hội bầu 10 đồng chí vào cấp ủy nhiệm kỳ 2017-2020, trong đó có 01 đồng chí nữ (chiếm 10%), 01 đồng chí lần đầu tham gia cấp ủy (chiếm 10%) và 09 đồng chí tái cử (chiếm 90%).",
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
        "100% chi bộ hoàn thành đại hội",
        "",
        "Ngày 05/3/2022, các chi bộ tổ chức đại hội.",
        "",
        "Đến ngày 05/3/2022, 2/2 chi bộ đã hoàn thành đại hội (đạt 100%).",
        "",
        "Có 36 đảng viên dự đại hội. Các chi bộ đã bầu 03 đồng chí vào cấp ủy, trong đó có 03 đồng chí nữ.",
        "",
        "Ảnh: Đại hội Chi bộ khu phố 4; chi ủy ra mắt đại hội.",
        "Ảnh: Đại hội Chi bộ thôn Hà Tây.",
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
        "100% chi bộ hoàn thành đại hội",
        "",
        "2/2 chi bộ đã hoàn thành đại hội (đạt 100%).",
        "",
        "Các chi bộ đã bầu 08 đồng chí vào cấp ủy. Về trình độ: 06 đồng chí có trình độ đại học (chiếm 75%) và 01 đồng chí có trình độ trên đại học (chiếm 12,5%). Về lý luận chính trị: 05 đồng chí có trình độ lý luận chính trị trung cấp (chiếm 62,5%) và 01 đồng chí có trình độ lý luận chính trị cao cấp (chiếm 12,5%). Tuổi bình quân của cấp ủy là 45 tuổi.",
      ),
    );
  });

  test("appointed instead of elected, and beside elected", () => {
    const sheet = (elected: string): string => `
      Tên chi bộ | Ngày đại hội | Số cấp ủy viên được bầu | Chỉ định
      Số 1       | 9/6/2025     | ${elected}              | 5
    `;
    const head = ["Chi bộ Số 1 tổ chức Đại hội", "", "Ngày 09/6/2025, Chi bộ Số 1 tổ chức Đại hội.", ""];
    expect(written(sheet(""))).toBe(lines(...head, "Có 05 đồng chí được chỉ định tham gia cấp ủy."));
    expect(written(sheet("3"))).toBe(
      lines(
        ...head,
        "Đại hội đã bầu 03 đồng chí vào cấp ủy. Ngoài ra, có 05 đồng chí được chỉ định tham gia cấp ủy.",
      ),
    );
  });

  test("by block, with the highest and the lowest, ties named together", () => {
    expect(
      written(
        `
        TT  | Chi bộ | Ngày ĐH  | CUV | Nữ
        I   | KHỐI XÃ | | |
        1   | Số 1   | 9/3/2020 | 5   | 1
        II  | KHỐI TRƯỜNG HỌC | | |
        2   | Số 2   | 9/3/2020 | 4   | 2
        III | KHỐI CƠ QUAN | | |
        3   | Số 3   | 9/3/2020 | 10  | 2
      `,
        { ...BARE, extremes: "women" },
      ),
    ).toBe(
      lines(
        "100% chi bộ hoàn thành đại hội",
        "",
        "Ngày 09/3/2020, các chi bộ tổ chức đại hội.",
        "",
        "Đến ngày 09/3/2020, 3/3 chi bộ đã hoàn thành đại hội (đạt 100%).",
        "",
        "Các chi bộ đã bầu 19 đồng chí vào cấp ủy, trong đó có 05 đồng chí nữ (chiếm 26,32%).",
        "Kết quả cụ thể theo từng khối:",
        "- Khối xã: đã đại hội 1/1 chi bộ, bầu 05 đồng chí vào cấp ủy;",
        "- Khối trường học: đã đại hội 1/1 chi bộ, bầu 04 đồng chí vào cấp ủy;",
        "- Khối cơ quan: đã đại hội 1/1 chi bộ, bầu 10 đồng chí vào cấp ủy.",
        "",
        "Tỷ lệ cấp ủy viên nữ cao nhất là Khối trường học (50%), thấp nhất là Khối xã và Khối cơ quan (20%).",
      ),
    );
  });

  test("a block with the name of a place keeps it", () => {
    const text = written(
      `
      TT  | Chi bộ | CUV | Nữ
      I   | ĐẢNG BỘ XÃ HÒA BÌNH | |
      1   | Số 1   | 4   | 2
      II  | ĐẢNG BỘ XÃ TÂN LẬP | |
      2   | Số 2   | 4   | 1
    `,
      { ...BARE, extremes: "women" },
    );
    expect(text).toContain("- Đảng bộ xã Hòa Bình: đã đại hội 1/1 chi bộ");
    expect(text).toContain("cao nhất là Đảng bộ xã Hòa Bình (50%), thấp nhất là Đảng bộ xã Tân Lập (25%).");
  });

  test("a block without a congress to hold is left out", () => {
    const text = written(`
      TT  | Chi bộ | CUV | Ghi chú
      I   | KHỐI XÃ | |
      1   | Số 1   | 5   |
      II  | KHỐI TRƯỜNG HỌC | |
      2   | Số 2   |     | Giải thể
    `);
    expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual([
      "- Khối xã: đã đại hội 1/1 chi bộ, bầu 05 đồng chí vào cấp ủy.",
    ]);
  });

  test("the highest and the lowest are shares of the elected; a block with more than all of them is left out", () => {
    const told = (id: string): string | undefined =>
      written(
        `
        TT  | Chi bộ | CUV | Dưới 40 tuổi | Bí thư | <
        ^   | ^      | ^   | ^            | Tổng   | Nữ
        I   | KHỐI XÃ | | | |
        1   | Số 1   | 5   | 1            | 1      | 1
        II  | KHỐI TRƯỜNG HỌC | | | |
        2   | Số 2   | 4   | 2            | 1      | 0
        III | KHỐI CƠ QUAN | | | |
        3   | Số 3   | 3   | 4            | 1      | 0
      `,
        { ...BARE, extremes: id },
      )
        .split("\n")
        .find((line) => line.startsWith("Tỷ lệ"));
    expect(told("young")).toBe(
      "Tỷ lệ cấp ủy viên dưới 40 tuổi cao nhất là Khối trường học (50%), thấp nhất là Khối xã (20%).",
    );
    expect(told("secretariesWomen")).toBeUndefined();
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
        "2.490/2.500 chi bộ đã tổ chức đại hội",
        "",
        "Tính đến ngày 31/8/2020, đã có 2.490/2.500 chi bộ tổ chức đại hội (đạt 99,6%). Còn 10 chi bộ chưa đại hội.",
        "",
        "2.490 chi bộ đã tổ chức đại hội bầu 5.200 đồng chí vào cấp ủy.",
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
    expect(captions.trim().split("\n").slice(-7)).toEqual([
      "Ảnh: Đại hội Chi bộ thôn 1; chi ủy ra mắt đại hội.",
      "Ảnh: Đại hội Chi bộ thôn 2; bí thư, phó bí thư ra mắt đại hội.",
      "Ảnh: Đại hội Chi bộ thôn 3.",
      "Ảnh: Đại hội Chi bộ thôn 4.",
      "Ảnh: Đại hội Chi bộ thôn 5; bí thư ra mắt đại hội.",
      "Ảnh: Đại hội Chi bộ thôn 6.",
      "Ảnh: Đại hội Đảng bộ Công an xã; cấp ủy ra mắt đại hội.",
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
    expect(captions.trim().split("\n").slice(-2)).toEqual([
      "Ảnh: Đại hội Chi bộ thôn 1.",
      "Ảnh: Đại hội Chi bộ thôn 2.",
    ]);
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
  expect(text.trim().split("\n").slice(-5)).toEqual([
    "Ảnh: Đại hội Đảng bộ xã Một; cấp ủy ra mắt đại hội.",
    "Ảnh: Đại hội Huyện ủy Na Hang; cấp ủy ra mắt đại hội.",
    "Ảnh: Đại hội Thành ủy Tân An; cấp ủy ra mắt đại hội.",
    "Ảnh: Đại hội Đảng bộ xã Hai; cấp ủy ra mắt đại hội.",
    "Ảnh: Đại hội Chi bộ Kho bạc; chi ủy ra mắt đại hội.",
  ]);
});

describe("What staff type", () => {
  test("a speaker without points, points without a speaker, a source", () => {
    const last = (options: BulletinOptions): string | undefined =>
      written(FIRST_CASE, { ...BARE, ...options })
        .trim()
        .split("\n\n")
        .at(-1);
    expect(last({ speaker: "Trần Văn B", speakerOffice: "Phó Bí thư Đảng ủy" })).toBe(
      "Đồng chí Trần Văn B, Phó Bí thư Đảng ủy, đến dự và phát biểu chỉ đạo.",
    );
    expect(last({ directions: ["Giữ vững đoàn kết"] })).toBe(
      "Trong thời gian tới, các chi bộ tập trung:\n- Giữ vững đoàn kết.",
    );
    expect(last({ author: "Ban Xây dựng Đảng", source: "Báo cáo của các chi bộ" })).toBe(
      "Ban Xây dựng Đảng\nNguồn: Báo cáo của các chi bộ.",
    );
  });

  test("an organisation that is typed wins over the letterhead", () => {
    expect(
      written(FIRST_CASE, { ...BARE, organisation: "Đảng ủy Khu kinh tế Vũng Áng" }).split("\n")[0],
    ).toBe("4/5 chi bộ trực thuộc Đảng ủy Khu kinh tế Vũng Áng đã tổ chức đại hội nhiệm kỳ 2017-2020");
  });
});
