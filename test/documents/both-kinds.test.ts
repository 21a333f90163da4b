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
