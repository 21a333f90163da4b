/** The branches that forms are made for: those of results, of a list with a heading, of names alone. */
import type { BranchList } from "../../src/congress/branch-form";
import { branchListOf } from "../../src/reading/branch-list";
import { draw } from "../support/draw";

const listOf = (...pictures: readonly string[]): BranchList =>
  branchListOf(pictures.map((picture, i) => draw(picture, { sheet: `Trang ${i + 1}` })));

/** "Thôn 1 (Khối thôn)". */
const told = ({ branches }: BranchList): readonly string[] =>
  branches.map(({ name, block }) => (block === null ? name : `${name} (${block})`));

test("of results with blocks: each branch with its block, the organisation and the term", () => {
  const list = listOf(`
    Đảng bộ xã Bình Minh
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu
    I   | KHỐI THÔN
    1   | Thôn 1     | 19/4/2025    | 3
    2   | Thôn 2     |              |
    II  | KHỐI CƠ QUAN
    3   | Văn phòng  | 20/4/2025    | 3
        | Tổng cộng  |              | 6`);
  expect(told(list)).toEqual(["Thôn 1 (KHỐI THÔN)", "Thôn 2 (KHỐI THÔN)", "Văn phòng (KHỐI CƠ QUAN)"]);
  expect(list).toMatchObject({ organisation: "Đảng bộ xã Bình Minh", term: { first: 2025, last: 2027 } });
});

test("of a list with members alone, which is no results sheet", () => {
  const list = listOf(`
    Đảng bộ xã Bình Minh, nhiệm kỳ 2025-2027
    STT | Tên chi bộ | Khối     | Số đảng viên
    1   | Thôn 1     | Nông thôn | 25
    2   | Công an xã | Cơ quan   | 9`);
  expect(told(list)).toEqual(["Thôn 1 (Nông thôn)", "Công an xã (Cơ quan)"]);
  expect(list.term).toEqual({ first: 2025, last: 2027 });
});

test.each([
  ["a number and a name", "STT | Tên chi bộ\n 1 | Thôn 1\n 2 | Quy hoạch, xây dựng"],
  ["a name", "Danh sách chi bộ\n Thôn 1\n Quy hoạch, xây dựng"],
  ["a name without any heading", "Thôn 1\n Quy hoạch, xây dựng"],
  ["a number and a name without any heading", "1 | Thôn 1\n 2 | Quy hoạch, xây dựng"],
])("of a list of %s", (_what, lines) => {
  expect(told(listOf(`\n${lines}`))).toEqual(["Thôn 1", "Quy hoạch, xây dựng"]);
});

test("of the first sheet that has a list, where none has results", () => {
  const list = listOf("\nBìa | 2025 | x", "\nSTT | Chi bộ\n1 | Thôn 1\n2 | Thôn 2");
  expect(told(list)).toEqual(["Thôn 1", "Thôn 2"]);
});

test("no branch is made of a sheet that lists none", () => {
  expect(told(listOf("\nNgày | Việc | Ghi chú\n1/4 | Họp | x"))).toEqual([]);
  expect(told(listOf("\n"))).toEqual([]);
});
