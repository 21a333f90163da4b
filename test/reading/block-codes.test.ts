/** Blocks that a sheet calls by codes, and the note below that tells what these are. */
import { draw } from "../support/draw";
import { readTable } from "../support/told";

const sheet = (note: string): string => `
  TT | Chi bộ     | Ngày ĐH   | Số CUV | Khối
  1  | Chi bộ Gạo | 19/4/2025 | 3      | HC
  2  | Chi bộ Đa  | 19/4/2025 | 3      | HC
  3  | Chi bộ Sen | 20/4/2025 | 3      | LS
  4  | Chi bộ Mít | 20/4/2025 | 3      | LS
  ${note}
`;
const blocksOf = (note: string): readonly string[] =>
  readTable(draw(sheet(note))).table.blocks.map(({ name }) => name);

test("blocks are called what the note says of their codes", () => {
  expect(blocksOf("Chú thích: HC - khối hành chính; LS - khối lâm sàng. CB Mít mới thành lập.")).toEqual([
    "Khối hành chính",
    "Khối lâm sàng",
  ]);
});

test.each(["", "Chú thích: HC - khối hành chính."])("codes that nobody tells stay: “%s”", (note) => {
  expect(blocksOf(note)).toEqual(["HC", "LS"]);
});
