/** Names and headings as two more editors would have them, by their kind. */
import { written, writtenAs } from "./written";

const ofBlocks = (first: string, second: string): string => `
  ĐẢNG ỦY XÃ SUỐI GIÓ
  (Tính đến ngày 30/4/2025)
  TT | Chi bộ | Ngày ĐH   | CUV
  I  | ${first} |         |
  1  | Gạo    | 19/4/2025 | 3
  2  | Tre    | 19/4/2025 | 3
  II | ${second} |        |
  3  | Sen    | 20/4/2025 | 3
  4  | Đa     |           |
`;

test.each([
  ["Các bản vùng thấp", "Khối cơ quan, trường học", "khối cơ quan, trường học"],
  ["Bậc tiểu học", "Bậc THCS, THPT", "bậc THCS, THPT"],
])("beside other headings than blocks a word for a block is small: %s, %s", (first, second, told) => {
  expect(written(ofBlocks(first, second))).toContain(
    `${first} đã hoàn thành đại hội; ${told} có 1/2 chi bộ đã tổ chức đại hội.`,
  );
});

test("where the sheet calls all of them blocks they are names", () => {
  expect(written(ofBlocks("Khối thôn", "Khối cơ quan"))).toContain(
    "Khối thôn đã hoàn thành đại hội; Khối cơ quan có 1/2 chi bộ",
  );
});

const ofSchools = (header: string, heading: string): string => `
  ĐẢNG ỦY PHƯỜNG SUỐI GIÓ
  (Tính đến ngày 30/4/2025)
  TT | ${header}           | Ngày ĐH   | CUV | Ghi chú
  I  | ${heading}          |           |     |
  1  | Tiểu học An Phú 1   | 19/4/2025 | 3   | Đại hội điểm
  2  | THCS Lê Hồng        | 19/4/2025 | 3   |
  3  | MN Vành Khuyên      |           |     | Dự kiến 24/9/2025
  4  | TT Giáo dục nghề nghiệp | 19/4/2025 | 3 |
`;

test.each([
  ["Chi bộ trường", "Bậc học"],
  ["Chi bộ", "Chi bộ trường học"],
])("what is a school by its heading is one in every name: %s, %s", (header, heading) => {
  const text = written(ofSchools(header, heading));
  expect(text).toContain("Đại hội điểm được tổ chức tại Chi bộ Trường Tiểu học An Phú 1.");
  expect(text).toContain("Chi bộ Trường Mầm non Vành Khuyên dự kiến");
  expect(written(ofSchools("Chi bộ", "Khu vực 1"))).toContain("tại Chi bộ Tiểu học An Phú 1.");
});

test("a centre among schools is none", () => {
  const text = writtenAs("quickReport", ofSchools("Chi bộ trường", "Bậc học"));
  expect(text).not.toContain("Trường Trung tâm");
});

const met = (organisation: string): string => `
  ${organisation}
  KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ | Ngày ĐH   | CUV
  1  | Gạo    | 19/4/2025 | 3
  2  | Tre    | 19/4/2025 | 3
  3  | Sen    | 20/4/2025 | 3
`;

test.each([
  [
    "ĐẢNG ỦY BỘ PHẬN NHÀ MÁY NHIỆT ĐIỆN SÔNG TRÀ",
    "Đảng ủy bộ phận Nhà máy Nhiệt điện Sông Trà: Trong 02 ngày 19 và 20/4/2025, 3/3 chi bộ trực thuộc Đảng ủy đã",
  ],
  [
    "ĐẢNG ỦY PHÒNG CẢNH SÁT CƠ ĐỘNG",
    "Phòng Cảnh sát cơ động: Trong 02 ngày 19 và 20/4/2025, 3/3 chi bộ trực thuộc Đảng ủy Phòng đã",
  ],
  ["ĐẢNG ỦY BỆNH VIỆN SẢN NHI HỒNG GIANG", "Bệnh viện Sản Nhi Hồng Giang: "],
])("a message begins with a body, and names it once: %s", (organisation, told) => {
  expect(writtenAs("message", met(organisation))).toContain(told);
});

test("who moves house moves no congress", () => {
  const report = writtenAs(
    "quickReport",
    `
    (Tính đến ngày 14/12/2025)
    Chi bộ | Ngày ĐH    | CUV | Ghi chú
    Gạo    | 19/11/2025 | 3   |
    Tre    | 20/11/2025 | 3   |
    Sen    |            |     | Chưa ĐH: đang giải phóng mặt bằng, di dời dân; dự kiến ngày 21/12
    `,
  );
  expect(report).toContain("dự kiến tổ chức vào ngày 21/12/2025");
  expect(report).not.toContain("chuyển");
});

