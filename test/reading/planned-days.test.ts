/** A day that was only planned holds no congress: results do, or words, whatever column of days a sheet has. */
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { readBook } from "../../src/reading/read-book";
import { draw } from "../support/draw";
import { toldFindings } from "../support/told";

/** Of each branch where it stands and its day, as the report has it, with the findings of reading and of checks. */
function reported(picture: string) {
  const book = readBook([draw(picture)]);
  if (!book.ok) throw new Error("Nothing is read.");
  const today = { year: 2026, month: 1, day: 1 };
  const { statistics, findings } = makeReport({ ...book, asOf: null, today }, defaultSettings);
  const days = statistics.table.dates.map((date) => (date?.kind === "days" ? date.last.day : null));
  return { states: statistics.standing.states, days, findings: toldFindings(findings) };
}

test.each(["Dự kiến đại hội", "Ngày dự kiến đại hội", "Dự kiến tổ chức", "Kế hoạch"])(
  "under “%s”, the only column of days, those with results have met and the others have not",
  (header) => {
    const { states, days, findings } = reported(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ     | ${header}   | Bầu được
      1  | Chi bộ Một | 10/3/2025 | 3
      2  | Chi bộ Hai | 15/3/2025 |
      3  | Chi bộ Ba  | 20/3/2025 | 3
      4  | Chi bộ Bốn | 22/3/2025 |
    `);
    expect(states).toEqual(["held", "pending", "held", "pending"]);
    expect(days).toEqual([10, 15, 20, 22]);
    expect(findings).toEqual(["planned-days-alone C3"]);
  },
);

test("words that it was held stand beside a planned day, and a blank state is none", () => {
  const { states } = reported(`
    TIẾN ĐỘ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027 (Tính đến ngày 18/3/2025)
    TT | Chi bộ     | Dự kiến đại hội | Tình trạng | Ghi chú
    1  | Chi bộ Một | 10/3/2025       | Đã ĐH      |
    2  | Chi bộ Hai | 15/3/2025       |            |
    3  | Chi bộ Ba  | 16/3/2025       |            | Đã đại hội
    4  | Chi bộ Bốn | 20/3/2025       | Chưa       |
  `);
  expect(states).toEqual(["held", "pending", "held", "pending"]);
});

test("who has results before the planned day has met on another, which nobody tells", () => {
  const { states, days, findings } = reported(`
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
    (Tính đến ngày 18/3/2025)
    TT | Chi bộ     | Dự kiến đại hội | Bầu được
    1  | Chi bộ Một | 10/3/2025       | 3
    2  | Chi bộ Hai | 25/3/2025       | 3
    3  | Chi bộ Ba  | 15/3/2025       |
  `);
  expect(states).toEqual(["held", "held", "pending"]);
  expect(days).toEqual([10, null, 15]);
  expect(findings).toEqual(["planned-days-alone C4", "held-without-date C5"]);
});

test("beside the days of those that have met a planned day is not theirs", () => {
  const { states, days, findings } = reported(`
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
    (Tính đến ngày 18/3/2025)
    TT | Chi bộ     | Ngày dự kiến | Ngày đại hội | Bầu được
    1  | Chi bộ Một | 10/3/2025    | 11/3/2025    | 3
    2  | Chi bộ Hai | 12/3/2025    |              | 3
    3  | Chi bộ Ba  | 15/3/2025    |              |
  `);
  expect(states).toEqual(["held", "held", "pending"]);
  expect(days).toEqual([11, null, 15]);
  expect(findings).toEqual(["held-without-date D5"]);
});

test("a plan on its own table dates nobody as held who has no result", () => {
  const { states } = reported(`
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
    (Tính đến ngày 18/3/2025)
    TT | Chi bộ     | Bầu được
    1  | Chi bộ Một | 3
    2  | Chi bộ Hai |

    TT | Chi bộ     | Dự kiến đại hội
    1  | Chi bộ Một | 10/3/2025
    2  | Chi bộ Hai | 15/3/2025
  `);
  expect(states).toEqual(["held", "pending"]);
});

test("where planned days are over and nothing says what came of them, it is told that none of them counts as held", () => {
  const { states, findings } = reported(`
    TIẾN ĐỘ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027 (Tính đến ngày 30/3/2025)
    TT | Chi bộ     | Thời gian dự kiến | Kết quả
    1  | Chi bộ Một | 10/3/2025         | Thành công tốt đẹp
    2  | Chi bộ Hai | 15/3/2025         | Tốt
    3  | Chi bộ Ba  | 20/4/2025         |
  `);
  expect(states).toEqual(["pending", "pending", "pending"]);
  expect(findings).toEqual(["planned-days-alone C3"]);
});

test("a plan whose days are all to come, or said not to have been kept, is nothing to ask about", () => {
  const { findings } = reported(`
    TIẾN ĐỘ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027 (Tính đến ngày 30/3/2025)
    TT | Chi bộ     | Thời gian dự kiến | Ghi chú
    1  | Chi bộ Một | 10/3/2025         | Chưa đại hội
    2  | Chi bộ Hai | 15/4/2025         |
  `);
  expect(findings).toEqual([]);
});

test("the new day beside that of a congress is its day, which may be still to come", () => {
  const { states, days } = reported(`
    TIẾN ĐỘ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027 (Tính đến ngày 22/4/2025)
    TT | Chi bộ     | Ngày đại hội | Ngày mới
    1  | Chi bộ Một | 10/3/2025    |
    2  | Chi bộ Hai | 15/3/2025    | 20/5/2025
    3  | Chi bộ Ba  | 15/3/2025    | 20/3/2025
  `);
  expect(states).toEqual(["held", "pending", "held"]);
  expect(days).toEqual([10, 20, 20]);
});
