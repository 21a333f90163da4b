/** The parts of a chart: title, legend, labels, axes and what they look like. */
import type { Bag } from "../model/objects";
import { color, flag, integer, number, oneOf, text } from "./arguments";
import { ApiObject } from "./api-object";
import { BagApi, declare } from "./bag";

type Parts = Record<string, Bag>;

export class ChartFontApi extends BagApi {
  static override readonly excelName = "ChartFont";
}
declare(ChartFontApi, {
  name: ["Calibri", text],
  size: [10, (value) => number(value, 1, 409)],
  bold: [false, flag],
  italic: [false, flag],
  underline: ["None", (value) => oneOf(value, ["None", "Single"])],
  color: ["#000000", color],
});

export class ChartFillApi extends BagApi {
  static override readonly excelName = "ChartFill";

  setSolidColor(value: unknown): void {
    this.parts[this.part] = { color: color(value) };
  }

  clear(): void {
    this.parts[this.part] = { color: null };
  }
}

export class ChartLineFormatApi extends BagApi {
  static override readonly excelName = "ChartLineFormat";

  clear(): void {
    this.parts[this.part] = { lineStyle: "None" };
  }
}
const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];
const line = {
  color: ["#000000", color],
  lineStyle: ["Automatic", (value: unknown) => oneOf(value, LINE_STYLES)],
  weight: [0.75, (value: unknown) => number(value, 0)],
} as const;
declare(ChartLineFormatApi, line);

export class ChartBorderApi extends BagApi {
  static override readonly excelName = "ChartBorder";

  clear(): void {
    this.parts[this.part] = { lineStyle: "None" };
  }
}
declare(ChartBorderApi, line);

/** What a part looks like: its letters, its ground, the line round it. */
abstract class PartFormat extends ApiObject {
  constructor(
    readonly parts: Parts,
    readonly part: string,
  ) {
    super();
  }

  get font(): ChartFontApi {
    return new ChartFontApi(this.parts, `${this.part} font`);
  }

  get fill(): ChartFillApi {
    return new ChartFillApi(this.parts, `${this.part} fill`);
  }
}

export class ChartTitleFormatApi extends PartFormat {
  static override readonly excelName = "ChartTitleFormat";

  get border(): ChartBorderApi {
    return new ChartBorderApi(this.parts, `${this.part} border`);
  }
}

export class ChartLegendFormatApi extends PartFormat {
  static override readonly excelName = "ChartLegendFormat";

  get border(): ChartBorderApi {
    return new ChartBorderApi(this.parts, `${this.part} border`);
  }
}

export class ChartAreaFormatApi extends PartFormat {
  static override readonly excelName = "ChartAreaFormat";

  get border(): ChartBorderApi {
    return new ChartBorderApi(this.parts, `${this.part} border`);
  }
}

export class ChartDataLabelFormatApi extends PartFormat {
  static override readonly excelName = "ChartDataLabelFormat";

  get border(): ChartBorderApi {
    return new ChartBorderApi(this.parts, `${this.part} border`);
  }
}

export class ChartAxisFormatApi extends PartFormat {
  static override readonly excelName = "ChartAxisFormat";

  get line(): ChartLineFormatApi {
    return new ChartLineFormatApi(this.parts, `${this.part} line`);
  }
}

export class ChartTitleApi extends BagApi {
  static override readonly excelName = "ChartTitle";

  get format(): ChartTitleFormatApi {
    return new ChartTitleFormatApi(this.parts, this.part);
  }
}
declare(ChartTitleApi, {
  text: ["Chart Title", text],
  visible: [true, flag],
  overlay: [false, flag],
});

const SIDES = ["Top", "Bottom", "Left", "Right", "Corner"];

export class ChartLegendApi extends BagApi {
  static override readonly excelName = "ChartLegend";

  get format(): ChartLegendFormatApi {
    return new ChartLegendFormatApi(this.parts, this.part);
  }
}
declare(ChartLegendApi, {
  visible: [true, flag],
  position: ["Bottom", (value) => oneOf(value, SIDES)],
  overlay: [false, flag],
});

const LABEL_PLACES = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
];

export class ChartDataLabelsApi extends BagApi {
  static override readonly excelName = "ChartDataLabels";

  get format(): ChartDataLabelFormatApi {
    return new ChartDataLabelFormatApi(this.parts, this.part);
  }
}
declare(ChartDataLabelsApi, {
  showValue: [false, flag],
  showPercentage: [false, flag],
  showCategoryName: [false, flag],
  showSeriesName: [false, flag],
  showLegendKey: [false, flag],
  position: ["BestFit", (value) => oneOf(value, LABEL_PLACES)],
  separator: [", ", text],
  numberFormat: ["General", text],
  linkNumberFormat: [true, flag],
});

export class ChartGridlinesApi extends BagApi {
  static override readonly excelName = "ChartGridlines";
}
declare(ChartGridlinesApi, { visible: [true, flag] });

export class ChartAxisTitleApi extends BagApi {
  static override readonly excelName = "ChartAxisTitle";
}
declare(ChartAxisTitleApi, { text: ["Axis Title", text], visible: [false, flag] });

/** A number, or "" for the one that Excel finds by itself. */
function limit(value: unknown): number | "" {
  return value === "" ? "" : number(value);
}

export class ChartAxisApi extends BagApi {
  static override readonly excelName = "ChartAxis";

  get title(): ChartAxisTitleApi {
    return new ChartAxisTitleApi(this.parts, `${this.part} title`);
  }

  get majorGridlines(): ChartGridlinesApi {
    return new ChartGridlinesApi(this.parts, `${this.part} majorGridlines`);
  }

  get minorGridlines(): ChartGridlinesApi {
    return new ChartGridlinesApi(this.parts, `${this.part} minorGridlines`);
  }

  get format(): ChartAxisFormatApi {
    return new ChartAxisFormatApi(this.parts, this.part);
  }
}
declare(ChartAxisApi, {
  visible: [true, flag],
  minimum: ["", limit],
  maximum: ["", limit],
  majorUnit: ["", limit],
  minorUnit: ["", limit],
  numberFormat: ["General", text],
  linkNumberFormat: [true, flag],
  reversePlotOrder: [false, flag],
  tickLabelPosition: ["NextToAxis", (value) => oneOf(value, ["NextToAxis", "High", "Low", "None"])],
  tickLabelSpacing: ["", (value) => (value === "" ? "" : integer(value, 1, 31_999))],
});

export class ChartAxesApi extends ApiObject {
  static override readonly excelName = "ChartAxes";

  constructor(readonly parts: Parts) {
    super();
  }

  get categoryAxis(): ChartAxisApi {
    return new ChartAxisApi(this.parts, "categoryAxis");
  }

  get valueAxis(): ChartAxisApi {
    return new ChartAxisApi(this.parts, "valueAxis");
  }
}
