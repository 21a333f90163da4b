/** Rows of both kinds are told apart under a noun that is both; what is told of a list of persons, and who holds none. */
import { defaultSettings } from "../../src/congress/settings";
import { BARE, written, writtenAs } from "./written";

test("“tổ chức cơ sở đảng” that have met are told by kind", () => {
  const text = written(
    `
    Tổ chức đảng | Ngày ĐH   | Bầu được
    Đảng bộ A    | 19/4/2025 | 9
    Đảng bộ B    | 20/4/2025 | 9
    Chi bộ C     | 20/4/2025 | 3
    Chi bộ D     |           |
  `,
    BARE,
    { ...defaultSettings, branchNoun: "tổ chức cơ sở đảng" },
  );
  expect(text).toContain("3/4 tổ chức cơ sở đảng đã tổ chức đại hội, gồm 02 đảng bộ và 01 chi bộ.");
});

test("a message says of no branch that it holds none without its reason", () => {
  const told = (reason: string): string =>
    writtenAs(
      "message",
      `
      Chi bộ | Ngày ĐH   | Bầu được | Ghi chú
      A      | 19/4/2025 | 3        |
      B      | 20/4/2025 | 3        |
      C      |           |          | ${reason}Không tổ chức đại hội
    `,
    );
  expect(told("")).not.toContain("không tổ chức");
  expect(told("Giải thể. ")).toContain("Có 01 chi bộ không tổ chức đại hội do giải thể.");
});

const PARTS = `
  ĐẢNG ỦY TRƯỜNG ĐẠI HỌC HÀ PHÚ
  Tổ chức đảng             | Loại hình | Ngày ĐH   | Bầu được
  Đảng bộ bộ phận Khoa Một | ĐBBP      | 18/3/2025 | 7
  Đảng bộ bộ phận Khoa Hai | ĐBBP      | 19/3/2025 | 7
  Chi bộ Khoa Ba           | CB        | 25/2/2025 | 3
  Chi bộ Khoa Bốn          | CB        | 26/2/2025 | 3
`;

test.each(["bulletin", "quickReport", "message"] as const)(
  "parts of an organisation keep their kind, and belong to none (%s)",
  (kind) => {
    const text = writtenAs(kind, PARTS, kind === "bulletin" ? BARE : {});
    expect(text).toContain("đảng bộ bộ phận, chi bộ trực thuộc Đảng ủy");
    expect(text).toContain("14 đồng chí ở các đảng bộ bộ phận và 06 đồng chí ở các chi bộ");
    expect(text).not.toMatch(/các đảng bộ(?! bộ phận)|02 đảng bộ(?! bộ phận)|trực thuộc các đảng bộ bộ phận/);
  },
);

const BLOCKS = `
  Đơn vị             | Ngày ĐH   | Được bầu
  CƠ QUAN THUẾ TỈNH  |           |
  Chi bộ Một         | 19/3/2025 | 3
  Chi bộ Hai         | 20/3/2025 | 3
  CÁC ĐỘI THUẾ       |           |
  Đảng bộ Đội Thuế A | 20/3/2025 | 7
  Chi bộ Đội Thuế B  |           |
  Chi bộ Đội Thuế C  |           |
`;

test("the only organisation is named, and those to come are called what they are", () => {
  const text = writtenAs("quickReport", BLOCKS);
  expect(text).toContain("gồm 07 đồng chí ở Đảng bộ Đội Thuế A và 06 đồng chí ở các chi bộ");
  expect(text).toContain("; các đội thuế 1/3 chi bộ, đảng bộ, còn 02 chi bộ.");
  expect(text).toContain("ơ quan Thuế tỉnh 2/2 chi bộ");
});
