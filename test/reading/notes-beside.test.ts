/** Titles and notes around a table that speak of its congresses: branches that only they name, and how many have met. */
import { makeReport } from "../../src/congress/report";
import { draw } from "../support/draw";
import { readTable, told, toldFindings } from "../support/told";

const TODAY = { year: 2025, month: 6, day: 1 };

function findingsOf(picture: string): readonly string[] {
  const { table, findings } = readTable(draw(picture));
  return toldFindings(makeReport({ table, findings, asOf: null, today: TODAY }).findings);
}

const ACROSS = `
  KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2025-2030
  Số liệu đến ngày 23/5/2025
  Chỉ tiêu              | Tổng cộng | Đảng bộ Xây lắp | Chi bộ Tư vấn
  Ngày đại hội          |           | 15/5/2025       | 20/5/2025
  Ủy viên BCH trúng cử  | 14        | 9               | 5
  Trong đó: - Nữ        | 3         | 1               | 2
  - Tái cử              | 9         | 6               | 3
  - Dưới 40 tuổi        | 3         | 1               | 2
`;

const ROWS = `
  KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2025-2030
  TT | Tên chi bộ    | Ngày đại hội | Bầu được | Nữ
  1  | Chi bộ thôn 1 | 15/5/2025    | 3        | 1
  2  | Chi bộ thôn 2 | 16/5/2025    | 5        | 2
     | Tổng cộng     |              | 8        | 3
`;

