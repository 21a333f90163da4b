/** The short message under every condition that its sheet may have; its models are in models/messages.md. */
import type { AllOptions } from "../../src/documents/choices";
import { writtenAs } from "./written";

const HEAD = `
  ĐẢNG BỘ XÃ VÍ DỤ | | | |
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 | | | |`;

function told(picture: string, options: AllOptions = {}): string {
  return writtenAs("message", `${HEAD}\n${picture}`, options).trim();
}

test("without an organisation it begins with the news", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | Cấp ủy viên
    Một    | 19/4/2025 | 3
    Hai    | 20/4/2025 | 3`;
  expect(writtenAs("message", picture).trim()).toBe(
    "Trong 02 ngày 19 và 20/4/2025, cả hai chi bộ đã hoàn thành đại hội. Các chi bộ bầu 06 đồng chí vào cấp ủy.",
  );
});

test("nobody has met and no day is known", () => {
  expect(
    told(`
      Chi bộ | Ngày ĐH | Cấp ủy viên
      Một    |         |
      Hai    |         |
      Ba     |         |
      Bốn    |         |`),
  ).toBe(
    "Xã Ví Dụ: 04 chi bộ trực thuộc Đảng bộ xã chuẩn bị tổ chức đại hội nhiệm kỳ 2025-2027. Các chi bộ tiếp tục hoàn thiện công tác chuẩn bị.",
  );
});

test("one that is to meet has a message of its own", () => {
  expect(
    told(`
      Chi bộ | Ngày ĐH   | Đảng viên chính thức | Cần bầu | Cấp ủy viên
      Một    | 19/4/2025 | 7                    | 1       | 1`),
  ).toBe(
    "Xã Ví Dụ: Ngày 19/4/2025, Chi bộ Một trực thuộc Đảng bộ xã đã tổ chức Đại hội nhiệm kỳ 2025-2027. Đại hội đã bầu Bí thư Chi bộ nhiệm kỳ 2025-2027.",
  );
});

test("one has met of several: which one comes first, and nobody takes a share of three persons", () => {
  expect(
    told(`
      (Tính đến ngày 20/4/2025) | | | |
      Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ | Ghi chú
      Một    | 19/4/2025 | 3           | 1  |
      Hai    | 28/4/2025 |             |    |
      Ba     |           |             |    | Chưa tổ chức`),
  ).toBe(
    "Xã Ví Dụ: Ngày 19/4/2025, Chi bộ Một tổ chức Đại hội nhiệm kỳ 2025-2027, là chi bộ đầu tiên trong 03 chi bộ trực thuộc Đảng bộ xã tổ chức đại hội. Đại hội đã bầu chi ủy gồm 03 đồng chí; nữ có 01 đồng chí. Chi bộ Hai dự kiến tổ chức đại hội vào ngày 28/4/2025; Chi bộ Ba chưa tổ chức đại hội.",
  );
});

test("an empty place and seats that were not filled stay inside", () => {
  const text = told(`
    Chi bộ | Ngày ĐH   | Cần bầu | Cấp ủy viên | Bí thư | Phó bí thư | Ghi chú
    Một    | 19/4/2025 | 3       | 3           | 1      | 1          |
    Hai    | 19/4/2025 | 3       | 2           | 0      | 1          | Khuyết bí thư
    Ba     | 19/4/2025 | 3       | 3           | 1      | 1          |`);
  expect(text).toBe(
    "Xã Ví Dụ: Ngày 19/4/2025, 3/3 chi bộ trực thuộc Đảng bộ xã đã đồng loạt tổ chức đại hội nhiệm kỳ 2025-2027. Các chi bộ bầu 08 đồng chí vào cấp ủy.",
  );
});

test("who holds none is no part of the fraction; where nobody is to meet, that is said", () => {
  expect(
    told(`
      Chi bộ | Ngày ĐH   | Cấp ủy viên | Ghi chú
      Một    |           |             | Không tổ chức đại hội, mới thành lập
      Hai    |           |             | Không tổ chức đại hội, mới thành lập`),
  ).not.toMatch(/\d\/\d|bầu/);
});

test("what is new since the last text is the news where every day is known, else it is as if nobody had asked", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | Cấp ủy viên
    Một    | 10/4/2025 | 3
    Hai    | 18/4/2025 | 3
    Ba     | 19/4/2025 | 3
    Bốn    | 29/4/2025 |
    Năm    | 30/4/2025 |`;
  const asOf = "(Tính đến ngày 20/4/2025) | | | |";
  expect(told(`${asOf}\n${picture}`, { lastAsOf: "15/4/2025" })).toBe(
    "Xã Ví Dụ: Từ ngày 16 đến 20/4/2025, thêm 02 chi bộ tổ chức đại hội nhiệm kỳ 2025-2027, nâng tổng số lên 3/5 chi bộ (đạt 60%). Tại các chi bộ đã tổ chức đại hội, 09 đồng chí được bầu vào cấp ủy. Chi bộ Bốn dự kiến tổ chức đại hội vào ngày 29/4/2025, Chi bộ Năm vào ngày 30/4/2025.",
  );
  expect(told(`${asOf}\n${picture}`, { lastAsOf: "08/4/2025" })).toMatch(
    /^Xã Ví Dụ: Đến ngày 20\/4\/2025, 3\/5/,
  );
});

test("where the days tell another number than the last text, its number is what is compared with, and nobody is named", () => {
  const picture = `
    (Tính đến ngày 20/4/2025) | | | |
    Chi bộ | Ngày ĐH   | Cấp ủy viên
    Một    | 10/4/2025 | 3
    Hai    | 18/4/2025 | 3
    Ba     | 19/4/2025 | 3
    Bốn    | 29/4/2025 |
    Năm    | 30/4/2025 |`;
  expect(told(picture, { lastAsOf: "15/4/2025", lastHeld: 2, lastBase: 6 })).toContain(
    "So với ngày 15/4/2025, thêm 01 chi bộ tổ chức đại hội nhiệm kỳ 2025-2027, nâng tổng số lên 3/5 chi bộ",
  );
  for (const lastHeld of [3, 4])
    expect(told(picture, { lastAsOf: "15/4/2025", lastHeld, lastBase: 5 })).toContain(
      ": Đến ngày 20/4/2025, 3/5",
    );
});

test("the place is as it is typed, with one colon", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | Cấp ủy viên
    Một    | 19/4/2025 | 3
    Hai    | 19/4/2025 | 3
    Ba     | 19/4/2025 | 3`;
  expect(told(picture, { locality: "Ví Dụ (Hải Sơn): " })).toMatch(
    /^Ví Dụ \(Hải Sơn\): Ngày 19\/4\/2025, 3\/3 chi bộ trực thuộc Đảng bộ xã Ví Dụ /,
  );
});
