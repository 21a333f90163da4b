// The product's icons as drawings, set pixel by pixel: every edge lies on a whole pixel of its size, so that nothing blurs on
// a ribbon, and small sizes leave out what they cannot show. Two colours and white paper, seen on light and dark ribbons.

/** The sizes that a ribbon asks for, from 100 % to 250 %. */
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** What must be seen on any ribbon: lines, and the one thing that a button is about. */
export const COLORS = { line: "#767c85", accent: "#d9392f" };
const PAPER = "#ffffff";

/** These are another size with larger pixels; the rest are drawn for themselves. */
const MADE_FROM = new Map([
  [64, 32],
  [80, 40],
  [128, 32],
]);

const box = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

/** A box whose right or both lower corners are round. */
const corner = (x, y, width, height, fill, radius, isLeftRound) => {
  const left = isLeftRound
    ? `h${2 * radius - width}q${-radius} 0 ${-radius} ${-radius}`
    : `h${radius - width}`;
  return `<path d="M${x} ${y}h${width}v${height - radius}q0 ${radius} ${-radius} ${radius}${left}z" fill="${fill}"/>`;
};

/** Cells of these widths and heights, with gaps between them. */
function cells(x, y, widths, heights, gap) {
  let drawn = "";
  let top = y;
  for (const height of heights) {
    let left = x;
    for (const width of widths) {
      drawn += box(left, top, width, height, PAPER);
      left += width + gap;
    }
    top += height + gap;
  }
  return drawn;
}

/** A sheet lying: where it is, its line, its corners. */
const SHEET = {
  16: { x: 1, y: 2, width: 14, height: 12, line: 1, radius: 1 },
  20: { x: 1, y: 2, width: 18, height: 16, line: 1, radius: 1 },
  24: { x: 1, y: 3, width: 22, height: 18, line: 1, radius: 1 },
  32: { x: 2, y: 4, width: 28, height: 24, line: 1, radius: 2 },
  40: { x: 2, y: 5, width: 36, height: 30, line: 1, radius: 2 },
  48: { x: 3, y: 6, width: 42, height: 36, line: 2, radius: 3 },
};
/** Its columns: names, and two of figures. */
const COLUMNS = {
  16: [4, 3, 3],
  20: [6, 4, 4],
  24: [8, 5, 5],
  32: [10, 7, 7],
  40: [14, 9, 9],
  48: [14, 10, 10],
};

const sheetBack = ({ x, y, width, height, radius }) => box(x, y, width, height, COLORS.line, radius);

/** The logo: columns of a chart on a red tile. */
function app(size) {
  const { edge, radius, columns, width, foot, heights } = {
    16: { edge: 1, radius: 3, columns: [3, 7, 11], width: 2, foot: 12, heights: [5, 3, 8] },
    20: { edge: 1, radius: 4, columns: [3, 7, 11, 15], width: 2, foot: 16, heights: [6, 9, 4, 12] },
    24: { edge: 1, radius: 4, columns: [3, 8, 13, 18], width: 3, foot: 19, heights: [7, 10, 5, 14] },
    32: { edge: 2, radius: 5, columns: [5, 11, 17, 23], width: 4, foot: 25, heights: [8, 13, 6, 18] },
    40: { edge: 2, radius: 7, columns: [6, 14, 22, 30], width: 4, foot: 31, heights: [11, 16, 7, 22] },
    48: { edge: 3, radius: 8, columns: [8, 17, 26, 35], width: 5, foot: 37, heights: [12, 19, 8, 26] },
  }[size];
  const tile = size - 2 * edge;
  return (
    box(edge, edge, tile, tile, COLORS.accent, radius) +
    columns.map((x, index) => box(x, foot - heights[index], width, heights[index], PAPER)).join("")
  );
}

/** A table whose last row, the totals, is what matters. */
function summary(size) {
  const sheet = SHEET[size];
  const { head, rows, figure } = {
    16: { head: 3, rows: [2, 2] },
    20: { head: 4, rows: [3, 3] },
    24: { head: 4, rows: [4, 4] },
    32: { head: 4, rows: [4, 4, 4], figure: { down: 2, height: 2, inset: 1 } },
    40: { head: 6, rows: [5, 5, 5], figure: { down: 3, height: 2, inset: 1 } },
    48: { head: 7, rows: [5, 5, 5], figure: { down: 4, height: 3, inset: 1 } },
  }[size];
  const { x, y, width, height, line, radius } = sheet;
  const body = y + head;
  const foot = body + rows.reduce((sum, row) => sum + row + line, -line);
  const figures = () => {
    let left = x + line;
    return COLUMNS[size].map((wide) => {
      const drawn = box(
        left + figure.inset,
        foot + figure.down,
        wide - 2 * figure.inset,
        figure.height,
        PAPER,
      );
      left += wide + line;
      return drawn;
    });
  };
  return (
    sheetBack(sheet) +
    cells(x + line, body, COLUMNS[size], rows, line) +
    corner(x, foot, width, y + height - foot, COLORS.accent, radius, true) +
    (figure ? figures().join("") : "")
  );
}

