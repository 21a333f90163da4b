/** Files of branches, as they are chosen to be joined. */
import type { FileToJoin } from "../../../src/taskpane/core/host";
import type { CellValue } from "../../../src/sheet/grid";
import { fileOfRows } from "../../support/large-file";

const HEAD = ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"];

export type Line = readonly [branch: string, elected: number, reelected: number, women: number];

/** A file with these branches, whose congresses were held on 19/4/2017. */
export function resultsFile(name: string, ...lines: readonly Line[]): FileToJoin {
  const rows: readonly (readonly CellValue[])[] = [
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020"],
    HEAD,
    ...lines.map(([branch, ...figures], i) => [i + 1, branch, "19/4/2017", ...figures]),
  ];
  return { name, blob: new Blob([new Uint8Array(fileOfRows(rows))]), saved: null };
}

/** A file that holds no sheets at all. */
export function broken(name: string): FileToJoin {
  return { name, blob: new Blob(["%PDF-1.7"]), saved: null };
}
