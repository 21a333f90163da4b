/** What a system exports: headings run together without accents, codes in place of words. */
import { draw } from "../support/draw";
import { readTable, told, toldColumns, toldFindings } from "../support/told";

const CAMEL = `
  MaChiBo  | TenChiBo     | LoaiHinh | DaDaiHoi | NgayDaiHoi | TrangThai     | LyDo                 | SoDangVien | SoTrieuTap | SLCapUyDuyet | SLCapUyBau | SLNu | SLTaiCu | HoTenBiThu    | NgayCapNhat
  "810001" | Chi bộ Ấp 1  | KDC      | TRUE     | 27/02/2025 | DA_TO_CHUC    |                      | 33         | 33         | 3            | 3          | 1    | 2       | Phạm Văn E    | 31/03/2025 16:42:07
  "810002" | Chi bộ Ấp 2  | KDC      | FALSE    |            | CHUA_TO_CHUC  | DU_KIEN_05/04/2025   | 17         |            | 3            | 0          | 0    | 0       |               | 31/03/2025 16:42:07
  "810003" | Chi bộ HTX   | DN       | FALSE    |            | KHONG_TO_CHUC | GIAI_THE             | 5          |            | 2            | 0          | 0    | 0       |               | 31/03/2025 16:42:07
  "810004" | Chi bộ Chợ   | DN       | TRUE     | 11/02/2025 | DA_TO_CHUC    |                      | 24         | 23         | 3            | 3          | 0    | 3       | Lê Thị Bình   | 31/03/2025 16:42:07
`;

test("Headings are the words that they run together; what was not held has no results, and the day of the export is no congress's", () => {
  const { table, findings } = readTable(draw(CAMEL));
  expect(told(table, "date", "state", "note", "members", "summoned", "planned", "elected", "women")).toEqual([
    "Chi bộ Ấp 1 | 27/02/2025 | held | - | 33 | 33 | 3 | 3 | 1",
    "Chi bộ Ấp 2 | - | pending | dự kiến 05/04/2025 | 17 | - | 3 | 0 | 0",
    "Chi bộ HTX | - | exempt | giải thể | 5 | - | 2 | 0 | 0",
    "Chi bộ Chợ | 11/02/2025 | held | - | 24 | 23 | 3 | 3 | 0",
  ]);
  expect(table.people.get("secretaries")?.flat()).toEqual(["Phạm Văn E", "Lê Thị Bình"]);
  expect(toldFindings(findings)).toEqual(["blocks-in-codes C1"]);
});

test("So are headings with lines between their words", () => {
  const { table } = readTable(
    draw(`
      ten_chi_bo | ngay_dai_hoi | so_dang_vien | cap_uy_bau | tai_cu | duoi_40_tuoi
      Ấp 1       | 27/02/2025   | 33           | 3          | 2      | 1
      Ấp 2       | 28/02/2025   | 24           | 3          | 3      | 0
    `),
  );
  expect(toldColumns(table).map((line) => line.replace(/^.* = /, ""))).toEqual([
    "branch",
    "date",
    "members",
    "elected",
    "reelected",
    "young",
  ]);
});

test("A code of which a word is not known stays as it is, and words of a sheet that is no export stay too", () => {
  const coded = readTable(draw(CAMEL.replace("GIAI_THE", "MA_LY_DO_07")));
  expect(coded.table.notes[2]).toBe("MA_LY_DO_07");
  const typed = readTable(
    draw(`
      TT | Chi bộ | Ngày ĐH   | CUV | Ghi chú
      1  | Thôn 1 | 19/4/2025 | 3   | HOAN
      2  | Thôn 2 | 20/4/2025 | 3   |
    `),
  );
  expect(typed.table.notes[0]).toBe("HOAN");
});

test("A branch and a block whose name reads like a code keep their name", () => {
  const { table } = readTable(
    draw(`
      DonVi    | ToChucDang    | NgayDaiHoi | TrangThai    | LyDo               | SoDangVien | SLCapUyBau
      SAP_NHAP | HOAN_THANH    | 27/02/2025 | DA_TO_CHUC   |                    | 33         | 3
      SAP_NHAP | THANH LAP MOI | 28/02/2025 | DA_TO_CHUC   |                    | 21         | 3
      DH01     | Chi bộ DH01   |            | CHUA_TO_CHUC | DU_KIEN_05/04/2025 | 17         | 0
    `),
  );
  expect(told(table, "block", "state", "note")).toEqual([
    "HOAN_THANH | SAP_NHAP | held | -",
    "THANH LAP MOI | SAP_NHAP | held | -",
    "Chi bộ DH01 | DH01 | pending | dự kiến 05/04/2025",
  ]);
});

test("A column of states that names branches is one of states", () => {
  const { table } = readTable(
    draw(`
      TenChiBo | ChiBoDaToChuc | LyDoChiBoChuaToChuc | NgayDaiHoi | SoDangVien | SLCapUyBau
      Ấp 1     | TRUE          |                     | 27/02/2025 | 33         | 3
      Ấp 2     | FALSE         | TAM_HOAN            |            | 17         | 0
    `),
  );
  expect(told(table, "note")).toEqual(["Ấp 1 | -", "Ấp 2 | tạm hoãn"]);
});