const waiting = (note: string, day = ""): string => `
  ĐẢNG ỦY XÃ SUỐI GIÓ
  (Tính đến ngày 24/10/2025)
  Chi bộ | Ngày ĐH    | CUV | Ghi chú
  Gạo    | 11/10/2025 | 3   |
  Tre    | 12/10/2025 | 3   |
  Sen    | ${day}     |     | ${note}
`;

test.each([
  [
    "Dự kiến 28/10 (tàu ra đảo hoãn vì biển động)",
    "",
    "chưa tổ chức đại hội do tàu ra đảo hoãn vì biển động, dự kiến",
  ],
  [
    "Mới thay quản đốc, chờ hiệp y nhân sự",
    "Dự kiến 29/10/",
    "chưa tổ chức đại hội do mới thay quản đốc, chờ hiệp y nhân sự; dự kiến",
  ],
  [
    "Lò chợ đang xử lý sự cố áp lực",
    "Dự kiến 29/10/",
    "chưa tổ chức đại hội do lò chợ đang xử lý sự cố áp lực, dự kiến",
  ],
  ["Đang lấy ý kiến về sáp nhập phòng", "Chưa xác định", ", do đang lấy ý kiến về sáp nhập phòng"],
  ["Xem xét giải thể", "Chưa có lịch", ", do đang xem xét giải thể"],
])("what a note says beside a day, or that there is none, is why: %s", (note, day, told) => {
  expect(writtenAs("quickReport", waiting(note, day))).toContain(told);
});

test.each(["Chưa đăng ký ngày", "Tổ chức buổi tối", "Đồng chí Lan dự"])(
  "and what is no reason is none: %s",
  (note) => {
    expect(writtenAs("quickReport", waiting(note, "Chưa có lịch"))).not.toMatch(/, do |lý do/u);
  },
);

test("who holds none since it was merged, in place of a day, has the reason told", () => {
  const text = writtenAs(
    "quickReport",
    `
    Chi bộ | Ngày ĐH                      | CUV
    Gạo    | 11/10/2025                   | 3
    Tre    | 12/10/2025                   | 3
    Sen    | sáp nhập CB Dược, không ĐH   |
    `,
  );
  expect(text).toContain("Chi bộ Sen (sáp nhập với Chi bộ Dược)");
});

test("before the first congress those with a day are counted, and those without are named", () => {
  const sheet = `
    ĐẢNG ỦY XÃ SUỐI GIÓ
    (Tính đến ngày 31/10/2025)
    Chi bộ | Dự kiến ngày ĐH | Số đảng viên | Ghi chú
    Gạo    | 08/11/2025      | 12           | Đại hội điểm
    Tre    | 11/11/2025      | 12           |
    Đa     | 12/11/2025      | 12           |
    Mít    | 22/11/2025      | 12           |
    Sen    | Chưa có lịch    | 12           | Chưa đăng ký ngày
    Cau    | Chưa có lịch    | 12           | Xem xét giải thể
  `;
  const times = "Đã có 4/6 chi bộ có lịch tổ chức đại hội, từ ngày 08 đến 22/11/2025.";
  for (const id of ["bulletin", "message"] as const) expect(writtenAs(id, sheet)).toContain(times);
  const report = writtenAs("quickReport", sheet);
  expect(report).toContain("Chi bộ Sen: chưa có ngày dự kiến.");
  expect(report).toContain("Chi bộ Cau: chưa có ngày dự kiến, do đang xem xét giải thể.");
});

const ofLevels = (schooling: number): string => `
  Chi bộ     | Ngày ĐH   | CUV | Tốt nghiệp THPT | Thạc sĩ | Đại học
  Chi bộ Gạo | 19/4/2025 | 13  | ${schooling}  | 3       | 5
  Chi bộ Đa  | 20/4/2025 | 12  | ${schooling}  | 2       | 6
  Chi bộ Sen | 20/4/2025 | 11  | 0  | 1       | 6
`;

test("fewer at school than with a degree are those alone who have none", () => {
  expect(written(ofLevels(2))).not.toContain("học vấn");
  expect(written(ofLevels(12))).toContain("Về trình độ học vấn: trung học phổ thông 24 đồng chí");
});

test("headings of bodies are kinds of these, and no body's name", () => {
  const sheet = `
    TỈNH ỦY NAM SƠN
    KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ TRỰC THUỘC NHIỆM KỲ 2025-2030
    (Tính đến ngày 20/8/2025)
    TT | Đảng bộ              | Ngày ĐH  | Ủy viên BCH
    I  | ĐẢNG BỘ XÃ, ĐẶC KHU  |          |
    1  | Đảng bộ xã Gạo       | 24/7/2025 | 29
    2  | Đảng bộ xã Mít       | 24/7/2025 | 27
    II | ĐẢNG BỘ PHƯỜNG       |          |
    3  | Đảng bộ phường Sen   | 25/7/2025 | 27
    4  | Đảng bộ phường Cau   |          |
  `;
  expect(written(sheet)).toContain(
    "Các đảng bộ xã, đặc khu đã hoàn thành đại hội; các đảng bộ phường có 1/2 đảng bộ đã tổ chức đại hội.",
  );
  expect(writtenAs("quickReport", sheet)).toContain(
    "Theo nhóm: đảng bộ xã, đặc khu 2/2; đảng bộ phường 1/2, còn 01 đảng bộ.",
  );
});

