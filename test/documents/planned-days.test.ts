/** When congresses that are still to come are to meet, as notes and other cells say it, and why not sooner. */
import { lines, written, writtenAs } from "./written";

/** What a report as of 12/6/2025 says of a branch with this day and this note, beside another that waits. */
function inside(day: string, note: string, name = "Số 3"): string {
  const text = writtenAs(
    "quickReport",
    `
      (Tính đến ngày 12/6/2025)
      Chi bộ  | Ngày ĐH   | CUV | Ghi chú
      Số 1    | 02/6/2025 | 3   |
      Số 2    | 03/6/2025 | 3   |
      ${name} | ${day}    |     | ${note}
      Số 4    |           |     | Hoãn, chờ nhân sự
    `,
  );
  return /^- (?:Chi bộ Số 3|Đảng bộ xã Mơ): (.*)\.$/mu.exec(text)?.[1] ?? "";
}

describe("A congress whose day was moved, in a report for the inside", () => {
  test.each([
    ["18/6/2025", "Hoãn từ ngày 10/6 do mưa lũ", "hoãn từ ngày 10/6 sang ngày 18/6/2025, do mưa lũ"],
    ["10/6/2025", "Hoãn từ ngày 10/6 sang ngày 18/6 do bão", "hoãn từ ngày 10/6 sang ngày 18/6/2025, do bão"],
    [
      "20/6/2025",
      "Lùi sang ngày 25/6 do trùng lịch thi",
      "chuyển từ ngày 20/6 sang ngày 25/6/2025, do trùng lịch thi",
    ],
    ["18/6/2025", "Hoãn (lịch cũ 10/6)", "hoãn từ ngày 10/6 sang ngày 18/6/2025"],
    ["19/6/2025", "Dời từ 11/6 vì bí thư ốm", "chuyển từ ngày 11/6 sang ngày 19/6/2025, do bí thư ốm"],
    [
      "",
      "Đổi ngày từ 12/6 thành 19/6 do họp HĐND",
      "chuyển từ ngày 12/6 sang ngày 19/6/2025, do họp Hội đồng nhân dân",
    ],
    ["", "Ban đầu dự kiến 11/6, nay dời sang chiều thứ bảy 14/6", "chuyển từ ngày 11/6 sang ngày 14/6/2025"],
    [
      "19/6/2025",
      "Thay đổi lịch: 12/6 → 19/6 (mất điện)",
      "chuyển từ ngày 12/6 sang ngày 19/6/2025, do mất điện",
    ],
    [
      "",
      "Đã lùi từ 12/6 qua 19/6 do trùng ngày bầu trưởng bản",
      "chuyển từ ngày 12/6 sang ngày 19/6/2025, do trùng ngày bầu trưởng bản",
    ],
    ["", "Điều chỉnh sang ngày 22/6/2025, trước đây dự kiến 15/6", "chuyển từ ngày 15/6 sang ngày 22/6/2025"],
    ["24/6/2025", "Dời ngày (cũ: 13/6) do trùng lễ", "chuyển từ ngày 13/6 sang ngày 24/6/2025, do trùng lễ"],
    [
      "11/6/2025",
      "Không đủ túc số, tổ chức lại ngày 28/6",
      "chuyển từ ngày 11/6 sang ngày 28/6/2025, do không đủ túc số",
    ],
    ["", "Hoãn đến ngày 20/6/2025, do bí thư ốm", "hoãn đến ngày 20/6/2025, do bí thư ốm"],
    ["", "Hoãn sang quý III/2025 do thiếu nhân sự", "hoãn đến quý III/2025, do thiếu nhân sự"],
    ["", "Chuyển sang tháng 7/2025 do mưa lũ", "chuyển sang tháng 7/2025, do mưa lũ"],
    ["20/6/2025", "Lùi ngày do vào mùa cạo mủ", "chuyển sang ngày 20/6/2025, do vào mùa cạo mủ"],
    ["10/6/2025", "Chưa tổ chức; xin lùi sang 30/6", "dự kiến chuyển từ ngày 10/6 sang ngày 30/6/2025"],
    ["", "Hoãn do mưa lũ, dự kiến tổ chức ngày 24/6", "hoãn do mưa lũ, dự kiến ngày 24/6/2025"],
    [
      "",
      "Hoãn, chờ kết nạp, chờ chuyển sinh hoạt; dự kiến 20/6",
      "hoãn do chờ kết nạp, chờ chuyển sinh hoạt; dự kiến ngày 20/6/2025",
    ],
    ["11/6/2025", "Hoãn, dự kiến 20/6", "hoãn (lịch cũ ngày 11/6/2025), dự kiến ngày 20/6/2025"],
    ["", "Dự kiến chuyển sang ngày 20/6 do mưa lũ", "dự kiến chuyển sang ngày 20/6/2025, do mưa lũ"],
  ])("has both days told, and its reason apart from them: %s, %s", (day, note, words) => {
    expect(inside(day, note)).toBe(words);
  });

  test.each([
    ["20/6/2025", "Hoãn do mưa lũ", "hoãn (lịch ngày 20/6/2025), do mưa lũ"],
    ["20/6/2025", "Xin lùi ngày do mưa lũ", "xin hoãn (lịch ngày 20/6/2025), do mưa lũ"],
    ["20/6/2025", "Lùi thời gian, chưa ấn định ngày", "hoãn (lịch ngày 20/6/2025)"],
    ["10/6/2025", "Hoãn do mưa lũ", "hoãn (lịch cũ ngày 10/6/2025), chưa định ngày mới, do mưa lũ"],
    ["", "Hoãn từ ngày 15/6 do mưa lũ", "hoãn (lịch cũ ngày 15/6/2025), chưa định ngày mới, do mưa lũ"],
    ["", "Dự kiến 11/6, hoãn do bão", "hoãn (lịch cũ ngày 11/6/2025), chưa định ngày mới, do bão"],
    ["10/6/2025", "", "theo lịch ngày 10/6/2025, chưa tổ chức"],
  ])("is never called without a day while one stands in its row: %s, %s", (day, note, words) => {
    expect(inside(day, note === "" ? "Chưa tổ chức" : note)).toBe(words);
  });
});

