/** A report about one congress, and reports of rows that are organisations or stand for several branches: whole texts. */
import { reported } from "./written";

/** The lines behind the name of the report. */
const told = (...args: Parameters<typeof reported>): readonly string[] => reported(...args).slice(1);

const TITLE = `
  ĐẢNG ỦY PHƯỜNG MỘT | < | < | <
  ĐẠI HỘI CHI BỘ LẦN THỨ V, NHIỆM KỲ 2025-2027 (tính đến ngày 20/3/2025) | < | < | <`;
const OF = "Đại hội lần thứ V Chi bộ Công an trực thuộc Đảng ủy phường Một, nhiệm kỳ 2025-2027";

test("held: who came, who was elected by name, the seats", () => {
  const sheet = `${TITLE}
    Chi bộ  | Ngày đại hội | Triệu tập | Có mặt | Cần bầu | CUV | Lần đầu | Nữ | Bí thư | Phó bí thư
    Công an | 14/3/2025    | 20        | 12     | 3       | 3   | 1       | 0  | Lê Văn An | Trần Thị Bình`;
  expect(told(sheet, { names: true, place: "Hội trường phường", noProposals: true })).toEqual([
    `kết quả ${OF}`,
    "(tính đến ngày 20/3/2025)",
    "I- TIẾN ĐỘ",
    "Ngày 14/3/2025, tại Hội trường phường, Chi bộ Công an đã tổ chức Đại hội. Có 12/20 đảng viên được triệu tập đã dự Đại hội.",
    "II- KẾT QUẢ BẦU CỬ",
    "Đại hội đã bầu chi ủy gồm 03 đồng chí, trong đó có 01 đồng chí tham gia lần đầu; không có cấp ủy viên nữ. Đồng chí Lê Văn An được bầu giữ chức Bí thư Chi bộ, đồng chí Trần Thị Bình được bầu giữ chức Phó Bí thư.",
    "III- ĐÁNH GIÁ CHUNG",
    "Đại hội đã bầu đủ số lượng chi ủy viên.",
    "IV- ĐỀ XUẤT, KIẾN NGHỊ",
    "Không có.",
  ]);
});

test("with a member too few and without a secretary: the reason once, and what is to be settled", () => {
  const sheet = `${TITLE}
    Chi bộ  | Ngày đại hội | Danh sách bầu | Cần bầu | CUV | Bí thư | Phó bí thư | Ghi chú
    Công an | 14/3/2025    | 6             | 5       | 4   | 0      | 1          | Khuyết bí thư, do nhân sự xin rút`;
  expect(told(sheet).slice(5)).toEqual([
    "Danh sách bầu cử có 06 người (số dư 01 người). Đại hội đã bầu chi ủy gồm 04 đồng chí. Đại hội bầu được 4/5 chi ủy viên. Chi bộ Công an khuyết bí thư do nhân sự xin rút.",
    "III- ĐÁNH GIÁ CHUNG",
    "Việc cần giải quyết tiếp là kiện toàn chức danh bí thư.",
  ]);
});

test.each([
  ["secretary and deputy", "2 | 2 | 1 | 1", "Đại hội đã bầu bí thư, phó bí thư nhiệm kỳ 2025-2027."],
  ["a secretary alone", "1 | 1 | 1 |", "Đại hội đã bầu Bí thư Chi bộ nhiệm kỳ 2025-2027."],
])("a small branch elects %s, and nobody speaks of a committee", (_who, cells, sentence) => {
  const sheet = `${TITLE}
    Chi bộ  | Ngày đại hội | Cần bầu | CUV | Bí thư | Phó bí thư
    Công an | 14/3/2025    | ${cells}`;
  expect(told(sheet).slice(5)).toEqual([sentence]);
});

test.each([
  [
    "to come",
    "28/3/2025 | ",
    "công tác chuẩn bị",
    "Chi bộ Công an dự kiến tổ chức Đại hội vào ngày 28/3/2025.",
  ],
  [
    "put off",
    "14/3/2025 | Hoãn, chờ nhân sự",
    "công tác chuẩn bị",
    "Chi bộ Công an hoãn Đại hội (lịch cũ ngày 14/3/2025), chưa định ngày mới, do chờ nhân sự.",
  ],
  ["without a day", " | ", "công tác chuẩn bị", "Chi bộ Công an chưa tổ chức Đại hội."],
  [
    "going on",
    "20-21/3/2025 | ",
    "tiến độ",
    "Chi bộ Công an đang tiến hành Đại hội trong 02 ngày 20 và 21/3/2025.",
  ],
])("%s", (_how, cells, what, sentence) => {
  expect(told(`${TITLE}\nChi bộ | CUV | Ngày đại hội | Ghi chú\nCông an | | ${cells}`)).toEqual([
    `${what} ${OF}`,
    "(tính đến ngày 20/3/2025)",
    "TIẾN ĐỘ",
    sentence,
  ]);
});

