/** "Chi bộ 1" of two organisations, or of two blocks, are two branches. */
import { readBook } from "../../../src/reading/read-book";
import { readBooks, type ReadFile } from "../../../src/reading/read-books";
import { draw } from "../../support/draw";
import { told } from "../../support/told";

function file(name: string, picture: string): ReadFile {
  return { file: name, saved: null, read: readBook([draw(picture)]) };
}

function linesOf(...files: readonly ReadFile[]): readonly string[] {
  const { table } = readBooks(files);
  return table ? told(table, "block", "elected") : [];
}

const form = (organisation: string, branch: string, elected: number): string => `
  ${organisation}
  PHIẾU KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  Tên chi bộ:              | ${branch}
  Ngày đại hội:            | 12/5/2025
  Tổng số đảng viên        | 20
  Số cấp ủy viên được bầu  | ${elected}
  Số cấp ủy viên là nữ     | 1`;

test("forms of one branch each are told apart by the organisation above them, which becomes their block", () => {
  expect(
    linesOf(
      file("a.xlsx", form("ĐẢNG BỘ XÃ HÒA BÌNH", "Chi bộ 1", 3)),
      file("b.xlsx", form("ĐẢNG BỘ XÃ TÂN LẬP", "Chi bộ 1", 5)),
      file("c.xlsx", form("ĐẢNG BỘ XÃ TÂN LẬP", "Chi bộ 2", 3)),
    ),
  ).toEqual([
    "Chi bộ 1 | ĐẢNG BỘ XÃ HÒA BÌNH | 3",
    "Chi bộ 1 | ĐẢNG BỘ XÃ TÂN LẬP | 5",
    "Chi bộ 2 | ĐẢNG BỘ XÃ TÂN LẬP | 3",
  ]);
});

test("files of one organisation, however it writes itself, have no block of it", () => {
  expect(
    linesOf(
      file("a.xlsx", form("ĐẢNG BỘ XÃ HÒA BÌNH", "Chi bộ 1", 3)),
      file("b.xlsx", form("BCH Đảng bộ xã Hòa Bình", "Chi bộ 2", 5)),
    ),
  ).toEqual(["Chi bộ 1 | - | 3", "Chi bộ 2 | - | 5"]);
});

test("the same branch of one organisation is one, though each file writes the organisation otherwise", () => {
  expect(
    linesOf(
      file("a.xlsx", form("ĐẢNG BỘ XÃ HÒA BÌNH", "Chi bộ 1", 3)),
      file("b lần 2.xlsx", form("Đảng ủy xã Hòa Bình", "CB 1", 5)),
    ),
  ).toEqual(["CB 1 | - | 5"]);
});

test("of two blocks of a file each keeps its Chi bộ 1", () => {
  const blocks = `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    STT | Tên chi bộ  | Số đảng viên | Cấp ủy viên
    I   | Khối thôn   |              |
    1   | Chi bộ 1    | 20           | 3
    2   | Chi bộ 2    | 21           | 3
    II  | Khối cơ quan |             |
    1   | Chi bộ 1    | 30           | 5
    2   | Chi bộ 2    | 31           | 5`;
  const again = `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    STT | Tên chi bộ  | Số đảng viên | Cấp ủy viên
    I   | Khối thôn   |              |
    1   | Chi bộ 1    | 20           | 4
    2   | Chi bộ 2    | 21           | 3`;
  expect(linesOf(file("a.xlsx", blocks), file("a lần 2.xlsx", again))).toEqual([
    "Chi bộ 1 | Khối thôn | 4",
    "Chi bộ 2 | Khối thôn | 3",
    "Chi bộ 1 | Khối cơ quan | 5",
    "Chi bộ 2 | Khối cơ quan | 5",
  ]);
});

const list = (organisation: string, elected: number, block = ""): string => `
  ${organisation}
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  STT | Tên chi bộ | Số đảng viên   | Cấp ủy viên
  I   | ${block}   |                |
  1   | Chi bộ 1   | ${elected}0    | ${elected}
  2   | Chi bộ 2   | ${elected}1    | ${elected}`;

test("a list that comes again without its blocks is the same one, also beside another organisation's", () => {
  const files = [
    file("a.xlsx", list("ĐẢNG BỘ XÃ HÒA BÌNH", 3, "Khối thôn")),
    file("a lần 2.xlsx", list("ĐẢNG BỘ XÃ HÒA BÌNH", 4)),
    file("b.xlsx", list("ĐẢNG BỘ XÃ TÂN LẬP", 7)),
  ];
  expect(linesOf(...files)).toEqual([
    "Chi bộ 1 | ĐẢNG BỘ XÃ HÒA BÌNH | 4",
    "Chi bộ 2 | ĐẢNG BỘ XÃ HÒA BÌNH | 4",
    "Chi bộ 1 | ĐẢNG BỘ XÃ TÂN LẬP | 7",
    "Chi bộ 2 | ĐẢNG BỘ XÃ TÂN LẬP | 7",
  ]);
});
