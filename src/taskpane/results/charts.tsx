/** Two charts that say more than the table: how the congresses go on by day, and of whom the elected are. Each is copied as a picture. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, type ReactNode, type RefObject } from "react";
import type { DayView } from "../../analysis/overview/days";
import type { FigureView, GroupView } from "../../analysis/overview/figures";
import type { Overview } from "../../analysis/overview/overview";
import { formatCount } from "../../vietnamese/count";
import { formatDayMonth } from "../../vietnamese/date";
import { dayNumber } from "../../vietnamese/day";
import { takesDownloads } from "../excel/platform";
import { usePane, useWords } from "../shared/context";
import { saveBlob, stemOf } from "../shared/download";
import { Section } from "../shared/section";
import { copyPicture } from "./picture";

const WIDTH = 320;
const HEIGHT = 150;
const EDGE = { left: 10, right: 44, top: 16, bottom: 24 };
const ROW = 38;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", fontFamily: tokens.fontFamilyBase },
  words: { fontSize: "12px", fill: tokens.colorNeutralForeground1 },
  quiet: { fontSize: "11px", fill: tokens.colorNeutralForeground2 },
  number: { fontSize: "12px", fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
  track: { fill: tokens.colorNeutralBackground4 },
  trackLine: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "7px",
    fill: "none",
    strokeLinejoin: "round",
    strokeLinecap: "round",
  },
  line: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "3px",
    fill: "none",
    strokeLinejoin: "round",
    strokeLinecap: "round",
  },
  bar: { fill: tokens.colorBrandBackground },
  caption: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
});

export function Charts({ overview }: { readonly overview: Overview }): ReactNode {
  const [whole] = overview.groups;
  const shares = whole.figures.filter(({ id }) => overview.structure.includes(id));
  return (
    <>
      {overview.days.length > 1 && <ProgressChart days={overview.days} whole={whole} />}
      {shares.length > 0 && <ShareChart shares={shares} />}
    </>
  );
}

function CopyChart({
  title,
  chart,
}: {
  readonly title: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}): ReactNode {
  const say = useWords();
  const { state, place, dispatch } = usePane();
  const copy = (): void => {
    if (!chart.current) return;
    const name = `${title} - ${stemOf(state.workbook)}.png`;
    const save =
      place === "browser" || takesDownloads()
        ? (file: Blob) => {
            saveBlob(file, name);
          }
        : null;
    void copyPicture(chart.current, save).then((done) => {
      dispatch({
        type: "notice",
        notice:
          done === "saved"
            ? { kind: "saved", name }
            : { kind: done === "copied" ? "picture-copied" : "picture-refused" },
      });
    });
  };
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<CopyRegular />}
      aria-label={say("chart.copy", { title })}
      onClick={copy}
    >
      {say("chart.copy-now")}
    </Button>
  );
}

/** How many had met on each day, as a line; below it, pale, how many are to have met by then. */
function ProgressChart({
  days,
  whole,
}: {
  readonly days: readonly DayView[];
  readonly whole: GroupView;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const chart = useRef<SVGSVGElement>(null);
  const title = say("chart.days");
  const undated = Math.max(0, whole.held - days.reduce((sum, { held }) => sum + held, 0));
  const { points, all } = cumulated(days, undated);
  const most = Math.max(1, whole.base, all);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const span = Math.max(1, last.at - first.at);
  const x = (at: number): number => EDGE.left + ((at - first.at) / span) * (WIDTH - EDGE.left - EDGE.right);
  const y = (count: number): number =>
    HEIGHT - EDGE.bottom - (count / most) * (HEIGHT - EDGE.top - EDGE.bottom);
  const path = (line: readonly (readonly [number, number])[]): string =>
    line
      .map(([at, count], i) => `${i === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(count).toFixed(1)}`)
      .join(" ");
  const met = points.filter(({ held }) => held > 0);
  const end = met.at(-1) ?? first;
  const words = points.map(({ day, sum, due }) =>
    say("chart.point", { day: formatDayMonth(day), held: formatCount(sum), due: formatCount(due) }),
  );
  const summed = `${formatCount(end.sum)} / ${formatCount(whole.base)}`;
  return (
    <Section title={title} action={<CopyChart title={title} chart={chart} />}>
      <svg
        ref={chart}
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${title}: ${words.join("; ")}`}
      >
        <path className={styles.trackLine} d={path(points.map(({ at, due }) => [at, due] as const))} />
        {met.length > 0 && (
          <path className={styles.line} d={path(met.map(({ at, sum }) => [at, sum] as const))} />
        )}
        {met.map(({ at, sum }) => (
          <circle key={at} className={styles.bar} cx={x(at)} cy={y(sum)} r={3} />
        ))}
        <text
          className={styles.number}
          x={Math.min(x(end.at) + 8, WIDTH - 40)}
          y={y(end.sum) + (end.sum > most / 2 ? 14 : -8)}
        >
          {summed}
        </text>
        <text className={styles.quiet} x={EDGE.left - 6} y={HEIGHT - 6}>
          {formatDayMonth(first.day)}
        </text>
        <text className={styles.quiet} x={x(last.at)} y={HEIGHT - 6} textAnchor="middle">
          {formatDayMonth(last.day)}
        </text>
      </svg>
      <p className={styles.caption}>
        {say("chart.key", { held: say("chart.held"), pending: say("chart.pending") })}
        {undated > 0 && ` ${say("chart.undated", { count: formatCount(undated) })}`}
      </p>
    </Section>
  );
}

interface Point {
  readonly day: DayView["day"];
  readonly at: number;
  readonly held: number;
  /** How many had met by the end of the day, and how many were to. */
  readonly sum: number;
  readonly due: number;
}

function cumulated(
  days: readonly DayView[],
  undated: number,
): { readonly points: readonly Point[]; readonly all: number } {
  let sum = undated;
  let due = undated;
  const points = days.map(({ day, held, pending }) => {
    sum += held;
    due += held + pending;
    return { day, at: dayNumber(day), held, sum, due };
  });
  return { points, all: due };
}

/** Of each share its bar, and light the rest of those it is of. */
function ShareChart({ shares }: { readonly shares: readonly FigureView[] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const chart = useRef<SVGSVGElement>(null);
  const title = say("chart.elected");
  const words = shares.map(
    ({ label, count, share }) => `${label}: ${formatCount(count ?? 0)}${share === null ? "" : ` (${share})`}`,
  );
  return (
    <Section title={title} action={<CopyChart title={title} chart={chart} />}>
      <svg
        ref={chart}
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${shares.length * ROW}`}
        role="img"
        aria-label={`${title}: ${words.join("; ")}`}
      >
        {shares.map(({ id, count, base }, i) => {
          const whole = base?.count ?? 0;
          const width = whole > 0 ? Math.min(1, (count ?? 0) / whole) * WIDTH : 0;
          return (
            <g key={id}>
              <text className={styles.words} x={0} y={i * ROW + 14}>
                {words[i]}
              </text>
              <rect className={styles.track} x={0} y={i * ROW + 20} width={WIDTH} height={10} rx={2} />
              <rect className={styles.bar} x={0} y={i * ROW + 20} width={width} height={10} rx={2} />
            </g>
          );
        })}
      </svg>
    </Section>
  );
}
