/** Kết quả: the progress, the indicators and the blocks; every number says on demand which cells made it. */
import { Button, Select, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Overview } from "../../analysis/overview/overview";
import { formatCount } from "../../vietnamese/count";
import { usePane, useWords } from "../shared/context";
import { Section } from "../shared/section";
import { WhenSeen } from "../shared/when-seen";
import { AtAGlance } from "./at-a-glance";
import { FigureList } from "./figure-list";
import { HeldProgress } from "./held-progress";

const FormulaWizard = lazy(async () => ({
  default: (await import("../formulas/formula-wizard")).FormulaWizard,
}));
const BlockTable = lazy(async () => ({ default: (await import("./block-table")).BlockTable }));
const Charts = lazy(async () => ({ default: (await import("./charts")).Charts }));

export function ResultsView(): ReactNode {
  const { analysis } = usePane().state;
  return analysis?.ok ? <Results overview={analysis.overview} /> : null;
}

const WHOLE = "0";

function Results({ overview }: { readonly overview: Overview }): ReactNode {
  const say = useWords();
  const { place } = usePane();
  const [chosen, setChosen] = useState(WHOLE);
  const [isWriting, setWriting] = useState(false);
  const index = Number(chosen) < overview.groups.length ? Number(chosen) : 0;
  const group = overview.groups[index] ?? overview.groups[0];
  const block = index === 0 ? null : index - 1;
  const hasBlocks = overview.groups.length > 1;
  return (
    <>
      <AtAGlance overview={overview} />
      <Section title={say("results.progress")}>
        {hasBlocks && (
          <Select
            aria-label={say("results.group")}
            value={chosen}
            onChange={(_event, { value }) => {
              setChosen(value);
            }}
          >
            {overview.groups.map(({ name }, i) => (
              <option key={i} value={i}>
                {name ?? say("results.whole")}
              </option>
            ))}
          </Select>
        )}
        <HeldProgress group={group} block={block} overview={overview} />
      </Section>
      <Section
        title={say("results.indicators")}
        action={
          place === "excel" && (
            <Button
              size="small"
              aria-expanded={isWriting}
              onClick={() => {
                setWriting(!isWriting);
              }}
            >
              {say("formula.title")}
            </Button>
          )
        }
      >
        {isWriting && (
          <Suspense fallback={<Spinner size="small" label={say("pane.loading")} />}>
            <FormulaWizard
              overview={overview}
              onClose={() => {
                setWriting(false);
              }}
            />
          </Suspense>
        )}
        <FigureList
          key={chosen}
          figures={group.figures}
          block={block}
          held={`${formatCount(group.held)} ${overview.noun}`}
        />
      </Section>
      {hasBlocks && block === null && (
        <Section title={say("results.blocks")}>
          <Suspense>
            <BlockTable overview={overview} />
          </Suspense>
        </Section>
      )}
      {block === null && (
        <WhenSeen>
          <Suspense fallback={<Spinner size="small" label={say("pane.loading")} />}>
            <Charts overview={overview} />
          </Suspense>
        </WhenSeen>
      )}
    </>
  );
}
