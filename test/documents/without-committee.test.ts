/** Where some branches elect a committee and others none, nobody speaks of a committee of all of them, and the few are named. */
import { defaultSettings } from "../../src/congress/settings";
import { BARE, written, writtenAs } from "./written";

const KINDS = ["bulletin", "quickReport", "message"] as const;
const all = (picture: string): string =>
  KINDS.map((kind) => writtenAs(kind, picture, kind === "bulletin" ? BARE : {})).join("\n");

/** Small branches of a commune, most of them with a secretary alone. */
const SMALL = `
  TT | Chi bộ    | Ngày ĐH   | ĐV chính thức | Được bầu | Nữ | Bí thư      | Phó bí thư
  1  | Bản Một   | 5/3/2025  | 4             | 1        | 0  | Lò Văn An   | Không
  2  | Bản Hai   | 5/3/2025  | 5             | 1        | 1  | Lò Thị Bình | Không
  3  | Bản Ba    | 6/3/2025  | 4             | 1        | 0  | Lò Văn Cam  | Không
  4  | Bản Bốn   | 6/3/2025  | 3             | 1        | 0  | Lò Văn Dũng | Không
  5  | Bản Năm   | 7/3/2025  | 8             | 2        | 1  | Lò Văn Em   | Hà Thị Gấm
  6  | Trường    | 7/3/2025  | 12            | 3        | 1  | Lò Thị Hoa  | Vì Văn Inh
`;

test("whom they elected is told as offices, and which branch elected what", () => {
  const text = all(SMALL);
  expect(text).toContain(
    "Tổng số cấp ủy viên được bầu là 09 đồng chí, gồm 06 bí thư, 02 phó bí thư và 01 chi ủy viên khác.",
  );
  expect(text).toContain(
    "Có 04 chi bộ chỉ bầu bí thư; Chi bộ Trường bầu chi ủy gồm 03 đồng chí; Chi bộ bản Năm bầu bí thư, phó bí thư.",
  );
  expect(text).not.toMatch(/vào cấp ủy/);
});

test("beside organisations the report names the branches that have no committee", () => {
  expect(
    writtenAs(
      "quickReport",
      `
    Tên tổ chức đảng | Ngày ĐH  | Cần bầu | Được bầu | Bí thư | Phó bí thư
    Đảng bộ Một      | 5/3/2025 | 9       | 9        | 1      | 1
    Chi bộ Hai       | 5/3/2025 | 3       | 3        | 1      | 1
    Chi bộ Ba        | 6/3/2025 | 1       | 1        | 1      | 0
    Chi bộ Bốn       | 6/3/2025 | 2       | 2        | 1      | 1
  `,
    ),
  ).toContain("Chi bộ Bốn chỉ bầu bí thư, phó bí thư (không lập chi ủy); Chi bộ Ba chỉ bầu bí thư.");
});

test("who leads a branch without a committee is called as all are", () => {
  const text = all(`
    Chi bộ | Ngày ĐH   | Cần bầu | Được bầu | Nữ | Bí thư | Phó bí thư | Tuổi BQ
    Một    | 5/3/2025  | 5       | 4        | 0  | 1      | 1          | 40,5
    Hai    | 5/3/2025  | 3       | 3        | 0  | 1      | 1          | 41,5
    Ba     | 6/3/2025  | 2       | 2        | 0  | 1      | 1          | 42,5
    Bốn    | 6/3/2025  | 1       | 1        | 0  | 1      | 0          | 43,5
  `);
  expect(text).toContain("bầu được 10/11 cấp ủy viên");
  expect(text).toContain("3/4 chi bộ bầu đủ số lượng cấp ủy viên.");
  expect(text).toContain("Tuổi bình quân của cấp ủy viên là");
  expect(text).not.toMatch(/vào cấp ủy/);
});

test("in public no number betrays an empty place", () => {
  const text = writtenAs(
    "bulletin",
    `
    Chi bộ | Ngày ĐH   | Cần bầu | Được bầu | Bí thư | Phó bí thư
    Một    | 5/3/2025  | 5       | 4        | 0      | 1
    Hai    | 5/3/2025  | 3       | 3        | 1      | 1
    Ba     | 6/3/2025  | 3       | 3        | 1      | 1
    Bốn    | 6/3/2025  | 1       | 1        | 1      | 0
  `,
    BARE,
  );
  expect(text).toContain("Tổng số cấp ủy viên được bầu là 11 đồng chí.");
  expect(text).not.toMatch(/\d bí thư/);
});

