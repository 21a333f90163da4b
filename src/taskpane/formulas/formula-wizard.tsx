/** "Chèn công thức": what is wanted, the formula as it will stand in this Excel, what it gives, and the way into a cell. */
import { decimalComma } from "../../vietnamese/count";
import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import type { FigureView, Overview } from "../../analysis/overview";
import { indicators } from "../../congress/indicators";
import type { Answer } from "../../functions/evaluate";
import { formulaKinds, type FormulaKind, type FormulaWish } from "../../functions/formula-text";
import type { Part } from "../../functions/given";
import { usePane, useWords } from "../context";
import type { ExcelController } from "../excel/excel-controller";
import type { Put } from "../excel/formula-service";
import { Confirm } from "../shared/confirm";
import { DayField } from "../shared/day-field";
import { useLatest } from "../shared/use-latest";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px" },
  cell: {
    padding: "2px 10px 2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: "inherit",
    fontVariantNumeric: "tabular-nums",
  },
});

const PARTS = ["progress", "results", "shortages"] as const satisfies readonly Part[];
const ALL = "";

/** Inside Excel only. */
export function FormulaWizard({ overview }: { readonly overview: Overview }): ReactNode {
  const pane = usePane();
  return pane.place === "excel" ? <Wizard overview={overview} controller={pane.controller} /> : null;
}

