/** The numbers of a running text, each as what it is. */
import fc from "fast-check";
import { numbersIn } from "../../src/vietnamese/numbers-in-text";
import { formatCount } from "../../src/vietnamese/count";
import { formatSpan } from "../../src/vietnamese/date";
import { dayFromNumber } from "../../src/vietnamese/day";

/** "09 = count 9" for each number. */
function told(text: string): readonly string[] {
  return numbersIn(text).map(({ text: written, key }) => `${written} = ${key}`);
}

describe("A number of a text", () => {
  test("is a count, padded or with points, and each of a fraction", () => {
    expect(told("Có 09 đồng chí, 1.298 đảng viên; 4/5 chi bộ.")).toEqual([
      "09 = count 9",
      "1.298 = count 1298",
      "4 = count 4",
      "5 = count 5",
    ]);
  });

  test("is a share where a percent sign stands behind it, whatever its closing zeros", () => {
    expect(told("(đạt 62,57%), 62,570 %, 90%")).toEqual([
      "62,57% = share 6257",
      "62,570 % = share 6257",
      "90% = share 9000",
    ]);
  });

  test("is a decimal with a comma, also before a full stop", () => {
    expect(told("Tuổi bình quân là 44,6.")).toEqual(["44,6 = decimal 4460"]);
  });

  test("is an age before “tuổi”", () => {
    expect(told("cán bộ trẻ dưới 40 tuổi, từ 30 đến dưới 40 tuổi")).toEqual([
      "40 = age 40",
      "30 = age 30",
      "40 = age 40",
    ]);
  });

  test("is a day with its month and year, and a day takes what it lacks from the next one", () => {
    expect(told("từ ngày 28/4 đến 03/5/2017")).toEqual(["28/4 = day 2017-4-28", "03/5/2017 = day 2017-5-3"]);
    expect(told("trong 02 ngày 06 và 07/5/2025")).toEqual([
      "02 = count 2",
      "06 = day 2025-5-6",
      "07/5/2025 = day 2025-5-7",
    ]);
    expect(told("19-21/4/2017")).toEqual(["19 = day 2017-4-19", "21/4/2017 = day 2017-4-21"]);
    expect(told("28/4-03/5/2017")).toEqual(["28/4 = day 2017-4-28", "03/5/2017 = day 2017-5-3"]);
    expect(told("30/12/2016-02/01/2017")).toEqual([
      "30/12/2016 = day 2016-12-30",
      "02/01/2017 = day 2017-1-2",
    ]);
  });

  test("is one of a fraction, and no day, unless a day is spoken of", () => {
    expect(told("tăng từ 1/3 lên 2/3 chi bộ")).toEqual([
      "1 = count 1",
      "3 = count 3",
      "2 = count 2",
      "3 = count 3",
    ]);
    expect(told("từ ngày 28/4 đến 03/5")).toEqual(["28/4 = day -4-28", "03/5 = day -5-3"]);
  });

  test("is a day without a year, or a month, as far as the text tells it", () => {
    expect(told("Sáng ngày 20, ngày 28/4, tháng 6/2025, tháng 7 năm 2025")).toEqual([
      "20 = day -4-20",
      "28/4 = day -4-28",
      "6/2025 = day 2025-6-",
      "7 = day 2025-7-",
      "2025 = year 2025",
    ]);
  });

  test("is a term, however its dash is written", () => {
    expect(told("nhiệm kỳ 2017-2020, nhiệm kỳ 2025 - 2030")).toEqual([
      "2017-2020 = term 2017-2020",
      "2025 - 2030 = term 2025-2030",
    ]);
  });

  test("is a year of four digits without a point", () => {
    expect(told("quý II/2025, năm 2024")).toEqual(["2025 = year 2025", "2024 = year 2024"]);
  });

  test("is none where it numbers a document, its parts, an hour or an item", () => {
    expect(
      told("1. Kế hoạch số 12, số 55-KH/ĐU\n2) Điều 24, phụ lục 3, lúc 7 giờ 30 phút, 8h30, tổ 3A"),
    ).toEqual([]);
  });

  test("is a count behind “tổng số”", () => {
    expect(told("tổng số 12 đồng chí")).toEqual(["12 = count 12"]);
  });
});

describe("Laws", () => {
  test("A count is read as it was, wherever it stands.", () => {
    fc.assert(
      fc.property(fc.nat(10 ** 7), fc.constantFrom("", "Có ", "(", "gồm "), (n, before) => {
        fc.pre(n < 1900 || n > 2099);
        expect(told(`${before}${formatCount(n)} đồng chí.`)).toEqual([`${formatCount(n)} = count ${n}`]);
      }),
    );
  });

  test("The days of a span are read as they were.", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30000 }), fc.nat(400), (first, length) => {
        const [from, to] = [dayFromNumber(first), dayFromNumber(first + length)];
        const keys = [from, to].map(({ year, month, day }) => `day ${year}-${month}-${day}`);
        expect(numbersIn(formatSpan(from, to)).map(({ key }) => key)).toEqual([...new Set(keys)]);
      }),
    );
  });

  test("Of any text the numbers stand where it says, one after the other.", () => {
    const piece = fc.constantFrom(
      "ngày ",
      "19",
      "/4",
      "/2017",
      "-",
      "2017",
      " đến ",
      "1.298",
      ",5",
      "%",
      " ",
      "A",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, text: written } of numbersIn(text)) {
          expect(text.slice(start, end)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});
