import { findTerms, formatTerm, parseTerm } from "../../src/vietnamese/term";

describe("finding the term in a text", () => {
  test.each([
    ["nhiệm kỳ 2017-2020", 2017, 2020],
    ["NK 2025 - 2030", 2025, 2030],
    ["2020 – 2022", 2020, 2022],
    ["2017 — 2020", 2017, 2020],
    ["2017\u20112020", 2017, 2020],
    ["2020/2025", 2020, 2025],
    ["NK2025-2030", 2025, 2030],
    ["nhiệm kì: 2025-2030.", 2025, 2030],
    ["(2017\u00a0-\u00a02020)", 2017, 2020],
    ["nhiệm kỳ 2020 2025", 2020, 2025],
    ["Đại hội Chi bộ lần thứ XV, nhiệm kỳ 2017-2020, ngày 19/4/2017", 2017, 2020],
    ["Đại hội lần thứ 3, 2017-2020", 2017, 2020],
    ["Nhiệm kỳ 2017-2020. 5 chi bộ trực thuộc", 2017, 2020],
    ["Sở, 2017-2020", 2017, 2020],
  ])("%s", (text, first, last) => {
    expect(parseTerm(text)).toEqual({ first, last });
  });

  test("capitals, line breaks and decomposed text do not matter", () => {
    expect(parseTerm("TỔNG HỢP KẾT QUẢ ĐẠI HỘI\nNHIỆM KỲ\n2025–2030".normalize("NFD"))).toEqual({
      first: 2025,
      last: 2030,
    });
  });

  test("the one called a term is preferred", () => {
    expect(parseTerm("Giai đoạn 2010-2015, nhiệm kỳ 2015-2020")).toEqual({ first: 2015, last: 2020 });
    expect(parseTerm("Kế hoạch 2016-2021, nhiệm kỳ thứ XV này (2020-2025)")).toEqual({
      first: 2020,
      last: 2025,
    });
    expect(parseTerm("Kế hoạch 2016-2020 cho NK XV (2020/2025)")).toEqual({ first: 2020, last: 2025 });
  });

  test("of two terms the first is taken", () => {
    expect(parseTerm("nhiệm kỳ 2015-2020, phương hướng nhiệm kỳ 2020-2025")).toEqual({
      first: 2015,
      last: 2020,
    });
    expect(parseTerm("NK 2015/2020, NK 2020-2025")).toEqual({ first: 2015, last: 2020 });
    expect(parseTerm("2015-2020, 2020-2025")).toEqual({ first: 2015, last: 2020 });
  });

  test.each([
    ["dates", "15/01/2017-20/01/2017"],
    ["dates with points", "15.01.2017-20.01.2017"],
    ["a month and a year", "tháng 4/2017-2018"],
    ["the number of a document", "Quyết định số 1998/2005/QĐ-TTg"],
    ["a document's number and year", "Nghị quyết số: 2016/2017"],
    ["a school year", "Năm học 2017-2018"],
    ["a telephone number", "0912-2017-2020"],
    ["a chain of years", "2017-2020-2023"],
    ["a chain of years with spaces", "2017 - 2020 - 2023"],
    ["longer numbers", "20172-2020, 2017-20205"],
    ["years side by side", "2016 2017"],
    ["one year", "nhiệm kỳ 2017"],
    ["years before 1900", "1890-1899"],
    ["years too far apart", "2010-2021"],
    ["years in the wrong order", "2020-2017"],
    ["the same year", "2017-2017"],
    ["nothing", ""],
  ])("%s are no term", (_, text) => {
    expect(parseTerm(text)).toBeNull();
  });

  test("ten years are the most", () => {
    expect(parseTerm("2010-2020")).toEqual({ first: 2010, last: 2020 });
  });

  test("terms are found where they stand", () => {
    expect(findTerms("NK 2017 - 2020 và 2020-2025")).toEqual([
      { term: { first: 2017, last: 2020 }, start: 3, end: 14, named: true },
      { term: { first: 2020, last: 2025 }, start: 18, end: 27, named: false },
    ]);
  });
});

test("a term is written with or without spaces", () => {
  expect(formatTerm({ first: 2017, last: 2020 })).toBe("2017-2020");
  expect(formatTerm({ first: 2017, last: 2020 }, true)).toBe("2017 - 2020");
});
