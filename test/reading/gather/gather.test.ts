/** Many files as one table: each branch once, blocks of a name one, and what one file reckons another tells. */
import { readBook } from "../../../src/reading/read-book";
import { readBooks, type ReadBooks } from "../../../src/reading/read-books";
import { draw } from "../../support/draw";
import { told } from "../../support/told";

function join(files: Readonly<Record<string, string>>): ReadBooks {
  return readBooks(
    Object.entries(files).map(([file, picture]) => ({ file, saved: null, read: readBook([draw(picture)]) })),
  );
}

const linesOf = ({ table }: ReadBooks, ...fields: readonly string[]): readonly string[] =>
  table ? told(table, ...fields) : [];

const of = (head: string, ...rows: readonly string[]): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  STT | Tên chi bộ | ${head}
  ${rows.join("\n")}`;

const BEO = of("Số đảng viên | Cấp ủy viên | Nữ | Tái cử", "1 | Chi bộ Thôn Bèo | 20 | 5 | 1 | 2");

test("what one file has a column for is reckoned of another that tells its parts", () => {
  const joined = join({
    "a.xlsx": BEO,
    "b.xlsx": of("Số đảng viên | Cấp ủy viên | Lần đầu", "1 | Chi bộ Thôn Sậy | 31 | 5 | 4"),
  });
  expect(linesOf(joined, "firstTime")).toEqual(["Chi bộ Thôn Bèo | 3", "Chi bộ Thôn Sậy | 4"]);
});

test("a block that several files call the same is one", () => {
  const joined = join({
    "a.xlsx": of(
      "Khối | Cấp ủy viên",
      "1 | Chi bộ Thôn Bèo | Khối thôn | 5",
      "2 | Chi bộ Trạm Y tế | Khối cơ quan | 3",
    ),
    "b.xlsx": of(
      "Khối | Cấp ủy viên",
      "1 | Chi bộ Thôn Sậy | KHỐI THÔN | 3",
      "2 | Chi bộ Công an | Khối cơ quan | 3",
    ),
  });
  expect(joined.table?.blocks.map(({ name }) => name)).toEqual(["Khối thôn", "Khối cơ quan"]);
  expect(linesOf(joined, "block")).toContain("Chi bộ Thôn Sậy | Khối thôn");
});

test("of two files with the same figures the one that tells more counts", () => {
  const joined = join({
    "a.xlsx": of("Số đảng viên | Cấp ủy viên", "1 | Chi bộ Thôn Bèo | 20 | 5"),
    "bb.xlsx": BEO,
  });
  expect(linesOf(joined, "elected", "reelected")).toEqual(["Chi bộ Thôn Bèo | 5 | 2"]);
  expect(joined.files.map(({ file, status }) => `${file}: ${status}`)).toEqual([
    "a.xlsx: duplicate",
    "bb.xlsx: read",
  ]);
});

test("of a copy it is said once that it is one, and not of each of its branches", () => {
  const { findings } = join({ "a.xlsx": BEO, "b.xlsx": BEO });
  expect(findings.map(({ kind }) => kind)).toEqual(["file-duplicate"]);
});

test("of a file some of whose branches stand in another, those are told and the rest counts", () => {
  const joined = join({
    "a.xlsx": BEO,
    "bb.xlsx": of(
      "Số đảng viên | Cấp ủy viên | Nữ | Tái cử",
      "1 | Chi bộ Thôn Bèo | 20 | 5 | 1 | 2",
      "2 | Chi bộ Thôn Sậy | 31 | 3 | 1 | 1",
    ),
  });
  expect(linesOf(joined, "elected")).toEqual(["Chi bộ Thôn Bèo | 5", "Chi bộ Thôn Sậy | 3"]);
  expect(joined.findings.map(({ kind }) => kind)).toContain("branch-repeated");
});

test("two lines of one name in one file both count, and its own check tells them", () => {
  const twice = of(
    "Số đảng viên | Cấp ủy viên",
    "1 | Chi bộ Thôn Bèo | 20 | 5",
    "2 | Chi bộ Thôn Bèo | 21 | 3",
  );
  const joined = join({
    "a.xlsx": twice,
    "b.xlsx": of("Số đảng viên | Cấp ủy viên", "1 | Chi bộ Thôn Sậy | 31 | 3"),
  });
  expect(linesOf(joined, "elected")).toHaveLength(3);
});

test("two organisations' branches of one name with the same figures throughout are one that was sent under two heads", () => {
  const joined = join({ "a.xlsx": `\n ĐẢNG BỘ XÃ HÒA BÌNH${BEO}`, "b.xlsx": `\n ĐẢNG BỘ XÃ TÂN LẬP${BEO}` });
  expect(linesOf(joined, "elected")).toEqual(["Chi bộ Thôn Bèo | 5"]);
});

test("a list of persons goes behind a table of the same branch, though it was sent later", () => {
  const persons = `
    DANH SÁCH CẤP ỦY VIÊN TRÚNG CỬ NHIỆM KỲ 2025-2027
    STT | Họ và tên       | Năm sinh | Chi bộ          | Chức vụ
    1   | Nguyễn Văn Mẫu  | 1970     | Chi bộ Thôn Bèo | Bí thư
    2   | Trần Thị Ví Dụ  | 1980     | Chi bộ Thôn Bèo | Phó bí thư
    3   | Lê Văn Thử      | 1985     | Chi bộ Thôn Bèo | Chi ủy viên`;
  const joined = join({ "a.xlsx": BEO, "a lần 2.xlsx": persons });
  expect(linesOf(joined, "elected")).toEqual(["Chi bộ Thôn Bèo | 5"]);
});

test("where a file has a name twice, a third line of another file takes the place of none but one", () => {
  const twice = of(
    "Số đảng viên | Cấp ủy viên",
    "1 | Chi bộ Thôn Bèo | 20 | 5",
    "2 | Chi bộ Thôn Bèo | 21 | 3",
  );
  const joined = join({
    "a.xlsx": twice,
    "b.xlsx": of("Số đảng viên | Cấp ủy viên", "1 | Chi bộ Thôn Bèo | 20 | 5"),
  });
  expect([...linesOf(joined, "elected")].sort()).toEqual(["Chi bộ Thôn Bèo | 3", "Chi bộ Thôn Bèo | 5"]);
});

test("a file's own blocks stay beside the files of another organisation", () => {
  const head = "Khối | Số đảng viên | Cấp ủy viên";
  const joined = join({
    "a.xlsx": `\n ĐẢNG BỘ XÃ HÒA BÌNH${of(head, "1 | Chi bộ 1 | Khối thôn | 20 | 5", "2 | Chi bộ 2 | Khối cơ quan | 21 | 3")}`,
    "b.xlsx": `\n ĐẢNG BỘ XÃ TÂN LẬP${of("Số đảng viên | Cấp ủy viên", "1 | Chi bộ 1 | 30 | 3", "2 | Chi bộ 2 | 31 | 3")}`,
  });
  expect(linesOf(joined, "block")).toEqual([
    "Chi bộ 1 | Khối thôn",
    "Chi bộ 2 | Khối cơ quan",
    "Chi bộ 1 | ĐẢNG BỘ XÃ TÂN LẬP",
    "Chi bộ 2 | ĐẢNG BỘ XÃ TÂN LẬP",
  ]);
});