describe("A congress that has its time in words, in a report for the inside", () => {
  test.each([
    ["Dự kiến 20/6", "dự kiến ngày 20/6/2025"],
    ["Chưa ĐH; ngày 25-26/6", "dự kiến ngày 25 và 26/6/2025"],
    ["Chưa đại hội (đợt 2, tháng 7/2025)", "dự kiến trong tháng 7/2025"],
    ["Quý III/2025", "dự kiến trong quý III/2025"],
    ["Kế hoạch mới: 8h00 ngày 20 tháng 6 năm 2025", "dự kiến ngày 20/6/2025"],
    ["Dự kiến từ ngày 28/6 đến 30/6", "dự kiến từ ngày 28 đến 30/6/2025"],
    ["Đăng ký tổ chức 20/6", "dự kiến ngày 20/6/2025"],
    ["Chưa – sẽ tổ chức vào 22, 23/6", "dự kiến ngày 22 và 23/6/2025"],
    ["Chưa ĐH (chờ kiện toàn BT), DK 25/6", "dự kiến ngày 25/6/2025 (lý do: chờ kiện toàn bí thư)"],
    [
      "Khuyết BT, đang chờ Đảng ủy kiện toàn",
      "chưa có ngày dự kiến, do khuyết bí thư, đang chờ Đảng ủy kiện toàn",
    ],
    ["Đợi Bí thư đi học về, ĐH ngày 25/6", "dự kiến ngày 25/6/2025 (lý do: đợi Bí thư đi học về)"],
    ["Chờ sáp nhập, dự kiến ngày 25/6", "dự kiến ngày 25/6/2025 (lý do: chờ sáp nhập)"],
  ])("has it told: %s", (note, words) => {
    expect(inside("", note)).toBe(words);
    expect(inside("", note, "Đảng bộ xã Mơ")).toBe(words);
  });

  test.each([
    ["Hoãn 01 tuần do mưa lũ", "hoãn 01 tuần do mưa lũ"],
    ["Hoãn 20/6", "hoãn 20/6"],
    ["Chưa tổ chức; tháng 6 hoặc tháng 7", "dự kiến tháng 6 hoặc tháng 7"],
    ["Chờ kết luận thanh tra ngày 15/6", "chờ kết luận thanh tra ngày 15/6"],
    ["Sẽ đại hội sau khi kiện toàn BT, liên hệ 0912345678", "sẽ đại hội sau khi kiện toàn bí thư"],
    ["Chưa đại hội, dự kiến sau Tết", "dự kiến sau Tết"],
    ["Dự kiến 20/6 sau buổi họp thôn", "dự kiến 20/6 sau buổi họp thôn"],
  ])("has its note told where time and reason cannot be told apart: %s", (note, words) => {
    expect(inside("", note)).toBe(words);
  });

  test.each(["Bầu được 3/5 chi ủy viên", "QĐ số 12/2025", "Chưa có lịch", "Chưa ấn định"])(
    "has none where the numbers are no times: %s",
    (note) => {
      expect(inside("", note)).toBe("chưa có ngày dự kiến");
    },
  );

  const DAY = "Chi bộ Số 3 dự kiến tổ chức đại hội vào ngày 20/6/2025.";

  test("also in a cell of states, of days, and across the figures", () => {
    const told = (header: string, row: string): string =>
      writtenAs(
        "quickReport",
        `
          (Tính đến ngày 12/6/2025)
          Chi bộ | Ngày ĐH   | CUV | Nữ | ${header}
          Số 1   | 02/6/2025 | 3   | 1  |
          Số 2   | 03/6/2025 | 3   | 1  |
          Số 3   | ${row}
        `,
      );
    expect(told("Tình trạng", "| | | Chưa (dự kiến 20/6)")).toContain(DAY);
    expect(told("Tình trạng", "Chưa ĐH, dự kiến 20/6 | | |")).toContain(DAY);
    expect(told("Ghi chú", "| Chưa đại hội, dự kiến ngày 20/6 | < |")).toContain(DAY);
  });

  test("also where a cell of days or of states tells no day", () => {
    const told = (header: string, day: string, state: string): string =>
      writtenAs(
        "quickReport",
        `
          (Tính đến ngày 12/6/2025)
          Chi bộ | Ngày ĐH   | CUV | ${header}
          Số 1   | 02/6/2025 | 3   | Đã ĐH
          Số 2   | 03/6/2025 | 3   | Đã ĐH
          Số 3   | ${day}    |     | ${state}
          Số 4   | 20/6/2025 |     | Chưa
        `,
      );
    expect(told("Tiến độ", "", "Chờ ý kiến Ban Thường vụ")).toContain(
      "- Chi bộ Số 3: chưa có ngày dự kiến, do chờ ý kiến Ban Thường vụ.",
    );
    expect(told("Ghi chú", "sau ngày 15/6", "")).toContain("- Chi bộ Số 3: dự kiến sau ngày 15/6/2025.");
    expect(told("Ghi chú", "Chưa có lịch do chờ sáp nhập", "")).toContain(
      "- Chi bộ Số 3: chưa có ngày dự kiến, do chờ sáp nhập.",
    );
  });

  test("also in the heading of its section, and behind its name", () => {
    const told = (heading: string, name: string): string =>
      writtenAs(
        "quickReport",
        `
          (Tính đến ngày 12/6/2025)
          TT | Chi bộ       | Ngày ĐH   | CUV
          I  | ĐÃ ĐẠI HỘI   |           |
          1  | Số 1         | 02/6/2025 | 3
          2  | Số 2         | 03/6/2025 | 3
          II | ${heading}   |           |
          1  | ${name}      |           |
        `,
      );
    expect(told("CHƯA ĐẠI HỘI (DỰ KIẾN 20/6)", "Số 3")).toContain(DAY);
    expect(told("CHƯA ĐẠI HỘI", "Số 3 (chưa ĐH, dự kiến 20/6)")).toContain(
      "dự kiến tổ chức đại hội vào ngày 20/6/2025.",
    );
  });
});