function Wizard({
  overview,
  controller,
}: {
  readonly overview: Overview;
  readonly controller: ExcelController;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state } = usePane();
  const { choices, analysis } = state;
  const [whole, ...blocks] = overview.groups;
  const [chosen, setChosen] = useState<Chosen>({
    kind: "count",
    figure: null,
    block: null,
    part: null,
    asOf: choices.asOf,
  });
  const choose = (change: Partial<Chosen>): void => {
    setChosen({ ...chosen, ...change });
  };
  const [occupied, setOccupied] = useState<Put | null>(null);
  const wish = useMemo(() => wishOf(chosen, overview), [chosen, overview]);
  const { kind } = wish;
  const figures = figuresFor(kind, whole.figures);
  // Another analysis, or another setting, is another answer.
  const ask = useCallback(
    () => (analysis?.ok ? controller.viewFormula(wish, choices) : Promise.resolve(null)),
    [controller, wish, choices, analysis],
  );
  const { answer: view, isAsking } = useLatest(ask);
  const insert = async (agreed: Put | null): Promise<void> => {
    const put = await controller.insertFormula(wish, agreed?.place ?? null);
    setOccupied(put?.kind === "occupied" ? put : null);
  };
  const isRefused = view?.answer.kind === "refused" && view.answer.code !== "#N/A";

  return (
    <div className={styles.box} role="group" aria-label={say("formula.title")}>
      <Text>{say("formula.explain")}</Text>
      <Field label={say("formula.kind")}>
        <Select
          value={kind}
          onChange={(_event, { value }) => {
            choose({ kind: formulaKinds.find((one) => one === value) ?? "count" });
          }}
        >
          {kindsFor(overview).map((one) => (
            <option key={one} value={one}>
              {say(`formula.kind.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {figures.length > 0 && (
        <Field label={say("formula.indicator")}>
          <Select
            value={figureIn(figures, chosen)?.id ?? ""}
            onChange={(_event, { value }) => {
              choose({ figure: value });
            }}
          >
            {figures.map(({ id, label }) => (
              <option key={id} value={id} lang="vi">
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {blocks.length > 0 && ["count", "share", "progress"].includes(kind) && (
        <Field label={say("results.block")}>
          <Select
            value={wish.block ?? ALL}
            onChange={(_event, { value }) => {
              choose({ block: value === ALL ? null : value });
            }}
          >
            <option value={ALL}>{say("results.whole")}</option>
            {blocks.map(({ name }) => (
              <option key={name} value={name ?? ALL} lang="vi">
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === "sentences" && (
        <Field label={say("formula.part")}>
          <Select
            value={wish.part ?? ALL}
            onChange={(_event, { value }) => {
              choose({ part: PARTS.find((one) => one === value) ?? null });
            }}
          >
            <option value={ALL}>{say("formula.part.all")}</option>
            {PARTS.map((one) => (
              <option key={one} value={one}>
                {say(`formula.part.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind !== "findings" && (
        <DayField
          label={say("source.as-of")}
          hint={say("formula.as-of-hint")}
          value={wish.asOf}
          onChange={(asOf) => {
            choose({ asOf });
          }}
        />
      )}
      <Field label={say("formula.text")}>
        <Textarea
          className={styles.formula}
          textarea={{ lang: "vi", spellCheck: false }}
          readOnly
          rows={3}
          resize="vertical"
          value={view?.text ?? ""}
        />
      </Field>
      {view && (
        <div>
          <div id="formula-value">{say("formula.value")}</div>
          <AnswerView answer={view.answer} isShare={kind === "share"} decimals={choices.office.decimals} />
        </div>
      )}
      {view?.doubt && <Text>{say(`formula.doubt.${view.doubt}`)}</Text>}
      <Text>{say("formula.insert-hint")}</Text>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null || isAsking || !view || isRefused}
          onClick={() => {
            void insert(null);
          }}
        >
          {say("formula.insert")}
        </Button>
      </div>
      {occupied && (
        <Confirm
          title={say("formula.replace-title", { cell: occupied.address })}
          text={say("formula.replace-text", {
            cell: occupied.address,
            sheet: occupied.sheet,
            shown: occupied.shown,
          })}
          confirm={say("formula.replace")}
          onConfirm={() => {
            setOccupied(null);
            void insert(occupied);
          }}
          onClose={() => {
            setOccupied(null);
          }}
        />
      )}
    </div>
  );
}

interface Chosen extends Omit<FormulaWish, "indicator"> {
  /** The id of a figure. */
  readonly figure: string | null;
}

/** What was chosen, as far as this sheet has it. */
function wishOf(chosen: Chosen, overview: Overview): FormulaWish {
  const [whole, ...blocks] = overview.groups;
  const kinds = kindsFor(overview);
  const kind = kinds.includes(chosen.kind) ? chosen.kind : (kinds[0] ?? "progress");
  const figure = figureIn(figuresFor(kind, whole.figures), chosen);
  return {
    kind,
    indicator: indicators.find(({ id }) => id === figure?.id)?.label ?? "",
    block: blocks.some(({ name }) => name === chosen.block) ? chosen.block : null,
    part: chosen.part,
    asOf: chosen.asOf,
  };
}

function figureIn(figures: readonly FigureView[], { figure }: Chosen): FigureView | undefined {
  return figures.find(({ id }) => id === figure) ?? figures[0];
}

function kindsFor(overview: Overview): readonly FormulaKind[] {
  return formulaKinds.filter((kind) => isOffered(kind, overview));
}

function isOffered(kind: FormulaKind, { groups: [whole, ...blocks] }: Overview): boolean {
  switch (kind) {
    case "count":
    case "share":
      return figuresFor(kind, whole.figures).length > 0;
    case "byBlock":
      return blocks.length > 0 && whole.figures.length > 0;
    default:
      return true;
  }
}

/** Those that a formula of this kind can be about; none where it is about all of them. */
function figuresFor(kind: FormulaKind, figures: readonly FigureView[]): readonly FigureView[] {
  switch (kind) {
    case "count":
    case "byBlock":
      return figures;
    case "share":
      return figures.filter(({ share }) => share !== null);
    default:
      return [];
  }
}

/** Rows of an answer that are shown here; all of them stand in the cells. */
const MOST_ROWS = 6;

function AnswerView({
  answer,
  isShare,
  decimals,
}: {
  readonly answer: Answer;
  readonly isShare: boolean;
  readonly decimals: number;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  if (answer.kind === "refused") {
    return (
      <Text>
        {answer.code}: <span lang="vi">{answer.sentence}</span>
      </Text>
    );
  }
  if (answer.kind === "value") {
    return (
      <div className={styles.value} lang="vi">
        {shown(answer.value, isShare, decimals)}
      </div>
    );
  }
  const { rows } = answer;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="formula-value">
      <table className={styles.table} lang="vi">
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, r) => (
            <tr key={r}>
              {row.map((value, c) => (
                <td key={c} className={styles.cell}>
                  {shown(value, c === SHARES, decimals)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <Text>{say("formula.more", { count: rows.length - MOST_ROWS })}</Text>}
    </div>
  );
}

/** The column of shares in an answer of several cells. */
const SHARES = 3;

/** As the cell will show it, numbers with a comma as they are written here. */
function shown(value: unknown, isShare: boolean, decimals: number): string {
  if (typeof value !== "number") return String(value);
  if (isShare) return `${decimalComma((value * 100).toFixed(decimals))}%`;
  return decimalComma(String(Math.round(value * 100) / 100));
}
