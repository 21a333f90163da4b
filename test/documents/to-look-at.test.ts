/** What staff are told to look at before a document goes out. */
import type { AllOptions } from "../../src/documents/choices";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { documentKinds } from "../../src/documents/kinds";
import { documentText } from "../../src/documents/text";
import { toLookAt } from "../../src/documents/to-look-at";
import { CAPITALS, SPEAKER_SOMEWHERE } from "../../src/documents/untold-words";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";

const sheet = (head: string, branch = "Một"): string => `
  ${head}
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ    | Ngày ĐH   | Cấp ủy viên
  1  | ${branch} | 19/4/2025 | 5
  2  | Hai       | 20/4/2025 | 5
`;

function look(picture: string, options: AllOptions = {}): readonly string[] {
  const report = makeReport(
    { ...readTable(draw(picture)), asOf: null, today: day("01/6/2025") },
    defaultSettings,
  );
  const kind = documentKinds.bulletin;
  const whole = documentText(kind.write(report, options, defaultSettings));
  return toLookAt(kind, report, options, defaultSettings, whole);
}

test("a name in capitals that nothing decides is to be looked at", () => {
  expect(look(sheet("ĐẢNG ỦY VIỆN KỸ NĂNG SỐNG"))).toEqual([`${CAPITALS}Đảng ủy Viện Kỹ Năng Sống`]);
  expect(look(sheet("ĐẢNG ỦY XÃ SÔNG MÂY", "SUỐI MÂY"), { captions: true })).toEqual([
    `${CAPITALS}Chi bộ Suối Mây`,
  ]);
});

test("one that lists, a word for a place or a typed text decides is not", () => {
  expect(look(sheet("ĐẢNG ỦY XÃ SÔNG MÂY"))).toEqual([]);
  expect(look(sheet("ĐẢNG ỦY SỞ NỘI VỤ TỈNH SÔNG MÂY"))).toEqual([]);
  expect(look(sheet("Đảng ủy Viện Kỹ năng sống"))).toEqual([]);
  const basis = "Thực hiện Kế hoạch của Đảng ủy Viện Kỹ năng sống";
  expect(look(sheet("ĐẢNG ỦY VIỆN KỸ NĂNG SỐNG"), { basis })).toEqual([]);
});

test("a speaker of several congresses needs the one that it was", () => {
  const speaker = { speaker: "Nguyễn Văn Mẫu", directions: ["Giữ vững đoàn kết"] };
  const picture = sheet("ĐẢNG ỦY XÃ SÔNG MÂY");
  expect(look(picture, speaker)).toEqual([SPEAKER_SOMEWHERE]);
  expect(look(picture, { ...speaker, speakerAt: "Chi bộ Một" })).toEqual([]);
});