test("who came is told of full and probationary members together", () => {
  const sheet = `
    Chi bộ     | ĐV chính thức | ĐV dự bị | Ngày ĐH   | ĐV dự đại hội | CUV
    Chi bộ Gạo | 17            | 1        | 19/4/2025 | 17            | 3
    Chi bộ Sen | 19            | 2        | 20/4/2025 | 20            | 3
    Chi bộ Mít | 14            | 0        | 20/4/2025 | 14            | 3
  `;
  expect(writtenAs("quickReport", sheet)).toContain(
    "Có 51/53 đảng viên dự đại hội (đạt 96,23% tổng số đảng viên).",
  );
});

test("nobody is told as summoned of whom the sheet does not say it", () => {
  const list = (came: string): string => `
    STT | Họ và tên                                             | Chức danh  | Tuổi
    I   | Chi bộ Gạo (ĐH ngày 15/11/2025; ${came} 32/33)        |            |
    1   | Ngô Bích Q                                            | Bí thư     | 52
    2   | Trần Văn A                                            | Phó bí thư | 62
    3   | Lê Thị C                                              | Chi ủy viên | 42
    II  | Chi bộ Sen (ĐH ngày 16/11/2025; ${came} 21/22)        |            |
    4   | Ngô Văn D                                             | Bí thư     | 51
    5   | Trần Thị E                                            | Phó bí thư | 41
    6   | Lê Văn G                                              | Chi ủy viên | 44
  `;
  expect(writtenAs("quickReport", list("ĐV dự"))).toContain(
    "Có 53/55 đảng viên dự đại hội của 02 chi bộ (đạt 96,36% tổng số đảng viên của các chi bộ này).",
  );
});

test("rows of several branches tell in their notes when the last of those that are left is to meet, and who they are", () => {
  const sheet = `
    ĐẢNG ỦY XÃ SUỐI GIÓ
    (Tính đến ngày 14/12/2025)
    Cụm chi bộ | Số chi bộ | Đã ĐH | Chưa ĐH | CUV | Ghi chú
    Cụm 1      | 12        | 12    | 0       | 46  |
    Cụm 2      | 11        | 10    | 1       | 38  | CB thôn Lau: chờ nhân sự, dự kiến 20/12/2025
    Cụm 3      | 9         | 7     | 2       | 25  | CB thôn Vải, CB thôn Đá: tổ chức sau cùng, 21/12/2025
  `;
  expect(written(sheet)).toContain(
    "Các chi bộ còn lại dự kiến hoàn thành đại hội chậm nhất vào ngày 21/12/2025.",
  );
  expect(written(sheet.replace("21/12/2025", "chưa rõ"))).not.toContain("chậm nhất");
  expect(writtenAs("quickReport", sheet)).toContain(
    "Cụm 3: 02 chi bộ (Chi bộ thôn Vải, Chi bộ thôn Đá: tổ chức sau cùng, ngày 21/12/2025).",
  );
});

test("what the lead has named in full is not named in full again", () => {
  const text = written(`
    ĐẢNG ỦY PHƯỜNG SÔNG MÂY
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ KHỐI CƠ QUAN, TRƯỜNG HỌC, DOANH NGHIỆP NHIỆM KỲ 2025-2027
    (Tính đến ngày 30/4/2025)
    TT | Chi bộ        | Ngày ĐH   | CUV | Ghi chú
    1  | Chi bộ Trường | 19/4/2025 | 3   |
    2  | Chi bộ Trạm   | 19/4/2025 | 3   |
    3  | Chi bộ Chợ    |           |     | Dự kiến 20/5/2025
  `);
  expect(text).toContain("các chi bộ khối cơ quan, trường học và doanh nghiệp trực thuộc");
  expect(text).toContain("Tính đến ngày 30/4/2025, 2/3 chi bộ đã tổ chức đại hội.");
});

test("of a day on which a branch went elsewhere the year is told", () => {
  const text = written(`
    (Tính đến ngày 23/5/2025)
    Chi bộ        | Ngày ĐH   | CUV | Ghi chú
    Chi bộ Trường | 19/4/2025 | 3   |
    Chi bộ Trạm   | 19/4/2025 | 3   |
    Chi bộ Y tế   |           |     | Không ĐH, chuyển về ĐB Trung tâm Y tế từ ngày 01/3
  `);
  expect(text).toContain("chuyển về Đảng bộ Trung tâm Y tế từ ngày 01/3/2025 nên không tổ chức đại hội");
});

