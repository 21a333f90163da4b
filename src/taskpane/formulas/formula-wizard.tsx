/** "Chèn công thức": what is wanted, the formula as it will stand in this Excel, what it gives, and the way into a cell. */
import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Overview } from "../../analysis/overview/overview";
import { usePane, useWords } from "../shared/context";
import type { ExcelController } from "../excel/excel-controller";
import type { Put, SelectedPlace } from "../excel/formula-service";
import { Confirm } from "../shared/confirm";
import { DayField } from "../shared/day-field";
import { useLatest } from "../shared/use-latest";
import { AnswerView } from "./answer-view";
import { formulaForm, type FormulaChoice, type FormulaForm } from "./formula-choice";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** Inside Excel only. */
export function FormulaWizard({
  overview,
  onClose,
}: {
  readonly overview: Overview;
  readonly onClose: () => void;
}): ReactNode {
  const pane = usePane();
  return pane.place === "excel" ? (
    <Wizard overview={overview} controller={pane.controller} onClose={onClose} />
  ) : null;
}

function Wizard({
  overview,
  controller,
  onClose,
}: {
  readonly overview: Overview;
  readonly controller: ExcelController;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state } = usePane();
  const { choices, analysis } = state;
  const [chosen, setChosen] = useState<FormulaChoice>({
    kind: "count",
    figure: null,
    block: null,
    part: null,
    asOf: choices.asOf,
  });
  const form = useMemo(() => formulaForm(chosen, overview), [chosen, overview]);
  const { wish } = form;
  // Another analysis, or another setting, is another answer.
  const load = useCallback(
    () => (analysis?.ok ? controller.viewFormula(wish, choices) : Promise.resolve(null)),
    [controller, wish, choices, analysis],
  );
  const { answer: view, isAsking } = useLatest(load);
  const [cell, setCell] = useState<SelectedPlace | null>(null);
  const look = useCallback(() => {
    void controller.selectedPlace().then(setCell);
  }, [controller]);
  useEffect(look, [look]);
  const isRefused = view?.answer.kind === "refused" && view.answer.code !== "#N/A";

  return (
    <div
      className={styles.box}
      role="group"
      aria-label={say("formula.title")}
      // Whoever comes back from the sheet may have chosen another cell.
      onPointerEnter={look}
      onFocus={look}
    >
      <div className={styles.head}>
        <Text>{say("formula.explain")}</Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say("formula.close")}
          onClick={onClose}
        />
      </div>
      <Questions
        form={form}
        onChoose={(change) => {
          setChosen({ ...chosen, ...change });
        }}
      />
      <Field label={say("formula.text")}>
        <Textarea
          textarea={{ className: styles.formula, lang: "vi", spellCheck: false }}
          readOnly
          rows={3}
          resize="vertical"
          value={view?.text ?? ""}
        />
      </Field>
      {view && (
        <div>
          <div id="formula-value">{say("formula.value")}</div>
          <AnswerView
            answer={view.answer}
            labelledBy="formula-value"
            isShare={wish.kind === "share"}
            decimals={choices.office.decimals}
          />
        </div>
      )}
      {view?.doubt && <Text>{say(`formula.doubt.${view.doubt}`)}</Text>}
      <Text>
        {cell ? say("formula.into", { cell: cell.address, sheet: cell.sheet }) : say("formula.insert-hint")}
      </Text>
      <Insert
        isDisabled={state.work !== null || isAsking || !view || isRefused}
        insert={(agreed) => controller.insertFormula(wish, agreed?.place ?? null)}
      />
    </div>
  );
}

/** A choice of "all of them", which has no name. */
const ALL = "";

function Questions({
  form,
  onChoose,
}: {
  readonly form: FormulaForm;
  readonly onChoose: (change: Partial<FormulaChoice>) => void;
}): ReactNode {
  const say = useWords();
  const { kinds, figures, figure, blocks, parts, asksDay, wish } = form;
  return (
    <>
      <Field label={say("formula.kind")}>
        <Select
          value={wish.kind}
          onChange={(_event, { value }) => {
            onChoose({ kind: kinds.find((one) => one === value) ?? "count" });
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {say(`formula.kind.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {figures.length > 0 && (
        <Field label={say("formula.indicator")}>
          <Select
            value={figure}
            onChange={(_event, { value }) => {
              onChoose({ figure: value });
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
      {blocks.length > 0 && (
        <Field label={say("results.block")}>
          <Select
            value={wish.block ?? ALL}
            onChange={(_event, { value }) => {
              onChoose({ block: value === ALL ? null : value });
            }}
          >
            <option value={ALL}>{say("results.whole")}</option>
            {blocks.map((name) => (
              <option key={name} value={name} lang="vi">
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {parts.length > 0 && (
        <Field label={say("formula.part")}>
          <Select
            value={wish.part ?? ALL}
            onChange={(_event, { value }) => {
              onChoose({ part: parts.find((one) => one === value) ?? null });
            }}
          >
            <option value={ALL}>{say("formula.part.all")}</option>
            {parts.map((one) => (
              <option key={one} value={one}>
                {say(`formula.part.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {asksDay && (
        <DayField
          label={say("source.as-of")}
          hint={say("formula.as-of-hint")}
          value={wish.asOf}
          onChange={(asOf) => {
            onChoose({ asOf });
          }}
        />
      )}
    </>
  );
}

/** Into the cell that is selected; where something stands there already, after a question. */
function Insert({
  isDisabled,
  insert,
}: {
  readonly isDisabled: boolean;
  readonly insert: (agreed: Put | null) => Promise<Put | null>;
}): ReactNode {
  const say = useWords();
  const [occupied, setOccupied] = useState<Put | null>(null);
  const put = async (agreed: Put | null): Promise<void> => {
    const done = await insert(agreed);
    setOccupied(done?.kind === "occupied" ? done : null);
  };
  const close = (): void => {
    setOccupied(null);
  };
  return (
    <div>
      <Button
        appearance="primary"
        disabledFocusable={isDisabled}
        onClick={() => {
          void put(null);
        }}
      >
        {say("formula.insert")}
      </Button>
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
            close();
            void put(occupied);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
