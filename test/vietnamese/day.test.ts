import fc from "fast-check";
import {
  compareDays,
  dayFromNumber,
  dayNumber,
  daysInSpan,
  dayToSerial,
  isoDay,
  isValidDay,
  serialToDay,
  type Day,
} from "../../src/vietnamese/day";

const day = (d: number, month: number, year: number): Day => ({ year, month, day: d });
const FIRST = dayNumber(day(1, 1, 1));
const LAST = dayNumber(day(31, 12, 9999));
const numbers = fc.integer({ min: FIRST, max: LAST });

describe("days of the calendar", () => {
  test.each([day(19, 4, 2017), day(29, 2, 2016), day(29, 2, 2000), day(31, 12, 9999), day(1, 1, 1)])(
    "%j is one",
    (d) => expect(isValidDay(d)).toBe(true),
  );

  test.each([
    day(29, 2, 2017),
    day(29, 2, 1900),
    day(31, 4, 2017),
    day(32, 1, 2017),
    day(0, 1, 2017),
    day(1, 0, 2017),
    day(1, 13, 2017),
    day(1, 1, 0),
    day(1, 1, 10000),
    day(1.5, 1, 2017),
    day(NaN, 1, 2017),
    day(1, 1.5, 2017),
  ])("%j is none", (d) => expect(isValidDay(d)).toBe(false));

  test("days are ordered by year, month, day", () => {
    expect(compareDays(day(19, 4, 2017), day(20, 4, 2017))).toBeLessThan(0);
    expect(compareDays(day(1, 5, 2017), day(30, 4, 2017))).toBeGreaterThan(0);
    expect(compareDays(day(31, 12, 2016), day(1, 1, 2017))).toBeLessThan(0);
    expect(compareDays(day(19, 4, 2017), day(19, 4, 2017))).toBe(0);
  });

  test("sorting machines read days with the year first", () => {
    expect(isoDay(day(19, 4, 2017))).toBe("2017-04-19");
    expect(isoDay(day(5, 12, 987))).toBe("0987-12-05");
  });
});

describe("numbers of days", () => {
  test("1 January 1970 is 0", () => {
    expect(dayNumber(day(1, 1, 1970))).toBe(0);
  });

  test("every day from 1896 to 2104 has the number after the day before, which gives it back", () => {
    let expected = dayNumber(day(1, 1, 1896));
    for (let year = 1896; year <= 2104; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let d = 1; isValidDay(day(d, month, year)); d++) {
          if (dayNumber(day(d, month, year)) !== expected) throw new Error(isoDay(day(d, month, year)));
          if (compareDays(dayFromNumber(expected), day(d, month, year)) !== 0) throw new Error(`${expected}`);
          expected++;
        }
      }
    }
    // 209 years of 365 days, and 51 leap days: 1896, then every fourth year from 1904 to 2104 but 2100
    expect(expected - dayNumber(day(1, 1, 1896))).toBe(209 * 365 + 51);
  });

  test("a day's number gives the day back", () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const d = dayFromNumber(n);
        expect(isValidDay(d)).toBe(true);
        expect(dayNumber(d)).toBe(n);
      }),
    );
  });

  test("a second calendar agrees", () => {
    fc.assert(
      fc.property(numbers, (n) => {
        expect(isoDay(dayFromNumber(n))).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test("the order of days is the order of their numbers", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(Math.sign(compareDays(dayFromNumber(a), dayFromNumber(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe("spans of days", () => {
  test("both ends count", () => {
    expect(daysInSpan(day(19, 4, 2017), day(21, 4, 2017))).toBe(3);
    expect(daysInSpan(day(19, 4, 2017), day(19, 4, 2017))).toBe(1);
    expect(daysInSpan(day(30, 12, 2016), day(2, 1, 2017))).toBe(4);
  });

  test("a span that ends before it begins is refused", () => {
    expect(() => daysInSpan(day(21, 4, 2017), day(19, 4, 2017))).toThrow(RangeError);
  });
});

describe("Excel's serial numbers", () => {
  test.each([
    [1, day(1, 1, 1900)],
    [59, day(28, 2, 1900)],
    [61, day(1, 3, 1900)],
    [1462, day(1, 1, 1904)],
    [25569, day(1, 1, 1970)],
    [42736, day(1, 1, 2017)],
    [42844, day(19, 4, 2017)], // 42736 + 31 + 28 + 31 + 18
    [2958465, day(31, 12, 9999)],
  ])("%d is %j", (serial, d) => {
    expect(serialToDay(serial)).toEqual(d);
    expect(dayToSerial(d)).toBe(serial);
  });

  test("the 29 February 1900 that never was is no day", () => {
    expect(serialToDay(60)).toBeNull();
    expect(serialToDay(60.5)).toBeNull();
  });

  test("the time of day is cut off", () => {
    expect(serialToDay(42844.33333)).toEqual(day(19, 4, 2017));
    expect(serialToDay(42844.99999)).toEqual(day(19, 4, 2017));
    expect(serialToDay(2958465.9)).toEqual(day(31, 12, 9999));
  });

  test.each([0, 0.5, -1, 2958466, NaN, Infinity, -Infinity])("%d is no day", (serial) => {
    expect(serialToDay(serial)).toBeNull();
  });

  test("a day before 1900, or none at all, has no serial number", () => {
    expect(dayToSerial(day(31, 12, 1899))).toBeNull();
    expect(dayToSerial(day(29, 2, 1900))).toBeNull();
  });

  test("a serial number's day gives it back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
        const d = serialToDay(serial);
        if (d === null) expect(serial).toBe(60);
        else expect(dayToSerial(d)).toBe(serial);
      }),
    );
  });
});
