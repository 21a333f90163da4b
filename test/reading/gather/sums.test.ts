/** A file with the sums of others is told by arithmetic, and never counted with them. */
import { readBook } from "../../../src/reading/read-book";
import { readBooks, type ReadBooks } from "../../../src/reading/read-books";
import { draw } from "../../support/draw";
import { told } from "../../support/told";

function join(files: Readonly<Record<string, string>>): ReadBooks {
  return readBooks(
    Object.entries(files).map(([file, picture]) => ({ file, saved: null, read: readBook([draw(picture)]) })),
  );
}

const of = (...rows: readonly string[]): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  STT | Đơn vị | Số đảng viên | Cấp ủy viên | Nữ | Tái cử
  ${rows.join("\n")}`;

const THON = of("1 | Chi bộ Thôn Bèo | 20 | 3 | 1 | 2", "2 | Chi bộ Thôn Sậy | 31 | 5 | 2 | 3");
const CO_QUAN = of("1 | Chi bộ Trạm Y tế | 7 | 3 | 2 | 1", "2 | Chi bộ Công an | 12 | 3 | 0 | 3");

const statuses = ({ files }: ReadBooks): readonly string[] =>
  files.map(({ file, status }) => `${file}: ${status}`);
const names = ({ table }: ReadBooks): readonly string[] => (table ? told(table) : []);

test("lines that are the sums of a file each are not counted, whatever the file is called", () => {
  const sums = of("1 | Khối thôn | 51 | 8 | 3 | 5", "2 | Khối cơ quan | 19 | 6 | 2 | 4");
  const joined = join({ "a.xlsx": THON, "b.xlsx": CO_QUAN, "c.xlsx": sums });
  expect(statuses(joined)).toEqual(["a.xlsx: read", "b.xlsx: read", "c.xlsx: duplicate"]);
  expect(names(joined)).toHaveLength(4);
  expect(joined.findings.map(({ kind }) => kind)).toContain("file-sums");
});

test("a file whose one line is the sum of all others is not counted", () => {
  const joined = join({
    "a.xlsx": THON,
    "b.xlsx": CO_QUAN,
    "c.xlsx": of("1 | Toàn phường | 70 | 14 | 5 | 9"),
  });
  expect(names(joined)).toHaveLength(4);
});

test("one figure that differs makes it no sum", () => {
  const sums = of("1 | Khối thôn | 51 | 8 | 3 | 5", "2 | Khối cơ quan | 19 | 7 | 2 | 4");
  const other = of("1 | Chi bộ Thôn Mai | 50 | 8 | 3 | 5");
  expect(names(join({ "a.xlsx": THON, "b.xlsx": CO_QUAN, "c.xlsx": other }))).toHaveLength(5);
  // Half of the lines are sums, so all of it is.
  expect(names(join({ "a.xlsx": THON, "b.xlsx": CO_QUAN, "c.xlsx": sums }))).toHaveLength(4);
});

test("two figures that are the sums of others by chance are no sum where a branch is alone in its file", () => {
  const alone = `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    STT | Đơn vị          | Số đảng viên | Cấp ủy viên
    1   | Chi bộ Thôn Mai | 51           | 8`;
  expect(names(join({ "a.xlsx": THON, "b.xlsx": alone }))).toHaveLength(3);
});

test("the sums of a block's own lines are found as well", () => {
  const blocks = of(
    "I | Khối thôn | | | |",
    "1 | Chi bộ Thôn Bèo | 20 | 3 | 1 | 2",
    "2 | Chi bộ Thôn Sậy | 31 | 5 | 2 | 3",
    "II | Khối cơ quan | | | |",
    "1 | Chi bộ Trạm Y tế | 7 | 3 | 2 | 1",
    "2 | Chi bộ Công an | 12 | 3 | 0 | 3",
  );
  const sums = of("1 | Các thôn | 51 | 8 | 3 | 5", "2 | Các cơ quan | 19 | 6 | 2 | 4");
  expect(names(join({ "a.xlsx": blocks, "b.xlsx": sums }))).toHaveLength(4);
});

test("numbers of several branches in each line, beside the branches one by one, are of the same congresses", () => {
  const groups = `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    STT | Đơn vị       | Số chi bộ | Cấp ủy viên
    1   | Khối thôn    | 2         | 7
    2   | Khối cơ quan | 2         | 7`;
  expect(names(join({ "a.xlsx": THON, "b.xlsx": CO_QUAN, "c.xlsx": groups }))).toHaveLength(4);
});