test("a seat that stayed empty is no empty office: who has both offices is told", () => {
  const text = writtenAs(
    "bulletin",
    `
    Chi bộ | Ngày ĐH   | Cần bầu | Được bầu | Bí thư | Phó bí thư | Ghi chú
    Một    | 5/3/2025  | 5       | 4        | 1      | 1          | Khuyết 01, chờ nhân sự
    Hai    | 5/3/2025  | 3       | 3        | 1      | 1          |
  `,
    BARE,
    defaultSettings,
  );
  expect(text).toContain("Mỗi chi bộ đã bầu bí thư, phó bí thư.");
});

test("branches and organisations are told apart", () => {
  const text = all(`
    Tên tổ chức đảng | Ngày ĐH  | Được bầu | Bí thư | Phó bí thư
    Đảng bộ Một      | 5/3/2025 | 9        | 1      | 1
    Chi bộ Hai       | 5/3/2025 | 3        | 1      | 1
    Chi bộ Ba        | 6/3/2025 | 1        | 1      | 0
  `);
  expect(text).toContain(
    "Tổng số cấp ủy viên được bầu là 13 đồng chí, gồm 09 đồng chí ở Đảng bộ Một và 04 đồng chí ở các chi bộ",
  );
  expect(text).not.toMatch(/vào cấp ủy/);
});

test("branches of whom a note says that they have no committee are named, where no figure tells whom they elected", () => {
  const text = writtenAs(
    "quickReport",
    `
      (Từ ngày 10/02 đến ngày 21/02/2025)
      Chi bộ | Ngày đại hội | Tổng số | Chính thức | Cần bầu | Được bầu | Ghi chú
      Một    | 10/02/2025   | 18      | 16         | 3       | 3        |
      Hai    | 11/02/2025   | 7       | 7          | 2       | 2        | Không có chi ủy
      Ba     | 12/02/2025   | 6       | 6          | 2       | 2        | Không có chi ủy
    `,
  );
  expect(text).toContain("Chi bộ Hai và Chi bộ Ba không có chi ủy.");
});

test("behind those without a committee the officers are of all that have met", () => {
  const rows = Array.from(
    { length: 10 },
    (_, i) => `Chi bộ Tổ ${i} | 0${(i % 9) + 1}/4/2025 | 3 | 1 | 1 | 1 |`,
  );
  const text = written(
    [
      "",
      "(Tính đến ngày 15/4/2025)",
      "Chi bộ | Ngày đại hội | Cấp ủy viên | Bí thư | Phó bí thư | Chi ủy viên | Ghi chú",
      ...rows,
      "Chi bộ Trạm | 10/4/2025 | 2 | 1 | 1 | 0 | Không bầu chi ủy",
      "Chi bộ Xưởng | 11/4/2025 | 3 | 1 | 0 | 2 | Chưa bầu phó bí thư",
      "Chi bộ Cầu | | | | | | Dự kiến 25/4/2025",
    ].join("\n"),
  );
  expect(text).toContain("Chi bộ Trạm bầu bí thư, phó bí thư.");
  expect(text).toContain("Các chi bộ đã tổ chức đại hội bầu 12 bí thư, 11 phó bí thư.");
});

test("those whose notes say that they have no committee are told with those that elected a secretary alone", () => {
  const sheet = (note: string): string => `
    Chi bộ     | Ngày đại hội | Cấp ủy viên | Ghi chú
    Chi bộ Một | 02/4/2025    | 3           |
    Chi bộ Hai | 02/4/2025    | 2           | Không có chi ủy
    Chi bộ Ba  | 03/4/2025    | 1           | ${note}
  `;
  for (const note of ["Chỉ bầu bí thư", ""])
    expect(writtenAs("quickReport", sheet(note))).toContain(
      "Chi bộ Hai không có chi ủy; Chi bộ Ba chỉ bầu bí thư.",
    );
});