describe("A branch that only a note names since it has not met", () => {
  test("is one more below criteria that stand down the side, with the day that it is planned for", () => {
    const { table, findings } = readTable(
      draw(`${ACROSS}
        Ghi chú: Chi bộ Dự án miền Tây (12 đảng viên) chưa đại hội, dự kiến ngày 28/5/2025. Đại hội 2/3 tổ chức cơ sở đảng.
      `),
    );
    expect(told(table, "state", "elected", "note")).toEqual([
      "Đảng bộ Xây lắp | - | 9 | -",
      "Chi bộ Tư vấn | - | 5 | -",
      "Chi bộ Dự án miền Tây | pending | - | chưa đại hội, dự kiến ngày 28/5/2025",
    ]);
    expect(toldFindings(findings)).toEqual(["branch-from-note A10"]);
    const { statistics } = makeReport({ table, findings, asOf: null, today: TODAY });
    expect(statistics.progress).toMatchObject({ held: 2, total: 3 });
  });

  test("is no line of a list of persons with the whole sentence for its name", () => {
    const { table } = readTable(
      draw(`
        DANH SÁCH CẤP ỦY VIÊN CÁC CHI BỘ NHIỆM KỲ 2025-2027
        TT | Họ và tên  | Năm sinh | Chức vụ
        Chi bộ Phòng Hóa: đại hội ngày 10/3/2025
        1  | Lê Văn A   | 1980     | Bí thư
        2  | Trần Thị B | 1985     | Phó Bí thư
        Chi bộ Phòng Lý: đại hội ngày 11/3/2025
        3  | Vũ Văn C   | 1981     | Bí thư
        4  | Đỗ Thị D   | 1986     | Phó Bí thư
        Chi bộ Phòng Địa (07 đảng viên) chưa đại hội, chờ kiện toàn lãnh đạo phòng, dự kiến ngày 28/3/2025.
      `),
    );
    expect(told(table, "state", "date")).toEqual([
      "Chi bộ Phòng Hóa | - | 10/3/2025",
      "Chi bộ Phòng Lý | - | 11/3/2025",
      "Chi bộ Phòng Địa | pending | 28/3/2025",
    ]);
  });

  test("waits where it is named below a list of the elected, which else has no line for it", () => {
    const list = `
      DANH SÁCH CẤP ỦY VIÊN TRÚNG CỬ
      Chi bộ        | Ngày ĐH  | TT | Chức danh | Họ và tên         | Nữ | Số phiếu
      Chi bộ Bản Mo | 8/3/2025 | 1  | BT        | Lò Văn A (1980)   |    | 17/19
                    |          | 2  | PBT       | Vàng Thị B (1985) | x  | 16/19
      Chi bộ Bản Pú | 9/3/2025 | 3  | BT        | Lò Văn C (1975)   |    | 9/9
      Tổng cộng: 2 chi bộ | | 3 | | 3 đồng chí | 1 |
    `;
    const notes = [
      "(*) Còn 02 chi bộ chưa đại hội: Chi bộ Bản Lao (dự kiến 29/3/2025), Chi bộ Trạm Y tế (dự kiến 28/3/2025).",
      "Ghi chú: Chi bộ Bản Lao (15 đảng viên) chưa tổ chức đại hội, dự kiến 29/3/2025; Chi bộ Trạm Y tế chưa đại hội, dự kiến 28/3/2025.",
    ];
    for (const note of notes) {
      const { table, findings } = readTable(draw(`${list}\n${note}\n`));
      expect(told(table, "state", "date", "elected")).toEqual([
        "Chi bộ Bản Mo | - | 08/3/2025 | 2",
        "Chi bộ Bản Pú | - | 09/3/2025 | 1",
        "Chi bộ Bản Lao | pending | 29/3/2025 | 0",
        "Chi bộ Trạm Y tế | pending | 28/3/2025 | 0",
      ]);
      const fromNotes = toldFindings(findings).filter((one) => one.startsWith("branch-"));
      expect(fromNotes).toEqual(["branch-from-note A8", "branch-from-note A8"]);
    }
  });

  test("waits where the line of the list's total says so, and where it stands in brackets behind how many there are", () => {
    const list = (total: string): string => `
      DANH SÁCH CẤP ỦY VIÊN TRÚNG CỬ NHIỆM KỲ 2025-2027
      TT | Họ và tên  | Năm sinh | Chức vụ
      I  | Chi bộ Phòng Hóa (đại hội ngày 10/3/2025)
      1  | Lê Văn A   | 1980     | Bí thư
      2  | Trần Thị B | 1985     | Phó Bí thư
      ${total}
    `;
    for (const total of [
      "Tổng số: 2 đồng chí. Chi bộ Phòng Địa chưa đại hội (đi thực địa, lùi sang ngày 28/3/2025).",
      "Danh sách có 2 đồng chí; còn 01 chi bộ (Chi bộ Phòng Địa) chưa đại hội, dự kiến ngày 28/3/2025",
      "Còn 01 chi bộ (Chi bộ Phòng Địa) chưa đại hội, dự kiến ngày 28/3/2025",
    ]) {
      const { table, findings } = readTable(draw(list(total)));
      expect(told(table, "state", "date", "elected")).toEqual([
        "Chi bộ Phòng Hóa | - | 10/3/2025 | 2",
        "Chi bộ Phòng Địa | pending | 28/3/2025 | 0",
      ]);
      expect(toldFindings(findings)).toContain("branch-from-note A6");
    }
    const more = "Tổng số: 2 đồng chí. Còn 02 chi bộ (Chi bộ Phòng Địa) chưa đại hội.";
    expect(findingsOf(list(more))).toContain("branch-in-note-alone A6");
  });

  test("is told, and waits for nobody, where a list is not as long as it says", () => {
    const note = "Còn 03 chi bộ chưa đại hội: Chi bộ Trường học (dự kiến 28/5), Chi bộ Trạm Y tế";
    expect(findingsOf(`${ROWS}\n${note}\n`)).toEqual(["branch-in-note-alone A7", "branch-in-note-alone A7"]);
  });

  test("is told below rows, and where nobody knows where one name ends", () => {
    expect(
      findingsOf(`${ROWS}
        Ghi chú: Chi bộ Trường học chưa đại hội, dự kiến 28/5/2025.
      `),
    ).toContain("branch-in-note-alone A7");
    expect(
      findingsOf(`${ACROSS}
        Chi bộ thôn 5, thôn 6 chưa đại hội
      `),
    ).toContain("branch-in-note-alone A10");
  });

  test("is no news where the table has it, or where no branch is named", () => {
    for (const note of [
      "* Chi bộ thôn 2 chưa đại hội bầu chi ủy",
      "Các chi bộ chưa đại hội báo cáo trước ngày 25/5",
      "Chi bộ nào chưa đại hội thì báo cáo",
    ])
      expect(findingsOf(`${ROWS}\n${note}\n`)).toEqual([]);
  });
});

describe("How many congresses a title or a note says were held", () => {
  test("is told where the table says otherwise", () => {
    expect(findingsOf(`${ROWS}\n Ghi chú: đã đại hội 2/3 chi bộ.\n`)).toEqual(["told-progress-differs A7"]);
    expect(findingsOf(`\n (3/4 chi bộ trực thuộc đã tổ chức đại hội)${ROWS}`)).toEqual([
      "told-progress-differs A1",
    ]);
  });

  test("is no news where the table says the same, where its parts add up to it, and where it is of something else", () => {
    for (const note of [
      "Đã tổ chức đại hội 2/2 chi bộ.",
      "Khối xã: 1/1 chi bộ đã đại hội; Khối cơ quan: 1/1 chi bộ đã đại hội",
      "Sau đại hội có 1/2 chi bộ khuyết phó bí thư.",
      "Đại hội nhiệm kỳ 2022-2025: 5/6 chi bộ đã tổ chức.",
      "Ngày 15/5 chi bộ tổ chức đại hội.",
    ])
      expect(findingsOf(`${ROWS}\n${note}\n`)).toEqual([]);
  });
});
