/** Levels in words ("1 ThS, 2 ĐH") below a heading that says whose they are: read, or told. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

function sheet(heading: string): ReturnType<typeof readTable> {
  return readTable(
    draw(`
      TÌNH HÌNH ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC NHIỆM KỲ 2025 - 2027
      STT | CHI BỘ | THỜI GIAN ĐH | CUV KHÓA MỚI | TRONG ĐÓ NỮ | ${heading}
      1   | Một    | 04/3/2025    | 3 đ/c        | 2 đ/c       | 1 ThS, 2 ĐH
      2   | Hai    | 06/3/2025    | 3 đ/c        | 1 đ/c       | 3 ĐH
      3   | Ba     | Chưa ĐH      |              |             |
    `),
  );
}

test.each(["TRÌNH ĐỘ CM CỦA CUV", "Trình độ chuyên môn của cấp ủy khóa mới", "CMNV của chi ủy"])(
  "below “%s” each level is counted",
  (heading) => {
    const { table, findings } = sheet(heading);
    expect(told(table, "elected", "master", "degree")).toEqual([
      "Một | 3 | 1 | 2",
      "Hai | 3 | 0 | 3",
      "Ba | - | - | -",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  },
);

test.each(["Trình độ CM của đảng viên", "Phân loại"])(
  "below “%s” they are nobody's for sure, and told",
  (heading) => {
    expect(toldFindings(sheet(heading).findings)).toEqual(["unread-column F2"]);
  },
);
