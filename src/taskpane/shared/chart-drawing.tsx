/** The charts of a sheet of ours where they stand on it, about as Excel draws them. For looking only: the table says the same. */
import type { ReactNode } from "react";
import type { RenderedChart, RenderedSheet } from "../../workbook/rendered-sheet";
import { boxOf, type Box, type Geometry } from "./sheet-geometry";

const FONT = '"Times New Roman", "Liberation Serif", "Noto Serif", serif';
const TITLE_HEIGHT = 34;
const TEXT = 15;
const LINE = 22;
const RING = { outer: 1, inner: 0.55 };

export function ChartDrawings({
  charts = [],
  geometry,
  scale = 1,
}: Pick<RenderedSheet, "charts"> & { readonly geometry: Geometry; readonly scale?: number }): ReactNode {
  return charts.map((chart) => {
    const { left, top, ...size } = boxOf({ row: chart.at.top, column: chart.at.left }, chart.at, geometry);
    // Drawn as large as it is, so that its words grow and shrink with the sheet.
    const [width, height] = [size.width / scale, size.height / scale];
    const box = { width, height };
    return (
      <svg
        key={chart.name}
        role="img"
        aria-label={`${chart.title}: ${chart.labels.join("; ")}`}
        data-chart={chart.name}
        {...size}
        viewBox={`0 0 ${width} ${height}`}
        style={{ position: "absolute", left, top, backgroundColor: "#ffffff" }}
        fontFamily={FONT}
      >
        <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="none" stroke="#a6a6a6" />
        <text x={width / 2} y={24} textAnchor="middle" fontSize={17} fontWeight={700}>
          {chart.title}
        </text>
        {chart.kind === "doughnut" ? <Ring chart={chart} box={box} /> : <Bars chart={chart} box={box} />}
      </svg>
    );
  });
}

interface Drawn {
  readonly chart: RenderedChart;
  readonly box: Pick<Box, "width" | "height">;
}

function Ring({ chart, box: { width, height } }: Drawn): ReactNode {
  const radius = (height - TITLE_HEIGHT) / 2 - 8;
  const center = { x: width * 0.3, y: TITLE_HEIGHT + radius };
  const first = center.y - ((chart.labels.length - 1) * LINE) / 2;
  /** The values before one, and with it. */
  const upTo = (end: number): number => chart.values.slice(0, end).reduce((all, value) => all + value, 0);
  const sum = upTo(chart.values.length);
  return (
    <>
      {chart.values.map((_value, i) => (
        <path
          key={i}
          d={sector(center, radius, upTo(i) / sum, upTo(i + 1) / sum)}
          fill={colorAt(chart, i)}
          stroke="#ffffff"
          fillRule="evenodd"
        />
      ))}
      {chart.labels.map((label, i) => (
        <g key={i}>
          <rect x={width * 0.56} y={first + i * LINE - 5} width={10} height={10} fill={colorAt(chart, i)} />
          <text x={width * 0.56 + 16} y={first + i * LINE + 5} fontSize={TEXT}>
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

function Bars({ chart, box: { width, height } }: Drawn): ReactNode {
  const labels = width * 0.56;
  const most = Math.max(1, ...chart.values);
  const step = (height - TITLE_HEIGHT - 8) / Math.max(1, chart.values.length);
  return chart.values.map((value, i) => {
    const y = TITLE_HEIGHT + i * step;
    return (
      <g key={i}>
        <text x={labels - 6} y={y + step / 2 + 5} textAnchor="end" fontSize={TEXT}>
          {chart.labels[i]}
        </text>
        <rect
          x={labels}
          y={y + step * 0.2}
          width={((width - labels - 14) * value) / most}
          height={step * 0.6}
          fill={colorAt(chart, i)}
        />
      </g>
    );
  });
}

function colorAt({ colors }: RenderedChart, i: number): string {
  return colors[Math.min(i, colors.length - 1)] ?? "#000000";
}

/** A part of a ring, from and to parts of a whole turn that begins above. A whole ring is two circles. */
function sector(
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  from: number,
  to: number,
): string {
  const [outer, inner] = [radius * RING.outer, radius * RING.inner];
  if (to - from > 0.9999) return [outer, inner].map((r) => circle(x, y, r)).join(" ");
  const at = (turn: number, r: number): string =>
    `${x + r * Math.sin(2 * Math.PI * turn)} ${y - r * Math.cos(2 * Math.PI * turn)}`;
  const large = to - from > 0.5 ? 1 : 0;
  return [
    `M ${at(from, outer)} A ${outer} ${outer} 0 ${large} 1 ${at(to, outer)}`,
    `L ${at(to, inner)} A ${inner} ${inner} 0 ${large} 0 ${at(from, inner)} Z`,
  ].join(" ");
}

function circle(x: number, y: number, r: number): string {
  return `M ${x - r} ${y} a ${r} ${r} 0 1 0 ${2 * r} 0 a ${r} ${r} 0 1 0 ${-2 * r} 0 Z`;
}