test("it is not due: why", () => {
  expect(told(`${TITLE}\nChi bộ | CUV | Ghi chú\nCông an | | Không tổ chức do mới sáp nhập`)).toEqual([
    "việc không tổ chức Đại hội lần thứ V Chi bộ Công an trực thuộc Đảng ủy phường Một, nhiệm kỳ 2025-2027",
    "(tính đến ngày 20/3/2025)",
    "TIẾN ĐỘ",
    "Chi bộ Công an trực thuộc Đảng ủy phường Một mới sáp nhập nên không tổ chức Đại hội.",
  ]);
});

test("it is the only one that is due, and the others hold none", () => {
  const sheet = `${TITLE}
    Chi bộ  | Ngày đại hội | CUV | Ghi chú
    Công an | 14/3/2025    | 3   |
    Chợ     |              |     | Giải thể
    Bến xe  |              |     | Không tổ chức`;
  expect(told(sheet).slice(0, 6)).toEqual([
    `kết quả ${OF}`,
    "(tính đến ngày 20/3/2025)",
    "I- TIẾN ĐỘ",
    "1. Đảng ủy phường có 01 chi bộ trực thuộc phải tổ chức đại hội. Ngày 14/3/2025, Chi bộ Công an đã tổ chức Đại hội.",
    "2. Có 02 chi bộ không tổ chức đại hội: Chi bộ Chợ (giải thể); Chi bộ Bến xe.",
    "II- KẾT QUẢ BẦU CỬ",
  ]);
});

test("a branch that heads its own sheet is not under itself", () => {
  const sheet = `
    ĐẢNG BỘ XÃ HÒA AN | < | <
    CHI BỘ THÔN ĐÔNG  | < | <
    Chi bộ            | Ngày đại hội | CUV
    Chi bộ thôn Đông  | 14/3/2025    | 3`;
  expect(told(sheet)[0]).toBe("kết quả Đại hội Chi bộ thôn Đông trực thuộc Đảng bộ xã Hòa An");
});

test("organisations have their noun throughout", () => {
  const sheet = `
    HUYỆN ỦY ĐÁ VÀNG | < | <
    ĐẠI HỘI ĐẢNG BỘ NHIỆM KỲ 2020-2025 (tính đến ngày 28/5/2020) | < | <
    Đảng bộ | Ngày đại hội | UV BCH | BTV | Bí thư | Phó bí thư | Ghi chú
    Xã A    | 10/5/2020    | 15     | 5   | 1      | 2          |
    Xã B    | 12/5/2020    | 13     | 3   | 1      | 1          |
    Xã C    | 05/6/2020    |        |     |        |            | Chờ nhân sự`;
  expect(told(sheet)).toEqual([
    "kết quả đại hội các đảng bộ trực thuộc Huyện ủy Đá Vàng, nhiệm kỳ 2020-2025",
    "(tính đến ngày 28/5/2020)",
    "I- TIẾN ĐỘ",
    "Đợt đại hội bắt đầu từ ngày 10/5, dự kiến kết thúc ngày 05/6/2020. Đến nay, 2/3 đảng bộ đã tổ chức đại hội. Đảng bộ xã C chưa tổ chức đại hội do chờ nhân sự, dự kiến tổ chức vào ngày 05/6/2020.",
    "II- KẾT QUẢ BẦU CỬ",
    "1. Số lượng: tại các đảng bộ đã tổ chức đại hội, 28 đồng chí được bầu vào ban chấp hành.",
    "2. Chức danh: 08 ủy viên ban thường vụ, 02 bí thư, 03 phó bí thư.",
  ]);
});

test("rows that stand for several branches are counted; of more than ten those that are done are counted too", () => {
  const rows = Array.from(
    { length: 11 },
    (_, i) => `Xã ${"ABCDEGHIKLM"[i] ?? ""} | 20 | ${i < 9 ? 20 : 10 + i}`,
  );
  const sheet = ["", "Huyện ủy Đá Vàng | <", "Đơn vị | Số chi bộ | Đã ĐH", ...rows].join("\n");
  expect(told(sheet)).toEqual([
    "kết quả đại hội các chi bộ trực thuộc đảng ủy các xã trong toàn Đảng bộ huyện Đá Vàng",
    "TIẾN ĐỘ",
    "1. Đến nay, 219/220 chi bộ đã tổ chức đại hội (đạt 99,55%). Còn 01 chi bộ chưa tổ chức đại hội.",
    "2. Theo đơn vị: 10/11 đơn vị đã hoàn thành; Xã L 19/20 chi bộ (đạt 95%), còn 01 chi bộ.",
  ]);
});
