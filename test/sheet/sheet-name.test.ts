/** Names that Excel accepts for a sheet, and that no other sheet has. */
import fc from "fast-check";
import { freeSheetName, sheetName } from "../../src/sheet/sheet-name";

describe("A free name", () => {
  test("is the one that was wanted", () => {
    expect(freeSheetName("Tổng hợp", ["Kết quả"])).toBe("Tổng hợp");
  });

  test("has the first number that is free where others have it", () => {
    expect(freeSheetName("Tổng hợp", ["Tổng hợp"])).toBe("Tổng hợp (2)");
    expect(freeSheetName("Tổng hợp", ["Tổng hợp", "Tổng hợp (2)", "Tổng hợp (4)"])).toBe("Tổng hợp (3)");
  });

  test("is not one that differs in case alone, since Excel takes them for one", () => {
    expect(freeSheetName("Tổng hợp", ["TỔNG HỢP", "tổng hợp (2)"])).toBe("Tổng hợp (3)");
  });

  test("of 31 letters makes room for its number", () => {
    const longest = "a".repeat(31);
    expect(freeSheetName(longest, [longest])).toBe(`${"a".repeat(27)} (2)`);
  });

  test("has no blank before the one of its number", () => {
    const wanted = `${"a".repeat(26)} ${"b".repeat(4)}`;
    expect(freeSheetName(wanted, [wanted])).toBe(`${"a".repeat(26)} (2)`);
  });

  test("is not one that looks the same, typed on a Mac", () => {
    expect(freeSheetName("Tổng hợp", ["Tổng hợp".normalize("NFD")])).toBe("Tổng hợp (2)");
  });

  test("leaves out what Excel forbids", () => {
    expect(freeSheetName("Đợt 1/2: [thử]?", [])).toBe("Đợt 1 2 thử");
  });

  test("has its letters with their marks in one, as typed on Windows, so that more of them fit", () => {
    const wanted = "Tổng hợp kết quả đại hội quý II";
    expect(freeSheetName(wanted.normalize("NFD"), [])).toBe(wanted);
  });

  test("is ours where the wanted one is none, or is Excel's own", () => {
    expect(freeSheetName("***", [])).toBe("Tổng hợp");
    expect(freeSheetName("History", ["Tổng hợp"])).toBe("Tổng hợp (2)");
  });
});

describe("Laws", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("Tổng hợp", "A".repeat(31), "''", "📄".repeat(20), "history"),
  );

  test("A free name is one that Excel accepts.", () => {
    fc.assert(
      fc.property(name, fc.array(name), (wanted, others) => {
        const free = freeSheetName(wanted, others);
        expect(free).toMatch(/^[^:\\/?*[\]]{1,31}$/);
        expect(free).not.toMatch(/^'|'$/);
      }),
    );
  });

  test("No other sheet has it.", () => {
    fc.assert(
      fc.property(name, fc.array(name), (wanted, others) => {
        const taken = others.map(sheetName);
        const free = freeSheetName(wanted, taken).toLowerCase();
        expect(taken.map((other) => other.toLowerCase())).not.toContain(free);
      }),
    );
  });
});
