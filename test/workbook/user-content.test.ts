/** What people wrote into empty cells of our part: where it comes to stand when the part is made anew. */
import type { Area } from "../../src/sheet/area";
import fc from "fast-check";

import { placeUserContent } from "../../src/workbook/excel/user-content";
import { oursOf } from "../../src/workbook/excel/sheet-tag";

interface Part {
  readonly rows: number;
  readonly columns: number;
  readonly printed: { readonly rows: number; readonly columns: number };
  readonly gaps: readonly Area[];
}

/** A part as drawn: "#" is a cell of ours, "." one that we left empty; the printed table ends with its last "#" from A1 on. */
function part(printed: Part["printed"], ...lines: readonly string[]): Part {
  const gaps = lines.flatMap((line, row) =>
    [...line].flatMap((sign, column) =>
      sign === "." ? [{ top: row, left: column, bottom: row, right: column }] : [],
    ),
  );
  return { rows: lines.length, columns: lines[0]?.length ?? 0, printed, gaps };
}

const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** Where the user content comes to stand, as "row,column" of their first cell. */
function told(
  userContent: readonly Area[],
  was: Part,
  now: Part,
  others: Parameters<typeof placeUserContent>[3] = null,
): readonly string[] {
  return placeUserContent(userContent, was, now, others).map(({ to }) => `${to.top},${to.left}`);
}

const SMALL = part({ rows: 2, columns: 2 }, "##..", "##..", "...#", "...#");

test("Where the part is as it was, each stays where it is.", () => {
  expect(told([cell(2, 0), cell(0, 3)], SMALL, SMALL)).toEqual(["2,0", "0,3"]);
});

test("What stands below the table moves down with its end, what stands beside it stays.", () => {
  const larger = part({ rows: 4, columns: 2 }, "##..", "##..", "##.#", "##.#", "....");
  expect(told([cell(2, 0), cell(0, 3)], SMALL, larger)).toEqual(["4,0", "0,3"]);
});

test("What stands at the right of the table moves right with its end.", () => {
  const wider = part({ rows: 2, columns: 3 }, "###..", "###..", "....#", "....#");
  expect(told([cell(0, 2), cell(3, 0)], SMALL, wider)).toEqual(["0,3", "3,0"]);
});

test("A table that gets smaller draws nothing up.", () => {
  const smaller = part({ rows: 1, columns: 2 }, "##..", "...#", "...#");
  expect(told([cell(2, 0)], SMALL, smaller)).toEqual(["2,0"]);
});

test("Where the new part needs the place, the next free row is taken.", () => {
  const moved = part({ rows: 2, columns: 2 }, "##..", "##.#", "...#", "...#");
  expect(told([cell(1, 3)], SMALL, moved)).toEqual(["4,3"]);
});

test("Nothing is put upon what others wrote below.", () => {
  const moved = part({ rows: 2, columns: 2 }, "##..", "##.#", "...#", "...#");
  expect(told([cell(1, 3)], SMALL, moved, { from: 4, end: 9 })).toEqual(["9,3"]);
});

test("Nothing comes to stand upon the new part, upon what others wrote, or upon each other; and nothing gets lost.", () => {
  const drawn = fc
    .array(fc.array(fc.constantFrom("#", "."), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => rows.map((signs) => signs.join("")));
  const printed = fc.record({
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  const parts = fc.tuple(printed, drawn).map(([ends, lines]) => part(ends, ...lines));
  const others = fc.option(
    fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })).map(([from, more]) => ({ from, end: from + more })),
  );
  fc.assert(
    fc.property(parts, parts, others, (was, now, beyond) => {
      const userContent = placeUserContent(was.gaps, was, now, beyond);
      expect(userContent.map(({ from }) => from)).toEqual(was.gaps);
      const places = userContent.map(({ to }) => `${to.top},${to.left}`);
      expect(new Set(places).size).toBe(places.length);
      const ours = oursOf(now).flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
          const width = right - left + 1;
          return `${top + Math.floor(i / width)},${left + (i % width)}`;
        }),
      );
      expect(places.filter((place) => ours.includes(place))).toEqual([]);
      const isTheirs = ({ top, left }: Area): boolean =>
        beyond !== null && (top >= now.rows || left >= now.columns) && top >= beyond.from && top < beyond.end;
      expect(userContent.filter(({ to }) => isTheirs(to))).toEqual([]);
    }),
  );
});
