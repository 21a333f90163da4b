/** A large results sheet for the benchmarks: 100,000 branches in 50 blocks, 25 columns, nothing to complain of. */
import { plainGrid, type CellValue, type Grid } from "../../src/sheet/grid";
import { dayToSerial } from "../../src/vietnamese/day";

const HEADER = [
  ...[
    "STT",
    "Khối",
    "Tên chi bộ",
    "Ngày đại hội",
    "Số đảng viên",
    "Đảng viên nữ",
    "Triệu tập",
    "Có mặt",
    "Cần bầu",
  ],
  ...[
    "Cấp ủy viên được bầu",
    "Tái cử",
    "Lần đầu",
    "Nữ",
    "Trẻ",
    "DTTS",
    "Bí thư",
    "Phó bí thư",
    "THPT",
    "Cao đẳng",
  ],
  ...["Đại học", "Trên đại học", "LLCT sơ cấp", "LLCT trung cấp", "LLCT cao cấp", "Ghi chú"],
];

/** `from`: where the numbers of its branches begin, so that several sheets have other ones. */
export function largeGrid(rows: number, from = 0): Grid {
  const first = dayToSerial({ year: 2025, month: 3, day: 1 }) ?? 0;
  const values: CellValue[][] = [
    ["TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027"],
    ["(Tính đến ngày 31/3/2025)"],
    HEADER,
  ];
  for (let i = 0; i < rows; i++) {
    const held = i % 10 !== 9;
    const elected = 3 + (i % 5);
    const place = [
      i + 1,
      `Khối số ${(i % 50) + 1}`,
      `Chi bộ thôn ${from + i + 1} xã Hòa Bình`,
      held ? first + (i % 30) : first + 40,
    ];
    const figures = [
      30,
      12,
      30,
      28,
      elected,
      elected,
      elected - 1,
      1,
      1,
      1,
      i % 2,
      1,
      1,
      elected,
      1,
      1,
      0,
      1,
      1,
      1,
    ];
    values.push([
      ...place,
      ...(held ? figures : new Array<null>(20).fill(null)),
      held ? null : "Chưa đại hội",
    ]);
  }
  return plainGrid("KQ", values);
}
