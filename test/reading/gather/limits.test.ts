/** "Trẻ" of one file is not that of another where their age limits differ. */
import { readBook } from "../../../src/reading/read-book";
import { readBooks, type ReadBooks } from "../../../src/reading/read-books";
import { draw } from "../../support/draw";

/** A file a branch, with this heading over its young. */
function join(...headings: readonly (readonly [heading: string, young: number])[]): ReadBooks {
  return readBooks(
    headings.map(([heading, young], i) => ({
      file: `${i + 1}.xlsx`,
      saved: null,
      read: readBook([
        draw(`
          KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
          STT | Tên chi bộ            | Số đảng viên | Cấp ủy viên | ${heading}
          1   | Chi bộ Thôn ${i + 1} | ${20 + i}     | 5           | ${young}`),
      ]),
    })),
  );
}

function limitsTold({ findings }: ReadBooks): readonly string[] {
  return findings.filter(({ kind }) => kind === "limits-differ").map(({ message }) => message);
}

test("two limits are told with both headings and where they stand, and the file needs attention", () => {
  const joined = join(["Dưới 40 tuổi", 2], ["Dưới 35 tuổi", 1], ["Dưới 40 tuổi", 3]);
  expect(limitsTold(joined)).toEqual([
    "Ô E2 (tệp “2.xlsx”, trang “KQ”) ghi “Dưới 35 tuổi”, ô E2 (tệp “1.xlsx”, trang “KQ”) ghi “Dưới 40 tuổi”: giới hạn tuổi khác nhau nhưng số liệu đang được cộng chung. Cần thống nhất một giới hạn tuổi rồi sửa số liệu.",
  ]);
  expect(joined.files.map(({ status }) => status)).toEqual(["read", "attention", "read"]);
});

test("the same limit in other words is one", () => {
  expect(limitsTold(join(["Dưới 40 tuổi", 2], ["Tuổi trẻ (<40)", 1]))).toEqual([]);
});

test("a column without a figure adds nothing that could differ", () => {
  expect(limitsTold(join(["Dưới 40 tuổi", 2], ["Dưới 35 tuổi", 0]))).toEqual([]);
});

test("those of the age that count too make another limit", () => {
  expect(limitsTold(join(["Dưới 40 tuổi", 2], ["Từ 40 tuổi trở xuống", 1]))).toHaveLength(1);
  expect(limitsTold(join(["Đến 40 tuổi", 2], ["Từ 40 tuổi trở xuống", 1]))).toEqual([]);
});
