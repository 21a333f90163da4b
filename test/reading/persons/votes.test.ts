/** Votes on a list of persons are held against ballots and shares; how many persons it says there are, against those listed. */
import { address } from "../../../src/sheet/address";
import { readSheet } from "../../../src/reading/read-sheet";
import { draw } from "../../support/draw";

/** The findings of votes and numbers, each with its cell. */
function doubts(picture: string): readonly string[] {
  const read = readSheet(draw(picture));
  if (!read.ok) throw new Error(read.reason.kind);
  return read.findings
    .filter(({ kind }) => kind.startsWith("vote") || kind === "persons-count-differs")
    .map(({ kind, cell }) => `${kind} ${cell ? address(cell) : ""}`);
}

const list = (header: string, ...rows: readonly string[]): readonly string[] =>
  doubts(`
    KẾT QUẢ BẦU CHI ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027 | < | < | < | < | <
    TT | Họ và tên | Chi bộ | Chức vụ | ${header}
    ${rows.map((row, i) => `${i + 1} | ${row}`).join("\n")}
  `);

describe("Votes", () => {
  test("with their ballots and shares give no finding where all is sound, whatever the shares are taken of", () => {
    expect(
      list(
        "Số phiếu | Tỷ lệ %",
        "Lê Văn Mẫu   | Thôn 1 | Bí thư  | 19/20 | 95",
        "Lê Thị Mẫu   | Thôn 1 | Ủy viên | 15/20 | 75",
        // Of those summoned, who were 27.
        "Hà Văn Mẫu   | Thôn 2 | Bí thư  | 19/26 | 70,37",
        "Hà Thị Mẫu   | Thôn 2 | Ủy viên | 24/26 | 88,89",
        // Cut off, not rounded.
        "Đỗ Văn Mẫu   | Thôn 3 | Bí thư  | 28/29 | 96,55",
        "Đỗ Thị Mẫu   | Thôn 3 | Ủy viên | 27/29 | 93,1",
      ),
    ).toEqual([]);
  });

  test("are no number where they have more digits than any election", () => {
    expect(list("Số phiếu", `Lê Văn Mẫu | Thôn 1 | Bí thư | ${"9".repeat(400)}/20 phiếu`)).toEqual([]);
  });

  test("are no more than the ballots, in the same cell or in columns of their own", () => {
    expect(list("Số phiếu", "Lê Văn Mẫu | Thôn 1 | Bí thư | 21/20 phiếu")).toEqual([
      "votes-exceed-ballots E3",
    ]);
    expect(
      list(
        "Số phiếu phát ra | Số phiếu thu về | Số phiếu đồng ý | Số phiếu không đồng ý",
        "Lê Văn Mẫu | Thôn 1 | Bí thư  | 30 | 29 | 31 | 0",
        "Lê Thị Mẫu | Thôn 1 | Ủy viên | 30 | 29 | 20 | 9",
      ),
    ).toEqual(["votes-exceed-ballots G3"]);
  });

  test("make the share that is typed beside them, or behind them in the cell", () => {
    expect(
      list(
        "Số phiếu | Tỷ lệ %",
        "Lê Văn Mẫu | Thôn 1 | Bí thư  | 19/20 | 95",
        "Lê Thị Mẫu | Thôn 1 | Ủy viên | 15/20 | 57",
      ),
    ).toEqual(["vote-share-differs F4"]);
    expect(list("Số phiếu", "Lê Văn Mẫu | Thôn 1 | Bí thư | 26/27 (69,3%)")).toEqual([
      "vote-share-differs E3",
    ]);
  });

  test("without ballots the shares of a branch speak of one number of them", () => {
    expect(
      list(
        "Số phiếu | Tỷ lệ",
        "Lê Văn Mẫu | Thôn 1 | Bí thư     | 19 | 95%",
        "Lê Thị Mẫu | Thôn 1 | Phó bí thư | 15 | 57%",
        "Lý Thị Mẫu | Thôn 1 | Ủy viên    | 12 | 60%",
      ),
    ).toEqual(["vote-share-differs F4"]);
  });

  test("of somebody who is elected are more than half, and no fewer than of one who is not", () => {
    expect(
      list(
        "Số phiếu | Trúng cử",
        "Lê Văn Mẫu | Thôn 1 | Bí thư  | 19/20 | x",
        "Lê Thị Mẫu | Thôn 1 | Ủy viên | 10/20 | x",
        "Lý Thị Mẫu | Thôn 1 |         | 9/20  |",
      ),
    ).toEqual(["votes-too-few E4"]);
    expect(
      list(
        "Số phiếu | Kết quả",
        "Lê Văn Mẫu | Thôn 1 | Bí thư  | 19/20 | Trúng cử",
        "Lê Thị Mẫu | Thôn 1 | Ủy viên | 11/20 | Trúng cử",
        "Lý Thị Mẫu | Thôn 1 |         | 12/20 | Không trúng cử",
      ),
    ).toEqual(["votes-overtaken E5"]);
  });
});

test("Of two ballots nobody knows by which somebody was elected", () => {
  expect(
    doubts(`
      KẾT QUẢ BẦU CHI ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027 | < | < | < | <
      TT | Họ và tên  | Chi bộ | Số phiếu lần 1 | Số phiếu lần 2 | Kết quả
      1  | Lê Văn Mẫu | Thôn 1 | 20/22          |                | Trúng cử
      2  | Hà Thị Mẫu | Thôn 1 | 9/22           | 15/22          | Trúng cử
      3  | Vũ Văn Mẫu | Thôn 1 | 10/22          | 7/22           | Không trúng cử
    `),
  ).toEqual([]);
});

test("A section, and the line below a list, say how many persons there are", () => {
  const sections = (first: string, closing: string): readonly string[] =>
    doubts(`
      DANH SÁCH CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027 | < | <
      TT | Họ và tên       | Chức vụ
      I. Chi bộ Thôn 1 (${first} đồng chí), đại hội ngày 07/6/2025 | < | <
      1  | Lê Văn Mẫu      | Bí thư
      2  | Lê Thị Mẫu      | Ủy viên
      II. Chi bộ Thôn 2 (01 đồng chí) | < | <
      3  | Hà Văn Mẫu      | Bí thư
      ${closing} |  |
    `);
  expect(sections("02", "Danh sách này có 03 đồng chí")).toEqual([]);
  expect(sections("03", "Danh sách này có 04 đồng chí")).toEqual([
    "persons-count-differs A3",
    "persons-count-differs A8",
  ]);
});