describe("A public text", () => {
  const told = (...rows: readonly string[]): string =>
    written(`
      (Tính đến ngày 12/6/2025)
      Chi bộ | Ngày ĐH   | CUV | Ghi chú
      Số 1   | 02/6/2025 | 3   |
      Số 2   | 03/6/2025 | 3   |
      ${rows.join("\n")}
    `);

  test("has both days of a congress that was moved, with a reason that lies outside", () => {
    expect(told("Số 3 | 18/6/2025 | | Hoãn từ ngày 10/6 do mất điện")).toContain(
      "Chi bộ Số 3 chuyển đại hội từ ngày 10/6 sang ngày 18/6/2025 do mất điện.",
    );
    expect(told("Số 3 | 18/6/2025 | | Dời từ 10/6 do bí thư đi công tác")).toContain(
      "Chi bộ Số 3 chuyển đại hội từ ngày 10/6 sang ngày 18/6/2025.",
    );
  });

  test("has a new day that is but planned as planned", () => {
    expect(told("Số 3 | | | Hoãn do mưa lũ, dự kiến tổ chức ngày 24/6")).toContain(
      "Chi bộ Số 3 hoãn đại hội do mưa lũ, dự kiến tổ chức vào ngày 24/6/2025.",
    );
    expect(told("Số 3 | 11/6/2025 | | Hoãn, chờ nhân sự; dự kiến 24/6")).toContain(
      "Chi bộ Số 3 hoãn đại hội ngày 11/6/2025, dự kiến tổ chức vào ngày 24/6/2025.",
    );
    expect(told("Số 3 | | | Dự kiến chuyển sang ngày 24/6 do mất điện")).toContain(
      "Chi bộ Số 3 dự kiến chuyển đại hội sang ngày 24/6/2025 do mất điện.",
    );
  });

  test("tells of one without a new day that it is put off, and why, where the reason lies outside", () => {
    expect(
      told("Số 3 | | | Tạm hoãn do dịch Covid-19", "Số 4 | 10/6/2025 | | Tạm hoãn do dịch Covid-19"),
    ).toContain("Chi bộ Số 3 và Chi bộ Số 4 tạm hoãn đại hội do dịch Covid-19.");
    expect(told("Số 3 | | | Hoãn do chờ nhân sự")).toContain(
      "Thời gian đại hội của Chi bộ Số 3 sẽ được thông báo sau.",
    );
  });

  test("tells once what was moved alike", () => {
    expect(
      told("Số 3 | | | Dời sang tháng 7 do mất điện", "Số 4 | | | Dời sang tháng 7 do mất điện"),
    ).toContain("Chi bộ Số 3 và Chi bộ Số 4 chuyển đại hội sang tháng 7/2025 do mất điện.");
  });

  test("names those still to come in the order of their days", () => {
    const text = told(
      "Số 3 | | | Dự kiến 20/6",
      "Số 4 | 14/6/2025 | | Dời sang ngày 16/6 do mất điện",
      "Số 5 | | | Dự kiến 18/6",
    );
    expect(text).toContain(
      "Chi bộ Số 4 chuyển đại hội từ ngày 14/6 sang ngày 16/6/2025 do mất điện; Chi bộ Số 5 dự kiến tổ chức đại hội vào ngày 18/6/2025, Chi bộ Số 3 vào ngày 20/6/2025.",
    );
  });

  test("has no season where the day of somebody who has met is not known", () => {
    expect(
      written(`
        (Tính đến ngày 12/6/2025)
        Chi bộ | Ngày ĐH   | CUV
        Số 1   |           | 3
        Số 2   |           | 3
        Số 3   | 20/6/2025 |
      `),
    ).toBe(
      lines(
        "Các chi bộ tổ chức đại hội",
        "",
        "Tính đến ngày 12/6/2025, 2/3 chi bộ đã tổ chức đại hội.",
        "",
        "Chi bộ Số 3 dự kiến tổ chức đại hội vào ngày 20/6/2025.",
        "",
        "Tại các chi bộ đã tổ chức đại hội, 06 đồng chí được bầu vào cấp ủy.",
      ),
    );
  });
});

