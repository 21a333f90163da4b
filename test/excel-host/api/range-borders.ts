/** Excel.RangeBorderCollection and Excel.RangeBorder: lines around and between the cells of a range. */
import { type Area } from "../model/addresses";
import { borderAt, changeBorder } from "../model/borders";
import type { Border, Side } from "../model/formats";
import type { Sheet } from "../model/sheet";
import { ApiObject, ID, ITEMS } from "./api-object";
import { color, integer, oneOf } from "./arguments";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Edge = (typeof EDGES)[number];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NEW_LINE: Border = { style: "Continuous", color: "#000000", weight: "Thin" };

export class RangeBordersApi extends ApiObject {
  static override readonly excelName = "RangeBorderCollection";

  constructor(
    readonly sheet: Sheet,
    readonly area: () => Area,
  ) {
    super();
  }

  override [ITEMS](): readonly RangeBorderApi[] {
    return EDGES.map((edge) => new RangeBorderApi(this.sheet, this.area, edge));
  }

  get count(): number {
    return EDGES.length;
  }

  getItem(edge: unknown): RangeBorderApi {
    return new RangeBorderApi(this.sheet, this.area, oneOf(edge, EDGES));
  }

  getItemAt(index: unknown): RangeBorderApi {
    return this.getItem(EDGES[integer(index, 0, EDGES.length - 1)]);
  }
}

export class RangeBorderApi extends ApiObject {
  static override readonly excelName = "RangeBorder";

  constructor(
    readonly sheet: Sheet,
    readonly area: () => Area,
    readonly edge: Edge,
  ) {
    super();
  }

  override [ID](): string {
    return this.edge;
  }

  get sideIndex(): string {
    return this.edge;
  }

  get style(): string | null {
    return this.#common((border) => border?.style ?? "None");
  }

  set style(value: unknown) {
    const style = oneOf(value, STYLES);
    this.#change((border) => (style === "None" ? null : { ...(border ?? NEW_LINE), style }));
  }

  get weight(): string | null {
    return this.#common((border) => border?.weight ?? "Thin");
  }

  set weight(value: unknown) {
    const weight = oneOf(value, WEIGHTS);
    this.#change((border) => ({ ...(border ?? NEW_LINE), weight }));
  }

  get color(): string | null {
    return this.#common((border) => border?.color ?? "#000000");
  }

  set color(value: unknown) {
    const chosen = color(value);
    this.#change((border) => ({ ...(border ?? NEW_LINE), color: chosen }));
  }

  #change(change: (border: Border | null) => Border | null): void {
    const area = this.area();
    this.sheet.checkUnlocked(area, "allowFormatCells");
    for (const [part, side] of linesOf(area, this.edge)) changeBorder(this.sheet, part, side, change);
  }

  #common(tell: (border: Border | null) => string): string | null {
    const seen = new Set<string>();
    for (const [{ top, left, bottom, right }, side] of linesOf(this.area(), this.edge)) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++)
          seen.add(tell(borderAt(this.sheet, row, column, side)));
      }
    }
    const [only = tell(null)] = seen;
    return seen.size > 1 ? null : only;
  }
}

/** The cells of an area that have a line at such an edge, and their side. */
function linesOf(area: Area, edge: Edge): (readonly [Area, Side])[] {
  switch (edge) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, "left"]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, "right"]];
    case "InsideHorizontal":
      return area.top === area.bottom ? [] : [[{ ...area, bottom: area.bottom - 1 }, "bottom"]];
    case "InsideVertical":
      return area.left === area.right ? [] : [[{ ...area, right: area.right - 1 }, "right"]];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}
