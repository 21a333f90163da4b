/** What a speaker said: points behind one opening, and whole sentences about who speaks or acts by themselves. */
import { BARE, written } from "./written";

const SHEET = `
  ĐẢNG BỘ XÃ MÂY TRẮNG
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
  1  | Thôn 1 | 19/4/2025 | 5
  2  | Thôn 2 | 20/4/2025 | 5
`;

const SPEAKER = { speaker: "Nguyễn Văn Mẫu", speakerOffice: "Bí thư Đảng ủy xã" };
const told = (...directions: readonly string[]): readonly string[] =>
  written(SHEET, { ...BARE, ...SPEAKER, directions })
    .split("\n")
    .slice(
      written(SHEET, { ...BARE, ...SPEAKER })
        .trimEnd()
        .split("\n").length,
    )
    .filter((line) => line !== "");

const WHOLE =
  "Đồng chí Nguyễn Văn Mẫu, Bí thư Đảng ủy xã, yêu cầu các chi bộ không né tránh những hạn chế đã kéo dài qua nhiều năm.";

test("a sentence that names the speaker is no point of what the speaker asks for", () => {
  expect(told(WHOLE)).toEqual([WHOLE]);
  const other = "Cũng theo đồng chí Nguyễn Văn Mẫu, mỗi chi bộ cần chọn một, hai việc khó.";
  expect(told(WHOLE, other)).toEqual([`${WHOLE} ${other}`]);
});

test("one about what the committee does is none either, and points that only name it are", () => {
  const acts = "Đảng ủy xã Mây Trắng phân công cấp ủy viên dự đại hội của từng chi bộ.";
  expect(told(acts, "Thực hiện chỉ đạo của Đảng ủy xã Mây Trắng")).toEqual([
    acts,
    "Chỉ đạo công tác đại hội, đồng chí Nguyễn Văn Mẫu, Bí thư Đảng ủy xã, đề nghị các cấp ủy khóa mới thực hiện chỉ đạo của Đảng ủy xã Mây Trắng.",
  ]);
});

test("points stand behind one opening as before", () => {
  expect(told("Giữ vững đoàn kết", "Kiện toàn tổ chức")).toEqual([
    "Chỉ đạo công tác đại hội, đồng chí Nguyễn Văn Mẫu, Bí thư Đảng ủy xã, đề nghị các cấp ủy khóa mới giữ vững đoàn kết và kiện toàn tổ chức.",
  ]);
});

test("at which of several congresses somebody spoke is said where it is typed alone", () => {
  const text = (speakerAt: string): string =>
    written(SHEET, { ...BARE, ...SPEAKER, speakerAt, directions: ["Giữ vững đoàn kết"] });
  expect(text("")).not.toContain("dự đại hội");
  expect(text("Chi bộ thôn 1")).toContain("dự và phát biểu tại Đại hội Chi bộ thôn 1.");
  expect(text("Chi bộ thôn 1")).toContain("đề nghị chi ủy khóa mới giữ vững đoàn kết.");
  expect(text("Chi bộ các thôn")).toContain("đề nghị các cấp ủy khóa mới giữ vững đoàn kết.");
});

test("at the congress of one branch its committee is spoken to, or the branch where it elects none", () => {
  const text = (elected: number): string =>
    written(`\nChi bộ | Ngày ĐH | CUV\nSố 1 | 19/4/2025 | ${elected}`, {
      ...BARE,
      ...SPEAKER,
      directions: ["Giữ vững đoàn kết"],
    });
  expect(text(5)).toContain(
    "Phát biểu tại Đại hội, đồng chí Nguyễn Văn Mẫu đề nghị chi ủy khóa mới giữ vững",
  );
  expect(text(1)).toContain("đồng chí Nguyễn Văn Mẫu đề nghị Chi bộ giữ vững đoàn kết.");
});

test("while some have not met, branches are spoken to, and those to come where it is about them", () => {
  const sheet = `${SHEET.trimEnd()}
  3  | Thôn 3 |           |
  4  | Thôn 4 |           |
`;
  const text = (direction: string, speakerAt = ""): string =>
    written(sheet, { ...BARE, ...SPEAKER, speakerAt, directions: [direction] });
  expect(text("Giữ vững đoàn kết")).toContain("đề nghị các chi bộ giữ vững đoàn kết.");
  expect(text("Giữ vững đoàn kết", "Đại hội điểm Chi bộ thôn 1")).toContain(
    "Phát biểu tại Đại hội điểm Chi bộ thôn 1, đồng chí Nguyễn Văn Mẫu đề nghị chi ủy khóa mới giữ vững",
  );
  expect(text("Chuẩn bị kỹ nhân sự cho 02 đại hội còn lại", "Chi bộ thôn 1")).toContain(
    "đề nghị các chi bộ chuẩn bị kỹ nhân sự",
  );
});

test("points that hold a comma, “với” or “là” are parted by a semicolon", () => {
  expect(told("Gắn sinh hoạt với đổi mới", "Phát triển đảng viên")[0]).toContain(
    "gắn sinh hoạt với đổi mới; phát triển đảng viên.",
  );
});

test("where one congress alone is told, its name is not said again", () => {
  const text = written("\nChi bộ | Ngày ĐH | CUV\nSố 1 | 19/4/2025 | 5\nSố 2 | |", {
    ...BARE,
    ...SPEAKER,
    speakerAt: "Chi bộ Số 1",
    directions: ["Giữ vững đoàn kết"],
  });
  expect(text).toContain("dự và phát biểu tại Đại hội.");
  expect(text).toContain("Phát biểu tại Đại hội, đồng chí");
});