test("a report on preparations lists the days by branch", () => {
  expect(
    writtenAs(
      "quickReport",
      `
        (Tính đến ngày 05/5/2025)
        Chi bộ | Ngày ĐH   | CUV | Ghi chú
        Số 1   | 12/5/2025 |     |
        Số 2   | 14/5/2025 |     |
        Số 3   | 12/5/2025 |     |
        Số 4   |           |     | Dự kiến tháng 6
        Số 5   |           |     |
      `,
    ),
  ).toContain(
    lines(
      "Cụ thể:",
      "- Chi bộ Số 1, Chi bộ Số 3: dự kiến ngày 12/5/2025.",
      "- Chi bộ Số 2: dự kiến ngày 14/5/2025.",
      "- Chi bộ Số 4: dự kiến trong tháng 6/2025.",
      "- Chi bộ Số 5: chưa có ngày dự kiến.",
    ),
  );
});

test("the end of a season that is still to come is not told as past", () => {
  const told = (asOf: string, place = ""): string =>
    writtenAs(
      "quickReport",
      `
        (Tính đến ngày ${asOf})
        Chi bộ | Ngày ĐH   | CUV
        Số 1   | 12/5/2025 | 3
        Số 2   | 14/5/2025 | 3
        Số 3   | 02/6/2025 |
      `,
      { place },
    );
  expect(told("20/5/2025")).toContain("Đợt đại hội bắt đầu từ ngày 12/5, dự kiến kết thúc ngày 02/6/2025.");
  expect(told("20/5/2025", "Hội trường xã")).toContain(
    "Đợt đại hội tại Hội trường xã bắt đầu từ ngày 12/5, dự kiến kết thúc ngày 02/6/2025.",
  );
});

