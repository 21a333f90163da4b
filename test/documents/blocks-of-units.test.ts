/** Headings over branches that are no names: a kind of units, the whole for those of no part, and the parts of an organisation. */
import { written, writtenAs } from "./written";

const ofUnits = (heading: string, branches: readonly string[]): string =>
  [
    "",
    "ĐẢNG ỦY BỆNH VIỆN SÔNG MÂY",
    "(Tính đến ngày 30/4/2025)",
    "TT | Chi bộ | Ngày ĐH | CUV",
    "I | KHỐI HÀNH CHÍNH | |",
    "1 | Chi bộ Một | 19/4/2025 | 3",
    "2 | Chi bộ Hai | 19/4/2025 | 3",
    `II | ${heading} | |`,
    ...branches.map((name, i) => `${i + 3} | Chi bộ ${name} | ${i < 2 ? "20/4/2025 | 3" : "|"}`),
  ].join("\n");

const CLINICAL = ["Khoa Nội", "Khoa Ngoại", "Khoa Sản"];

test.each(["KHOA LÂM SÀNG", "Khoa lâm sàng"])(
  "departments of a kind have no name together: %s",
  (heading) => {
    expect(written(ofUnits(heading, CLINICAL))).toContain(
      "Khối hành chính đã hoàn thành đại hội; khối khoa lâm sàng có 2/3 chi bộ đã tổ chức đại hội.",
    );
    expect(writtenAs("quickReport", ofUnits(heading, CLINICAL))).toContain(
      "Theo khối: khối hành chính 2/2 chi bộ; khối khoa lâm sàng 2/3 chi bộ, còn 01 chi bộ.",
    );
  },
);

test("one department whose branches have its name keeps it", () => {
  const text = written(ofUnits("KHOA LÂM SÀNG", ["Khoa Lâm sàng 1", "Khoa Lâm sàng 2", "Khoa Lâm sàng 3"]));
  expect(text).toContain("Khoa Lâm sàng có 2/3 chi bộ");
  expect(written(ofUnits("KHOA LÂM SÀNG", ["Nội", "Ngoại", "Sản"]))).toContain("Khoa Lâm sàng có 2/3 chi bộ");
});

const inPlaces = (rest: string): string => `
  ĐẢNG ỦY PHƯỜNG SÔNG MÂY
  (Tính đến ngày 30/4/2025)
  TT | Địa bàn cũ | Chi bộ        | Ngày ĐH   | CUV | Nữ
  1  | ${rest}    | Chi bộ Trường | 19/4/2025 | 10  | 8
  2  | ${rest}    | Chi bộ Trạm   | 19/4/2025 | 10  | 7
  3  | ${rest}    | Chi bộ Chợ    | 19/4/2025 | 10  | 7
  4  | Đông Hưng  | Chi bộ Một    | 20/4/2025 | 10  | 2
  5  | Đông Hưng  | Chi bộ Hai    | 20/4/2025 | 10  | 2
  6  | Đông Hưng  | Chi bộ Ba     | 20/4/2025 | 10  | 2
  7  | Tân Mỹ     | Chi bộ Bốn    | 20/4/2025 | 10  | 1
  8  | Tân Mỹ     | Chi bộ Năm    |           |     |
  9  | Tân Mỹ     | Chi bộ Sáu    |           |     |
`;

test.each(["Toàn phường", "Chung"])("those of no part are not the whole: %s", (rest) => {
  expect(written(inPlaces(rest))).toContain(
    "Đông Hưng đã hoàn thành đại hội; Tân Mỹ có 1/3 chi bộ đã tổ chức đại hội; các đơn vị khác đã hoàn thành đại hội.",
  );
  const report = writtenAs("quickReport", inPlaces(rest));
  expect(report).toContain(
    "Theo địa bàn: Đông Hưng 3/3 chi bộ; Tân Mỹ 1/3 chi bộ, còn 02 chi bộ; các đơn vị khác 3/3 chi bộ.",
  );
  expect(report).not.toMatch(/[Tt]oàn phường|Chung/u);
  expect(written(inPlaces(rest), { extremes: "women", evaluation: "", tasks: "", author: "" })).not.toContain(
    "cao nhất là các đơn vị khác",
  );
});

test("parts of an organisation and branches right under it are told by kind, and belong to no part", () => {
  const sheet = `
    ĐẢNG ỦY BỆNH VIỆN SÔNG MÂY
    (Tính đến ngày 30/4/2025)
    TT | Đảng bộ bộ phận, chi bộ | Ngày ĐH | Trúng cử
    A  | ĐẢNG BỘ BỘ PHẬN |           |
    1  | ĐBBP Khối Nội   | 19/4/2025 | 9
    2  | ĐBBP Khối Ngoại | 19/4/2025 | 9
    B  | CHI BỘ TRỰC THUỘC ĐẢNG ỦY BỆNH VIỆN | |
    1  | CB Dược         | 20/4/2025 | 3
    2  | CB Xét nghiệm   |           |
  `;
  expect(written(sheet)).toContain(
    "2/2 đảng bộ bộ phận đã hoàn thành đại hội; 1/2 chi bộ trực thuộc Đảng ủy Bệnh viện đã tổ chức đại hội.",
  );
  const report = writtenAs("quickReport", sheet);
  expect(report).toContain(
    "Theo nhóm: đảng bộ bộ phận 2/2; chi bộ trực thuộc Đảng ủy Bệnh viện 1/2, còn 01 chi bộ.",
  );
  expect(report).toContain("3/4 đảng bộ bộ phận, chi bộ đã tổ chức đại hội");
  expect(report).not.toMatch(/ĐBBP|trực thuộc các đảng bộ bộ phận|Bộ [Pp]hận/u);
});

test("a title's list of kinds makes no two kinds of branches", () => {
  const text = writtenAs(
    "quickReport",
    `
    ĐẢNG ỦY PHƯỜNG SÔNG MÂY
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ KHỐI CƠ QUAN, TRƯỜNG HỌC, DOANH NGHIỆP NHIỆM KỲ 2025-2027
    (Tính đến ngày 30/4/2025)
    TT | Chi bộ        | Ngày ĐH   | CUV
    1  | Chi bộ Trường | 19/4/2025 | 3
    2  | Chi bộ Trạm   | 19/4/2025 | 3
    3  | Chi bộ Chợ    |           |
    `,
  );
  expect(text).toContain("2/3 chi bộ khối cơ quan, trường học và doanh nghiệp đã tổ chức đại hội");
  expect(text).toContain("tại các chi bộ đã tổ chức đại hội");
});

test("a block of the police is called as the names in it", () => {
  expect(
    writtenAs(
      "quickReport",
      ofUnits("KHỐI CÔNG AN XÃ, PHƯỜNG", ["Công an xã A", "Công an xã B", "Công an phường C"]),
    ),
  ).toContain("Khối Công an xã, phường 2/3 chi bộ");
});
