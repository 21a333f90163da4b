/** Sheets in old encodings are read like any other, and say so; what cannot be told is refused or named. */
import { readBook } from "../../src/reading/read-book";
import { readSheet } from "../../src/reading/read-sheet";
import { draw } from "../support/draw";
import { readTable, told, toldFindings } from "../support/told";

const tcvn3 = draw(`
  §¶ng ñy x· H¶i Th\u00ad\u00eeng |            |              |            |        |
  STT                   | Tªn chi bé            | Sè ®¶ng viªn | CÊp ñy viªn | T¸i cö | Ghi chó
  1                     | Chi bé th«n §¹i An    | 25           | 3           | 2      |
  2                     | Chi bé th«n ViÖt TiÕn | 31           |             |        | Ch\u00ada tæ chøc
                        | Tæng céng             | 56           | 3           | 2      |
`);
const vni = draw(`
  Ñaûng uûy xaõ Taân Phuù |            |              |            |          |
  STT                   | Teân chi boä | Soá ñaûng vieân | Caáp uûy vieân | Taùi cöû | Ghi chuù
  1                     | Chi boä aáp Moät | 25     | 3          | 2          |
  2                     | Chi boä aáp Hai  | 31     |            |            | Chöa toå chöùc
                        | Toång coäng  | 56         | 3          | 2          |
`);
/** In VISCII, which is neither. */
const strange = draw(`
  STT | Tên chi b÷      | S¯ ðäng viên | C¤p üy viên | Næ
  1   | Chi b÷ thôn Nåm | 25           | 3           | 1
  2   | Chi b÷ thôn Mµi | 25           | 3           | 1
`);

test("an old copy in .VnTime (TCVN3): header, names, notes and title", () => {
  const { table, findings } = readTable(tcvn3);
  expect(told(table, "elected", "state")).toEqual([
    "Chi bộ thôn Đại An | 3 | -",
    "Chi bộ thôn Việt Tiến | - | pending",
  ]);
  expect(table.organisation).toBe("Đảng ủy xã Hải Thượng");
  expect(toldFindings(findings)).toContain("old-encoding-read A1");
});

test("an old copy in VNI-Times", () => {
  const { table, findings } = readTable(vni);
  expect(told(table, "elected", "state")).toEqual(["Chi bộ ấp Một | 3 | -", "Chi bộ ấp Hai | - | pending"]);
  expect(table.organisation).toBe("Đảng ủy xã Tân Phú");
  expect(findings.find(({ code }) => code === "old-encoding-read")?.message).toMatch(
    /10 ô dùng bảng mã cũ VNI .*“Đảng ủy xã Tân Phú”/,
  );
});

test("an old copy with a new header", () => {
  const { table, findings } = readTable(
    draw(`
      STT | Tên chi bộ             | Số ĐV | Số CUV
      1   | Chi bé th«n §¹i An     | 25    | 3
      2   | Xãm Hång               | 31    | 3
      3   | Chi bộ thôn Đại Lợi    | 22    | 3
    `),
  );
  expect(table.names).toEqual(["Chi bộ thôn Đại An", "Xóm Hồng", "Chi bộ thôn Đại Lợi"]);
  expect(toldFindings(findings)).toEqual(["old-encoding-read B2"]);
});

test("a name that reads both ways is named, with what it would be the other way", () => {
  const { table, findings } = readTable(
    draw(`
      STT | Tên chi bộ             | Số ĐV | Số CUV
      1   | Chi bé th«n §¹i An     | 25    | 3
      2   | Tô                     | 31    | 3
      3   | Chi bộ thôn Đại Lợi    | 22    | 3
    `),
  );
  expect(table.names[1]).toBe("Tô");
  expect(findings.find(({ code }) => code === "old-encoding-doubtful")?.message).toMatch(
    /^Ô B3 đọc được hai cách: “Tô” \(đang dùng\) hoặc “Tụ”/,
  );
});

test("an encoding that cannot be told is refused", () => {
  expect(readSheet(strange)).toEqual({ ok: false, reason: { kind: "old-encoding" } });
});

test("and named where another sheet is read", () => {
  const book = readBook([
    { ...strange, sheet: "Bảng cũ" },
    { ...vni, sheet: "KQ" },
  ]);
  if (!book.ok) throw new Error("No table was found.");
  const [finding] = book.findings.filter(({ code }) => code === "old-encoding-sheet");
  expect(finding?.message).toMatch(/^Trang “Bảng cũ” .* lấy từ trang “KQ”/);
});