test("an office whose name ends as its committee's begins has a word between", () => {
  const text = writtenAs(
    "bulletin",
    `
    ĐẢNG ỦY XÃ HÒA THÀNH
    BAN XÂY DỰNG ĐẢNG
    Chi bộ        | Ngày ĐH   | CUV
    Chi bộ Trường | 19/4/2025 | 3
    Chi bộ Trạm   | 19/4/2025 | 3
  `,
  );
  expect(text).toContain("Ban Xây dựng Đảng của Đảng ủy xã Hòa Thành");
});

test.each([
  ["Nam Sơn", "Tỉnh Nam Sơn: "],
  ["Sen", "Nam Sơn: "],
])("a province is told from a ward of its name: %s", (ward, told) => {
  const sheet = `
    TỈNH ỦY NAM SƠN
    Đảng bộ               | Ngày ĐH   | Ủy viên BCH
    Đảng bộ xã Gạo        | 24/7/2025 | 29
    Đảng bộ phường ${ward} | 24/7/2025 | 27
  `;
  expect(writtenAs("message", sheet).startsWith(told)).toBe(true);
});

const inBlocks = (first: string, second: string): string => `
  ĐẢNG ỦY XÃ SUỐI GIÓ
  (Tính đến ngày 30/4/2025)
  TT | Chi bộ | Ngày ĐH   | CUV | Nữ
  I  | ${first} |         |     |
  1  | Gạo    | 19/4/2025 | 11  | 3
  2  | Đa     | 19/4/2025 | 13  | 3
  II | ${second} |        |     |
  3  | Sen    | 20/4/2025 | 12  | 5
  4  | Mít    |           |     |
`;

test("when branches met is no part of them whose women anybody compares", () => {
  for (const [first, second] of [["ĐỢT I", "ĐỢT II"] as const, ["Tuần 1", "Tuần 2"] as const]) {
    expect(writtenAs("quickReport", inBlocks(first, second), { extremes: "women" })).not.toContain(
      "Tỷ lệ cấp ủy viên nữ theo",
    );
    expect(written(inBlocks(first, second), { extremes: "women" })).not.toContain("cao nhất");
  }
});

test("kinds of branches have no capital where they are compared", () => {
  const sheet = inBlocks("CÁC BẢN", "CÁC CƠ QUAN, TRƯỜNG HỌC");
  expect(writtenAs("quickReport", sheet, { extremes: "women" })).toContain(
    "theo nhóm: các chi bộ cơ quan, trường học 41,67%; các chi bộ bản 25%.",
  );
  expect(written(sheet, { extremes: "women" })).toContain(
    "Nhóm có tỷ lệ cấp ủy viên nữ cao nhất là các chi bộ cơ quan, trường học (41,67%).",
  );
});

test("names without any capital have those that they would have elsewhere", () => {
  const text = writtenAs(
    "quickReport",
    `
    đảng ủy xã Suối Gió
    (Tính đến ngày 30/4/2022)
    chi bộ        | ngày họp  | bầu | ghi chú
    thôn Thượng   | 10/4/2022 | 3   |
    trường thcs   | 10/4/2022 | 2   | chỉ bầu bí thư, phó bí thư
    trạm y tế     |           |     | chưa họp được, dự kiến 05/5/2022
  `,
  );
  expect(text).toContain("Chi bộ Trạm Y tế");
  expect(text).not.toMatch(/trường thcs|trạm y tế/);
});

test("in a message those that hold none are not the rest of many that wait", () => {
  const rows = Array.from(
    { length: 7 },
    (_, i) => `${i + 4} | Tổ dân phố ${i + 4} | | | ${i < 5 ? "Dự kiến 14/12/2025" : "Chưa có ngày"}`,
  );
  const text = writtenAs(
    "message",
    [
      "ĐẢNG ỦY PHƯỜNG SUỐI GIÓ",
      "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027",
      "(Tính đến ngày 10/12/2025)",
      "TT | Chi bộ | Ngày ĐH | CUV | Ghi chú",
      "1 | Tổ dân phố 1 | 01/12/2025 | 3 |",
      "11 | Tổ dân phố 11 | 02/12/2025 | 3 |",
      "2 | Tổ dân phố 2 | | | Không tổ chức đại hội do sáp nhập",
      "3 | Tổ dân phố 3 | | | Không tổ chức đại hội do giải thể",
      ...rows,
    ].join("\n"),
  );
  expect(text).toMatch(
    /Còn 07 chi bộ chưa tổ chức đại hội.*ngoài số này, có 02 chi bộ không tổ chức đại hội/i,
  );
});
