/** What staff type goes into every kind of document that has its place, and what it says already is not said by us as well. */
import { BARE, written, writtenAs } from "./written";

const MET = `
  ĐẢNG ỦY XÃ SÔNG MÂY
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ | Ngày ĐH   | Cần bầu | Cấp ủy viên
  1  | Một    | 19/4/2025 | 5       | 5
  2  | Hai    | 20/4/2025 | 5       | 5
  3  | Ba     | 20/4/2025 | 5       | 5
`;
const TO_COME = `
  ĐẢNG ỦY XÃ SÔNG MÂY
  TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
  1  | Một    | 19/4/2030 |
  2  | Hai    | 20/4/2030 |
  3  | Ba     | 21/4/2030 |
  4  | Bốn    | 21/4/2030 |
`;
const DEFAULT = "tiếp tục hoàn thiện công tác chuẩn bị";

test("an evaluation and tasks stand in the quick report too, each in its part", () => {
  const text = writtenAs("quickReport", MET, {
    evaluation: "Các đại hội đúng nguyên tắc.",
    tasks: "Các chi ủy xây dựng quy chế làm việc.",
  });
  expect(text).toContain("III- ĐÁNH GIÁ CHUNG");
  expect(text).toContain("Các đại hội đúng nguyên tắc.");
  expect(text).toMatch(/IV- NHIỆM VỤ TIẾP THEO\n+Các chi ủy xây dựng quy chế làm việc\./);
});

test("of an evaluation that says what the figures say ours is left out", () => {
  const ours = "Toàn bộ các chi bộ đã hoàn thành đại hội và bầu đủ số lượng cấp ủy viên.";
  const theirs = "Các chi bộ trong xã đã hoàn thành đại hội, bầu đủ số lượng cấp ủy viên theo đề án.";
  expect(writtenAs("quickReport", MET)).toContain(ours);
  const text = writtenAs("quickReport", MET, { assessment: theirs });
  expect(text).toContain(theirs);
  expect(text).not.toContain(ours);
  expect(writtenAs("quickReport", MET, { assessment: "Đại hội dân chủ." })).toContain(ours);
});

test("how to prepare is said once", () => {
  expect(written(TO_COME)).toContain(DEFAULT);
  const tasks = "Các chi bộ khẩn trương hoàn thiện văn kiện.";
  expect(written(TO_COME, { ...BARE, tasks })).not.toContain(DEFAULT);
  expect(written(TO_COME, { ...BARE, tasks: "Các chi bộ giữ gìn đoàn kết." })).toContain(DEFAULT);
});

test("the office that writes is no source of its own", () => {
  const text = (source: string): string => written(MET, { author: null, captions: false, source });
  expect(text("Văn phòng Đảng ủy xã Sông Mây").match(/Văn phòng Đảng ủy/g)).toHaveLength(1);
  expect(text("Văn phòng Đảng ủy").match(/Văn phòng Đảng ủy/g)).toHaveLength(1);
  expect(text("Ban Xây dựng Đảng")).toContain("Theo Ban Xây dựng Đảng, ");
});
