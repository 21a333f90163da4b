/** Who has not sent yet: files held against a list of branches, and the words for the group chat. */
import { chatText, sendingOf, type Sending } from "../../src/analysis/sending";
import { defaultSettings } from "../../src/congress/settings";
import { branchListOf } from "../../src/reading/branch-list";
import { readBook } from "../../src/reading/read-book";
import { readBooks, type ReadFile } from "../../src/reading/read-books";
import { draw } from "../support/draw";

function file(name: string, picture: string): ReadFile {
  return { file: name, saved: null, read: readBook([draw(picture)]) };
}

/** The files held against the list. */
function sending(list: string, ...files: readonly ReadFile[]): Sending {
  return sendingOf(branchListOf([draw(list)]), readBooks(files).sent);
}

const names = (branches: Sending["sent"]): readonly string[] => branches.map(({ name }) => name);

const LIST = `
  STT | Tên chi bộ
  1   | Chi bộ Thôn Bèo
  2   | Chi bộ Thôn Sậy
  3   | Chi bộ Trạm Y tế`;

/** The results of one branch. */
const of = (branch: string, elected = 3): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  STT | Tên chi bộ | Ngày đại hội | Số đảng viên | Cấp ủy viên
  1   | ${branch}  | #12/5/2025   | 20           | ${elected}`;

test("who is in no file is missing, in the order of the list", () => {
  const told = sending(LIST, file("say.xlsx", of("Chi bộ Thôn Sậy")));
  expect(names(told.sent)).toEqual(["Chi bộ Thôn Sậy"]);
  expect(names(told.missing)).toEqual(["Chi bộ Thôn Bèo", "Chi bộ Trạm Y tế"]);
});

test("a name is the same in whatever spelling, with its kind or without, without accents, with a zero before its number", () => {
  const told = sending(
    `
    STT | Tên chi bộ
    1   | Thôn Bèo
    2   | Chi bộ Khu phố 2
    3   | CB Trạm y tế`,
    file("a.xlsx", of("CHI BỘ THÔN BÈO")),
    file("b.xlsx", of("CB khu phố 02")),
    file("c.xlsx", of("Chi bo Tram Y te")),
  );
  expect([names(told.missing), told.unlisted]).toEqual([[], []]);
});

test("other accents are another branch", () => {
  const told = sending(LIST, file("a.xlsx", of("Chi bộ Thôn Sáy")));
  expect(names(told.sent)).toEqual([]);
});

test("who is in several files has sent twice, with the files, though one of them only counts", () => {
  const told = sending(
    LIST,
    file("say.xlsx", of("Chi bộ Thôn Sậy")),
    file("say lần 2.xlsx", of("CB Thôn Sậy", 5)),
    file("ban sao.xlsx", of("Chi bộ Thôn Sậy")),
  );
  expect(told.twice).toEqual([
    {
      branch: { name: "Chi bộ Thôn Sậy", block: null },
      files: ["ban sao.xlsx", "say lần 2.xlsx", "say.xlsx"],
    },
  ]);
});

test("a name that is on no list is told with the nearest one, and counts for nobody", () => {
  const told = sending(LIST, file("a.xlsx", of("Chi bộ Thôn Sạy")), file("b.xlsx", of("Chi bộ Thôn Bềo")));
  expect(told.unlisted.map(({ name, file: from, nearest }) => [name, from, nearest?.name])).toEqual([
    ["Chi bộ Thôn Sạy", "a.xlsx", "Chi bộ Thôn Sậy"],
    ["Chi bộ Thôn Bềo", "b.xlsx", "Chi bộ Thôn Bèo"],
  ]);
  expect(names(told.sent)).toEqual([]);
});

test("of listed names that are as near the one that has not sent yet is told", () => {
  const list = `
    STT | Tên chi bộ
    1   | Chi bộ Thôn 1
    2   | Chi bộ Thôn 2`;
  const told = sending(list, file("a.xlsx", of("Chi bộ Thôn 1")), file("b.xlsx", of("Chi bộ Thôn 3")));
  expect(told.unlisted).toMatchObject([{ name: "Chi bộ Thôn 3", nearest: { name: "Chi bộ Thôn 2" } }]);
});

test("a name that is like none has no nearest one", () => {
  const told = sending(LIST, file("x.xlsx", of("Chi bộ Hợp tác xã Đồng Tâm")));
  expect(told.unlisted).toMatchObject([{ nearest: null }]);
});

test("in a list that a block sends, lines that nobody has filled in have not sent", () => {
  const told = sending(
    LIST,
    file(
      "khoi.xlsx",
      `
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      STT | Tên chi bộ       | Ngày đại hội | Số đảng viên | Cấp ủy viên | Ghi chú
      1   | Chi bộ Thôn Bèo  | #12/5/2025   | 20           | 3           |
      2   | Chi bộ Thôn Sậy  | #20/5/2025   | 25           |             |
      3   | Chi bộ Trạm Y tế |              | 5            |             | Chưa tổ chức`,
    ),
  );
  expect(names(told.missing)).toEqual(["Chi bộ Thôn Sậy", "Chi bộ Trạm Y tế"]);
});

