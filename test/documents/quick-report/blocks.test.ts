/** How far each block is, in part I of the report. */
import { part, reported } from "./written";

/** What is told of blocks with so many congresses held, and so many still to come. */
function told(
  ...blocks: readonly (readonly [name: string, held: number, open: number])[]
): string | undefined {
  const rows = blocks.flatMap(([name, held, open], at) => [
    `${name} |`,
    ...Array.from({ length: held }, (_, i) => `Tổ ${at}${i} | 3`),
    ...Array.from({ length: open }, (_, i) => `Xóm ${at}${i} |`),
  ]);
  const lines = part(reported(["", "Chi bộ | CUV", ...rows].join("\n")), "TIẾN ĐỘ");
  return /(?<=^2\. Theo ).*/.exec(lines.find((line) => line.includes("Theo ")) ?? "")?.[0];
}

test("those that are done first, then from the highest share down; one that has not begun, few without a share", () => {
  expect(told(["KHỐI XÃ", 6, 4], ["KHỐI CƠ QUAN", 4, 0], ["KHỐI TRƯỜNG", 9, 1], ["KHỐI CHỢ", 0, 2])).toBe(
    "khối: Khối cơ quan 4/4 chi bộ; Khối trường 9/10 chi bộ (đạt 90%), còn 01 chi bộ; Khối xã 6/10 chi bộ (60%), còn 04 chi bộ; Khối chợ chưa tổ chức (02 chi bộ).",
  );
  expect(told(["KHỐI XÃ", 3, 1], ["KHỐI CƠ QUAN", 4, 0])).toBe(
    "khối: Khối cơ quan 4/4 chi bộ; Khối xã 3/4 chi bộ, còn 01 chi bộ.",
  );
});

test("of five and more what follows from the fraction is left out", () => {
  const done = ["A", "B", "C", "D"].map((name) => [`KHỐI ${name}`, 5, 0] as const);
  expect(told(...done, ["KHỐI XÃ", 5, 1])).toMatch(/; Khối xã 5\/6 chi bộ \(đạt 83,33%\)\.$/);
});

test.each([
  [
    "a number of their own stands apart",
    "CỤM 1",
    "CỤM 2",
    "cụm: Cụm 1: 4/4 chi bộ; Cụm 2: 3/4 chi bộ, còn 01 chi bộ.",
  ],
  [
    "their numbers in the sheet are left out",
    "I. KHỐI XÃ",
    "II. KHỐI CHỢ",
    "khối: Khối xã 4/4 chi bộ; Khối chợ 3/4 chi bộ, còn 01 chi bộ.",
  ],
  [
    "whoever looks after them is no part of the name",
    "CỤM A (đ/c Lê Văn An phụ trách)",
    "CỤM B (đ/c Trần Bình phụ trách)",
    "cụm: Cụm A 4/4 chi bộ; Cụm B 3/4 chi bộ, còn 01 chi bộ.",
  ],
  [
    "places are units",
    "XÃ AN PHÚ (CŨ)",
    "XÃ AN HÒA (CŨ)",
    "đơn vị: Xã An Phú (cũ) 4/4 chi bộ; Xã An Hòa (cũ) 3/4 chi bộ, còn 01 chi bộ.",
  ],
])("%s", (_what, one, other, text) => {
  expect(told([one, 4, 0], [other, 3, 1])).toBe(text);
});

test("headings that tell where their rows stand, or when, are no blocks", () => {
  expect(told(["ĐÃ TỔ CHỨC ĐẠI HỘI", 4, 0], ["CHƯA TỔ CHỨC", 0, 2])).toBeUndefined();
});
