/** Bảng tổng hợp: what the sheet will be, what can be chosen of it, and the one button that makes it. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Spinner,
  Switch,
  Text,
  ToggleButton,
} from "@fluentui/react-components";
import { WindowRegular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactNode } from "react";
import type { SummaryChoices } from "../../analysis/choices";
import type { Overview } from "../../analysis/overview/overview";
import { formatDay } from "../../vietnamese/date";
import { opensWindows } from "../excel/platform";
import { usePane, useWords } from "../shared/context";
import { DecimalsChoice } from "../shared/choice";
import { ColumnOrder } from "./column-order";
import { DayField } from "../shared/day-field";
import { ErrorsBar } from "../shared/errors-bar";
import { OutdatedBar } from "../shared/outdated";
import { Preview } from "./preview";
import { SummaryActions } from "../shared/summary-actions";
import { TextField } from "../shared/text-field";
import { useIsNarrow } from "../shared/theme";

const FixFormulas = lazy(async () => ({ default: (await import("../formulas/fix-formulas")).FixFormulas }));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
});

const SWITCHES = [
  "showBlocks",
  "showPrevious",
  "showTargets",
  "showChecks",
  "printChecks",
  "showPendingMembers",
  "showPeople",
  "showCharts",
] as const;
/** Of a sheet that stands in the same workbook as its source. */
const IN_EXCEL = ["automatic", "liveFormulas"] as const;

export function SummaryView(): ReactNode {
  const { analysis } = usePane().state;
  return analysis?.ok ? <Summary overview={analysis.overview} /> : null;
}

function Summary({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch, place } = usePane();
  const { summary } = state.choices;
  const { signingDate } = overview.ofSource;
  const isNarrow = useIsNarrow();
  const choose = (change: Partial<SummaryChoices>): void => {
    dispatch({ type: "choose", choices: { summary: { ...summary, ...change } } });
  };
  return (
    <div className={styles.stack}>
      <ErrorsBar kind="summary" />
      <SummaryActions make={say("summary.make")} sticky />
      <OutdatedBar kind="summary" />
      {place === "browser" && !isNarrow ? (
        <ToggleButton
          checked={state.previewing}
          onClick={() => {
            dispatch({ type: "preview", on: !state.previewing });
          }}
        >
          {say("summary.preview")}
        </ToggleButton>
      ) : (
        <>
          <PagesButton />
          <Preview />
        </>
      )}
      <Accordion multiple collapsible defaultOpenItems={["content"]}>
        <AccordionItem value="content">
          <AccordionHeader as="h2">{say("summary.content")}</AccordionHeader>
          <AccordionPanel>
            <div className={styles.stack}>
              <TextField
                label={say("summary.title")}
                value={summary.title}
                placeholder={overview.ofSource.title ?? say("summary.title-usual", { noun: overview.noun })}
                onChange={(title) => {
                  choose({ title });
                }}
              />
              <div>
                {SWITCHES.filter((name) => isOffered(name, overview, summary)).map((name) => (
                  <div key={name}>
                    <Switch
                      label={say(
                        name === "showCharts" && place === "browser"
                          ? "summary.showCharts-in-file"
                          : `summary.${name}`,
                      )}
                      checked={summary[name]}
                      onChange={(_event, { checked }) => {
                        choose({ [name]: checked });
                      }}
                    />
                  </div>
                ))}
                {place === "excel" &&
                  IN_EXCEL.map((name) => (
                    <div key={name}>
                      <Switch
                        label={say(`summary.${name}`)}
                        checked={summary[name]}
                        onChange={(_event, { checked }) => {
                          choose({ [name]: checked });
                        }}
                      />
                    </div>
                  ))}
              </div>
              <RemovePrevious />
              <DayField
                label={say("summary.signing-date")}
                hint={
                  signingDate
                    ? say("summary.signing-date-on-sheet", { day: formatDay(signingDate) })
                    : say("summary.signing-date-hint")
                }
                value={summary.signingDate}
                onChange={(chosen) => {
                  choose({ signingDate: chosen });
                }}
              />
              <DecimalsChoice />
              <Text>{say("summary.more-in-settings")}</Text>
            </div>
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="columns">
          <AccordionHeader as="h2">{say("summary.columns")}</AccordionHeader>
          <AccordionPanel>
            <ColumnOrder offered={overview.offered} />
          </AccordionPanel>
        </AccordionItem>
        {place === "excel" && (
          <AccordionItem value="sending">
            <AccordionHeader as="h2">{say("fix.title")}</AccordionHeader>
            <AccordionPanel>
              <Suspense fallback={<Spinner size="small" label={say("pane.loading")} />}>
                <FixFormulas />
              </Suspense>
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </div>
  );
}

/** In a pane nobody can read printed pages: Excel opens a window for them. */
function PagesButton(): ReactNode {
  const say = useWords();
  const pane = usePane();
  if (pane.place !== "excel" || !opensWindows()) return null;
  return (
    <Button
      icon={<WindowRegular />}
      onClick={() => {
        void pane.controller.showPages();
      }}
    >
      {say("summary.print-pages")}
    </Button>
  );
}

/** Inside Excel what stood on our sheets before is kept on hidden ones, until it is restored or taken away. */
function RemovePrevious(): ReactNode {
  const say = useWords();
  const pane = usePane();
  if (pane.place !== "excel" || !pane.host.keepsPrevious()) return null;
  return (
    <div>
      <Button
        onClick={() => {
          void pane.controller.removePrevious();
        }}
      >
        {say("summary.remove-previous")}
      </Button>
    </div>
  );
}

function isOffered(
  name: (typeof SWITCHES)[number],
  { groups, hasPeople, findingCounts }: Overview,
  { showChecks }: SummaryChoices,
): boolean {
  switch (name) {
    case "showBlocks":
      return groups.length > 1;
    case "showPeople":
      return hasPeople;
    case "showPrevious":
      return groups[0].figures.some(({ before }) => before !== null);
    case "showTargets":
      return groups[0].figures.some(({ target }) => target !== null);
    case "showChecks":
      return findingCounts.error + findingCounts.warning > 0;
    case "printChecks":
      return showChecks && findingCounts.error + findingCounts.warning > 0;
    case "showPendingMembers":
      return (
        groups[0].total - groups[0].exempt > groups[0].held &&
        groups[0].figures.some(({ id }) => id === "members")
      );
    case "showCharts":
      return groups[0].total > groups[0].exempt;
  }
}