describe("Before the first congress", () => {
  const sheet = (title: string, ...rows: readonly string[]): string => `
    ĐẢNG ỦY XÃ MÂY TRẮNG
    ${title}
    Chi bộ | Thời gian đại hội
    ${rows.join("\n")}
  `;

  test("a title of a plan tells that nobody has met, however long its days are over", () => {
    const plan = sheet("LỊCH TỔ CHỨC ĐẠI HỘI CÁC CHI BỘ", "Số 1 | 10/3/2025", "Số 2 | 12/3/2025");
    expect(writtenAs("message", plan)).toContain(
      "Dự kiến từ ngày 10 đến 12/3/2025, 02 chi bộ trực thuộc Đảng ủy xã tổ chức đại hội.",
    );
    expect(writtenAs("message", plan.replace("LỊCH TỔ CHỨC", "KẾT QUẢ"))).toContain("đã hoàn thành đại hội.");
  });

  test("months are told by when the last is over, and a few days beside one that has none", () => {
    const TITLE = "(Đến ngày 01/3/2025)";
    expect(
      writtenAs(
        "message",
        sheet(TITLE, "Số 1 | 10/3/2025", "Số 2 | 12/3/2025", "Số 3 | Tháng 4", "Số 4 | 15/3/2025"),
      ),
    ).toContain("Dự kiến chậm nhất trong tháng 4/2025, 04 chi bộ trực thuộc Đảng ủy xã hoàn thành đại hội.");
    expect(writtenAs("message", sheet(TITLE, "Số 1 | 10/3/2025", "Số 2 | "))).toContain(
      "02 chi bộ trực thuộc Đảng ủy xã chuẩn bị tổ chức đại hội. Chi bộ Số 1 dự kiến tổ chức đại hội vào ngày 10/3/2025; Chi bộ Số 2 chưa tổ chức đại hội.",
    );
  });
});

test("a note that begins with a time is a plan as the others are", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | Bầu được | Ghi chú
    Số 1   | 10/5/2025 | 3        |
    Số 2   | 11/5/2025 | 3        |
    Số 4   | 20/6/2031 |          |
    Số 3   |           |          | Tháng 6/2025, sau khi kiện toàn nhân sự
  `;
  expect(writtenAs("quickReport", picture)).toContain("dự kiến tháng 6/2025, sau khi kiện toàn nhân sự");
});

const PREPARED = (last: string, note: string): string => `
  ĐẢNG ỦY PHƯỜNG CẦU MÂY
  (Tính đến ngày 20/02/2025)
  Chi bộ | Dự kiến ngày ĐH | Ngày ĐH | CUV | Ghi chú
  ${Array.from({ length: 13 }, (_, i) => `Tổ ${i + 1} | ${i + 1}/3/2025 | | |`).join("\n  ")}
  Chợ | 15/3/2025 | | | Hội trường đang sửa chữa
  Công an | ${last} | | | ${note}
`;

test("a report on preparations tells from when, and by when where some know their month alone", () => {
  const text = writtenAs("quickReport", PREPARED("Tháng 4/2025", "Theo kế hoạch của ngành"));
  expect(text).toContain("Thời gian dự kiến từ ngày 01/3/2025, chậm nhất trong tháng 4/2025.");
  expect(text).toContain(
    "Trong số 15 chi bộ này:\n- Chi bộ Chợ: dự kiến ngày 15/3/2025 (lý do: hội trường đang sửa chữa).\n- Chi bộ Công an: dự kiến trong tháng 4/2025 (theo kế hoạch của ngành).",
  );
  expect(writtenAs("quickReport", PREPARED("Tháng 02/2025", ""))).toContain(
    "Thời gian dự kiến chậm nhất vào ngày 15/3/2025.",
  );
});

test("a report with one part alone numbers none", () => {
  const text = writtenAs("quickReport", PREPARED("20/3/2025", ""));
  expect(text).toContain("\nTIẾN ĐỘ\n");
  expect(text).not.toContain("I- ");
});