/** A page of news: headline, picture, lines. */
function bulletin(size) {
  const { page, head, picture, lines } = {
    16: {
      page: [3, 1, 10, 14],
      head: [5, 3, 6, 3],
      lines: [
        [5, 8, 6],
        [5, 10, 6],
        [5, 12, 4],
      ],
    },
    20: {
      page: [3, 1, 14, 18],
      head: [5, 4, 10, 3],
      lines: [
        [5, 9, 10],
        [5, 11, 10],
        [5, 13, 10],
        [5, 15, 6],
      ],
    },
    24: {
      page: [4, 1, 16, 22],
      head: [7, 4, 10, 4],
      lines: [
        [7, 11, 10],
        [7, 14, 10],
        [7, 17, 10],
        [7, 20, 6],
      ],
    },
    32: {
      page: [5, 2, 22, 28],
      head: [8, 6, 16, 4],
      picture: [8, 13, 7, 7],
      lines: [
        [17, 13, 7],
        [17, 16, 7],
        [17, 19, 7],
        [8, 23, 16],
        [8, 26, 10],
      ],
    },
    40: {
      page: [6, 2, 28, 36],
      head: [10, 7, 20, 5],
      picture: [10, 16, 9, 9],
      lines: [
        [21, 16, 9],
        [21, 20, 9],
        [21, 24, 9],
        [10, 29, 20],
        [10, 33, 12],
      ],
    },
    48: {
      page: [7, 3, 34, 42],
      head: [12, 9, 24, 6],
      picture: [12, 19, 10, 10],
      lines: [
        [25, 19, 11],
        [25, 23, 11],
        [25, 27, 11],
        [12, 33, 24],
        [12, 37, 14],
      ],
    },
  }[size];
  const { line, radius } = SHEET[size];
  const [x, y, width, height] = page;
  return (
    box(x, y, width, height, COLORS.line, radius) +
    box(x + line, y + line, width - 2 * line, height - 2 * line, PAPER, Math.max(0, radius - line)) +
    box(...head, COLORS.accent) +
    (picture ? box(...picture, COLORS.line) : "") +
    lines.map(([left, top, wide]) => box(left, top, wide, line, COLORS.line)).join("")
  );
}

/** A sheet with the pane on its right. */
function pane(size) {
  const sheet = SHEET[size];
  const { head, side, columns, rows, lines } = {
    16: { head: 3, side: 6, columns: [7], rows: [8] },
    20: { head: 4, side: 7, columns: [10], rows: [11] },
    24: { head: 4, side: 9, columns: [12], rows: [13], lines: { inset: 2, height: 1, tops: [10, 13, 16] } },
    32: {
      head: 4,
      side: 10,
      columns: [8, 8],
      rows: [4, 4, 4, 4],
      lines: { inset: 2, height: 2, tops: [11, 15, 19] },
    },
    40: {
      head: 5,
      side: 12,
      columns: [11, 11],
      rows: [4, 4, 4, 4, 4],
      lines: { inset: 2, height: 2, tops: [14, 19, 24] },
    },
    48: {
      head: 6,
      side: 14,
      columns: [12, 12],
      rows: [8, 8, 8],
      lines: { inset: 3, height: 3, tops: [16, 23, 30] },
    },
  }[size];
  const { x, y, width, height, line, radius } = sheet;
  const left = x + width - side;
  return (
    sheetBack(sheet) +
    cells(x + line, y + head, columns, rows, line) +
    corner(left, y + head, side, height - head, COLORS.accent, radius, false) +
    (lines
      ? lines.tops
          .map((top) => box(left + lines.inset, top, side - 2 * lines.inset, lines.height, PAPER))
          .join("")
      : "")
  );
}

/** An empty sheet to add. */
function template(size) {
  const sheet = SHEET[size];
  const { head, rows, plus } = {
    16: { head: 3, rows: [2, 2, 2], plus: { at: 10, length: 6, thick: 2, gap: 1 } },
    20: { head: 4, rows: [3, 3, 3], plus: { at: 12, length: 8, thick: 2, gap: 1 } },
    24: { head: 3, rows: [4, 4, 4], plus: { at: 14, length: 10, thick: 2, gap: 1 } },
    32: { head: 4, rows: [4, 4, 4, 4], plus: { at: 18, length: 13, thick: 3, gap: 2 } },
    40: { head: 6, rows: [5, 5, 5, 5], plus: { at: 23, length: 16, thick: 4, gap: 2 } },
    48: { head: 8, rows: [5, 5, 5, 5], plus: { at: 28, length: 19, thick: 5, gap: 2 } },
  }[size];
  const { x, y, line } = sheet;
  const { at, length, thick, gap } = plus;
  const middle = at + (length - thick) / 2;
  return (
    // The sheet makes room for the sign: nothing shows between them but the ribbon.
    `<mask id="room-${size}"><rect width="${size}" height="${size}" fill="#fff"/>${box(at - gap, at - gap, size, size, "#000")}</mask>` +
    `<g mask="url(#room-${size})">${sheetBack(sheet)}${cells(x + line, y + head, COLUMNS[size], rows, line)}</g>` +
    box(at, middle, length, thick, COLORS.accent) +
    box(middle, at, thick, length, COLORS.accent)
  );
}

const DRAWINGS = { app, summary, bulletin, pane, template };
export const NAMES = Object.keys(DRAWINGS);

/** An icon as SVG, `size` pixels wide and high. */
export function draw(name, size) {
  const drawn = MADE_FROM.get(size) ?? size;
  const place = `width="${size}" height="${size}" viewBox="0 0 ${drawn} ${drawn}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${place}>${DRAWINGS[name](drawn)}</svg>`;
}