test("a branch that sends that it has not met yet has sent", () => {
  const told = sending(
    LIST,
    file(
      "beo.xlsx",
      `
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      STT | Tên chi bộ      | Ngày đại hội | Số đảng viên | Cấp ủy viên | Ghi chú
      1   | Chi bộ Thôn Bèo |              | 20           |             | Chưa tổ chức`,
    ),
  );
  expect(names(told.sent)).toEqual(["Chi bộ Thôn Bèo"]);
});

test("of last term's results nobody has sent", () => {
  const old = of("Chi bộ Thôn Bèo").replace("2025-2027", "2022-2025").replace("#12/5/2025", "#12/5/2022");
  const told = sending(LIST, file("say.xlsx", of("Chi bộ Thôn Sậy")), file("cu.xlsx", old));
  expect(names(told.missing)).toEqual(["Chi bộ Thôn Bèo", "Chi bộ Trạm Y tế"]);
});

const TWO_BLOCKS = `
  STT | Tên chi bộ | Khối
  1   | Chi bộ 1   | Đảng bộ xã Hòa Bình
  2   | Chi bộ 2   | Đảng bộ xã Hòa Bình
  3   | Chi bộ 1   | Đảng bộ xã Tân Lập`;

test("of two branches of one name the one is meant whose block heads the file", () => {
  const told = sending(TWO_BLOCKS, file("a.xlsx", `\n ĐẢNG ỦY XÃ TÂN LẬP${of("Chi bộ 1")}`));
  expect(told.sent).toEqual([{ name: "Chi bộ 1", block: "Đảng bộ xã Tân Lập" }]);
});

test("which of two branches of one name sent is not guessed", () => {
  const told = sending(TWO_BLOCKS, file("a.xlsx", of("Chi bộ 1")));
  expect(told.sent).toEqual([]);
  expect(told.unlisted).toMatchObject([{ name: "Chi bộ 1", nearest: { name: "Chi bộ 1" } }]);
});

describe("the words for the group chat", () => {
  const at = "17h ngày 27/11/2026";
  const text = (told: Sending, due: string | null = null): string =>
    chatText(told, { at, due }, defaultSettings);

  test("name who is missing, and until when to send", () => {
    expect(text(sending(LIST, file("say.xlsx", of("Chi bộ Thôn Sậy"))), "11h ngày 28/11/2026")).toBe(
      "Đến 17h ngày 27/11/2026, đã có 1/3 chi bộ gửi kết quả đại hội.\n" +
        "Còn 02 chi bộ chưa gửi: Chi bộ Thôn Bèo và Chi bộ Trạm Y tế.\n" +
        "Đề nghị các đồng chí gửi trước 11h ngày 28/11/2026.",
    );
  });

  test("without a time to send by they ask to send soon", () => {
    expect(text(sending(LIST, file("say.xlsx", of("Chi bộ Thôn Sậy"))))).toMatch(
      /\nĐề nghị các đồng chí sớm gửi để tổng hợp\.$/,
    );
  });

  test("where blocks are missing, each has its line", () => {
    expect(text(sending(TWO_BLOCKS, file("a.xlsx", of("Chi bộ 2"))))).toBe(
      "Đến 17h ngày 27/11/2026, đã có 1/3 chi bộ gửi kết quả đại hội.\n" +
        "Còn 02 chi bộ chưa gửi:\n- Đảng bộ xã Hòa Bình: Chi bộ 1;\n- Đảng bộ xã Tân Lập: Chi bộ 1.\n" +
        "Đề nghị các đồng chí sớm gửi để tổng hợp.",
    );
  });

  test("where all have sent they ask for nothing", () => {
    const all = ["Chi bộ Thôn Bèo", "Chi bộ Thôn Sậy", "Chi bộ Trạm Y tế"].map((name, i) =>
      file(`${i}.xlsx`, of(name)),
    );
    expect(text(sending(LIST, ...all))).toBe(
      "Đến 17h ngày 27/11/2026, cả 3/3 chi bộ đã gửi kết quả đại hội.",
    );
  });

  test("where nobody has sent nobody is named", () => {
    expect(text(sending(LIST, file("x.xlsx", of("Chi bộ Hợp tác xã Đồng Tâm"))))).toBe(
      "Đến 17h ngày 27/11/2026, chưa có chi bộ nào trong 3 chi bộ gửi kết quả đại hội.\n" +
        "Đề nghị các đồng chí sớm gửi để tổng hợp.",
    );
  });

  test("rows that are party organisations are called so", () => {
    const list = LIST.replaceAll("Chi bộ T", "Đảng bộ T").replace("Tên chi bộ", "Tên đảng bộ");
    expect(text(sending(list, file("say.xlsx", of("Đảng bộ Thôn Sậy"))))).toContain("đã có 1/3 đảng bộ gửi");
  });
});
