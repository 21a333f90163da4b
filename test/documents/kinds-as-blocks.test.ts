/** Blocks that are kinds of branches are told by their branches; blocks with a name by it. */
import { written, writtenAs } from "./written";

const sheet = (one: string, other: string): string => `
  ĐẢNG ỦY XÃ SÔNG MÂY
  (Tính đến ngày 30/4/2025)
  TT | Chi bộ | Khối     | Ngày ĐH   | Cấp ủy viên
  1  | Một    | ${one}   | 19/4/2025 | 5
  2  | Hai    | ${one}   | 20/4/2025 | 5
  3  | Ba     | ${other} | 20/4/2025 | 5
  4  | Bốn    | ${other} |           |
`;

test("kinds of branches", () => {
  const picture = sheet("Trường học", "Thôn");
  expect(written(picture)).toContain(
    "2/2 chi bộ trường học đã hoàn thành đại hội; 1/2 chi bộ thôn đã tổ chức đại hội.",
  );
  expect(writtenAs("quickReport", picture)).toContain(
    "Theo nhóm: chi bộ trường học 2/2; chi bộ thôn 1/2, còn 01 chi bộ.",
  );
});

test("blocks with names", () => {
  const picture = sheet("Khối cơ quan", "Khối xã");
  expect(written(picture)).toContain(
    "Khối cơ quan đã hoàn thành đại hội; Khối xã có 1/2 chi bộ đã tổ chức đại hội.",
  );
  expect(writtenAs("quickReport", picture)).toContain(
    "Theo khối: Khối cơ quan 2/2 chi bộ; Khối xã 1/2 chi bộ",
  );
});

test("batches, which are no bodies", () => {
  const picture = sheet("Đợt 1", "Đợt 2");
  expect(written(picture)).toContain(
    "Các chi bộ đợt 1 đã hoàn thành đại hội; đợt 2 có 1/2 chi bộ đã tổ chức đại hội.",
  );
  expect(writtenAs("quickReport", picture)).toContain(
    "Theo đợt: đợt 1: 2/2 chi bộ; đợt 2: 1/2 chi bộ, còn 01 chi bộ.",
  );
});

test("a kind of place beside a block with a name", () => {
  const picture = sheet("Các bản", "Khối cơ quan, trường học");
  expect(written(picture)).toContain(
    "Các chi bộ bản đã hoàn thành đại hội; khối cơ quan, trường học có 1/2 chi bộ đã tổ chức đại hội.",
  );
  expect(writtenAs("quickReport", picture)).toContain(
    "Theo nhóm: chi bộ bản 2/2; khối cơ quan, trường học 1/2",
  );
});

test("headings that tell where branches stand are no blocks", () => {
  for (const [one, other] of [
    ["Các chi bộ đã xong", "Các chi bộ còn lại"],
    ["Tuần 1", "Tuần 2"],
  ] as const) {
    const picture = sheet(one, other);
    expect(written(picture)).not.toMatch(/đã xong|còn lại|[Tt]uần/u);
    expect(writtenAs("quickReport", picture)).not.toContain("Theo ");
  }
});

test("organisations of several kinds, which are none by name", () => {
  const picture = `
    HUYỆN ỦY SÔNG MÂY
    KẾT QUẢ ĐẠI HỘI CÁC ĐẢNG BỘ CƠ SỞ NHIỆM KỲ 2025-2030
    (Tính đến ngày 30/4/2025)
    TT | Đảng bộ             | Ngày ĐH   | Ban Chấp hành
    I  | ĐẢNG BỘ XÃ, THỊ TRẤN | <        | <
    1  | Đảng bộ xã Một      | 19/4/2025 | 15
    2  | Đảng bộ xã Hai      | 20/4/2025 | 15
    II | ĐẢNG BỘ KHỐI CƠ QUAN, LỰC LƯỢNG VŨ TRANG | < | <
    1  | Đảng bộ Công an     | 20/4/2025 | 9
    2  | Đảng bộ Quân sự     |           |
  `;
  expect(written(picture)).toContain(
    "Các đảng bộ xã, thị trấn đã hoàn thành đại hội; các đảng bộ khối cơ quan, lực lượng vũ trang có 1/2 đảng bộ đã tổ chức đại hội.",
  );
});
