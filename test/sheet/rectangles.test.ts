/** Alike cells as rectangles: a look is said once for each. */
import fc from "fast-check";
import { rectanglesOf, type Keyed } from "../../src/sheet/rectangles";

/** A drawing: a letter is a key, a dot a cell without one, a blank no cell. */
function draw(...lines: readonly string[]): readonly Keyed[] {
  return lines.flatMap((line, row) =>
    [...line].flatMap((letter, column) =>
      letter === " " ? [] : [{ row, column, key: letter === "." ? null : letter }],
    ),
  );
}

/** Such as "a 0,0-1,2": key, first cell, last cell. */
const told = (cells: readonly Keyed[]): readonly string[] =>
  rectanglesOf(cells)
    .map(({ key, top, left, bottom, right }) => `${key} ${top},${left}-${bottom},${right}`)
    .toSorted();

test("A block of alike cells is one rectangle.", () => {
  expect(told(draw("aaa", "aaa"))).toEqual(["a 0,0-1,2"]);
});

test("Columns of their own look are a rectangle each, however many rows there are.", () => {
  expect(told(draw("abb", "abb", "abb"))).toEqual(["a 0,0-2,0", "b 0,1-2,2"]);
});

test("A row that differs parts the block above it from the block below it.", () => {
  expect(told(draw("aa", "ba", "aa"))).toEqual(["a 0,0-0,1", "a 1,1-1,1", "a 2,0-2,1", "b 1,0-1,0"]);
});

test("A gap parts what is beside it and what is below it.", () => {
  expect(told(draw("a a", "", "a"))).toEqual(["a 0,0-0,0", "a 0,2-0,2", "a 2,0-2,0"]);
});

test("A cell without a key is in no rectangle.", () => {
  expect(told(draw("a.a"))).toEqual(["a 0,0-0,0", "a 0,2-0,2"]);
});

test("Of two words about one cell the later counts.", () => {
  const cell = { row: 0, column: 0 };
  expect(
    told([
      { ...cell, key: "a" },
      { ...cell, key: "b" },
    ]),
  ).toEqual(["b 0,0-0,0"]);
  expect(
    told([
      { ...cell, key: "a" },
      { ...cell, key: null },
    ]),
  ).toEqual([]);
});

test("Every cell with a key is in one rectangle of this key, and no other cell is in any.", () => {
  const cell = fc.record({
    row: fc.nat({ max: 6 }),
    column: fc.nat({ max: 6 }),
    key: fc.constantFrom("a", "b", null),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const wanted = new Map<string, string>();
      for (const { row, column, key } of cells) {
        if (key === null) wanted.delete(`${row},${column}`);
        else wanted.set(`${row},${column}`, key);
      }
      const covered: [string, string][] = [];
      for (const { top, left, bottom, right, key } of rectanglesOf(cells)) {
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) covered.push([`${row},${column}`, key]);
      }
      expect(covered).toHaveLength(wanted.size);
      expect(new Map(covered)).toEqual(wanted);
    }),
  );
});
