import fc from "fast-check";
import { percent, percentCutOff, percentHundredths } from "../../src/vietnamese/percent";

describe("percentages as published", () => {
  // Each was divided by hand: 4596 of 5207 is 88,2658... and so on.
  test.each([
    ["congresses held in the economic zone", 4, 5, 2, "80%"],
    ["re-elected there", 9, 10, 2, "90%"],
    ["women there", 1, 10, 2, "10%"],
    ["upper secondary in the province", 4596, 5207, 2, "88,27%"],
    ["university or higher", 3258, 5207, 2, "62,57%"],
    ["under 40", 1829, 5207, 2, "35,13%"],
    ["women", 1383, 5207, 2, "26,56%"],
    ["held in the whole country", 1298, 1311, 0, "99%"],
    ["the same with two digits", 1298, 1311, 2, "99,01%"],
    ["re-elected in the whole country", 27690, 36954, 1, "74,9%"],
    ["for the first time", 9264, 36954, 1, "25,1%"],
    ["women in the whole country", 6376, 36954, 1, "17,3%"],
    ["under 40 in the whole country", 5469, 36954, 1, "14,8%"],
    ["minorities", 3995, 36954, 1, "10,8%"],
    ["surplus in the district (printed 17,17)", 28, 163, 2, "17,18%"],
    ["women in the district", 49, 163, 2, "30,06%"],
    ["minorities in the district (printed 49,07)", 80, 163, 2, "49,08%"],
    ["first time in 2015", 352, 1123, 2, "31,34%"],
    ["women in 2015: 13,0009...", 146, 1123, 2, "13%"],
    ["28 of 125 (printed 28,4)", 28, 125, 2, "22,4%"],
  ] as const)("%s", (_, part, whole, decimals, text) => {
    expect(percent(part, whole, decimals)).toBe(text);
  });
});

describe("percentages", () => {
  test("two digits are usual", () => {
    expect(percent(1, 3)).toBe("33,33%");
  });

  test.each([
    ["half goes up to the next percent", 1, 8, 0, "13%"],
    ["half goes up to the next tenth", 1, 16, 1, "6,3%"],
    ["half goes up to the next hundredth", 1, 800, 2, "0,13%"],
    ["a half that floats make less", 201, 20000, 2, "1,01%"],
    ["none is 0", 0, 7, 2, "0%"],
    ["all are 100", 7, 7, 2, "100%"],
    ["more than all", 201, 200, 2, "100,5%"],
    ["far more than all", 25, 2, 0, "1.250%"],
    ["nearly all may round to all", 99999, 100000, 2, "100%"],
    ["hardly any may round to none", 1, 100000, 2, "0%"],
  ] as const)("%s", (_, part, whole, decimals, text) => {
    expect(percent(part, whole, decimals)).toBe(text);
  });

  test("of none there is no percentage", () => {
    expect(percent(0, 0)).toBeNull();
    expect(percentHundredths(1, 0, 2)).toBeNull();
    expect(percentCutOff(1, 0, 2)).toBeNull();
  });

  test.each([
    [-1, 5],
    [1, 2.5],
    [NaN, 5],
  ])("%d of %d is refused", (part, whole) => {
    expect(() => percent(part, whole)).toThrow(RangeError);
    expect(() => percentCutOff(part, whole, 2)).toThrow(RangeError);
  });

  test("as hundredths of a percent", () => {
    expect(percentHundredths(3258, 5207, 2)).toBe(6257);
    expect(percentHundredths(3258, 5207, 1)).toBe(6260);
    expect(percentHundredths(3258, 5207, 0)).toBe(6300);
    expect(percentHundredths(9, 10, 0)).toBe(9000);
  });

  test("cut off instead of rounded", () => {
    expect(percentCutOff(28, 163, 2)).toBe(1717);
    expect(percentCutOff(80, 163, 2)).toBe(4907);
    expect(percentCutOff(3258, 5207, 1)).toBe(6250);
    expect(percentCutOff(3258, 5207, 0)).toBe(6200);
    expect(percentCutOff(4, 5, 2)).toBe(8000);
  });

  const counts = fc.nat({ max: 1_000_000_000 });
  const decimals = fc.constantFrom<0 | 1 | 2>(0, 1, 2);

  test("no other value is nearer, and a half has gone up", () => {
    fc.assert(
      fc.property(
        counts,
        counts.filter((n) => n > 0),
        decimals,
        (part, whole, digits) => {
          const step = 10n ** BigInt(2 - digits);
          const value = BigInt(percentHundredths(part, whole, digits) ?? -1);
          // value - step/2 <= 10000 * part / whole < value + step/2, all of it times 2 * whole
          const exact = 20_000n * BigInt(part);
          expect(value % step).toBe(0n);
          expect((2n * value - step) * BigInt(whole) <= exact).toBe(true);
          expect(exact < (2n * value + step) * BigInt(whole)).toBe(true);
        },
      ),
    );
  });

  test("the cut-off value is at most the exact one, by less than a step", () => {
    fc.assert(
      fc.property(
        counts,
        counts.filter((n) => n > 0),
        decimals,
        (part, whole, digits) => {
          const step = 10n ** BigInt(2 - digits);
          const value = BigInt(percentCutOff(part, whole, digits) ?? -1);
          const exact = 10_000n * BigInt(part);
          expect(value % step).toBe(0n);
          expect(value * BigInt(whole) <= exact).toBe(true);
          expect(exact < (value + step) * BigInt(whole)).toBe(true);
        },
      ),
    );
  });

  test("the text says the same as the hundredths", () => {
    fc.assert(
      fc.property(
        counts,
        counts.filter((n) => n > 0),
        decimals,
        (part, whole, digits) => {
          const text = percent(part, whole, digits) ?? "";
          const [units = "", fraction = ""] = text.slice(0, -1).replaceAll(".", "").split(",");
          expect(Number(units + fraction.padEnd(2, "0"))).toBe(percentHundredths(part, whole, digits));
          expect(text).not.toMatch(/,\d*0%$/);
        },
      ),
    );
  });
});
