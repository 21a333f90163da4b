/** Cần kiểm tra: what should be looked at, the worst first, each with the way to its cell and a tick for "looked at". */
import { Button, Checkbox, makeStyles, mergeClasses, Switch, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import type { FindingView } from "../../analysis/overview/findings";
import type { Overview } from "../../analysis/overview/overview";
import { remedyOf, type Severity } from "../../congress/findings";
import { formatCount } from "../../vietnamese/count";
import { keysOf } from "../core/state";
import { usePane, useWords } from "../shared/context";
import { CellLink } from "../shared/cell-link";
import { Badge } from "../shared/badge";
import { Section } from "../shared/section";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  finding: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sought: { backgroundColor: tokens.colorNeutralBackground1Selected, scrollMarginTop: "12px" },
  icon: { fontSize: "20px", display: "flex" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  done: { display: "flex", gap: "8px", alignItems: "center" },
  explain: { display: "block", marginBottom: "16px" },
  checked: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Readonly<Record<Severity, ComponentType>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
};

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function FindingsView(): ReactNode {
  const { analysis } = usePane().state;
  return analysis?.ok ? <Findings overview={analysis.overview} /> : null;
}

function Findings({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state } = usePane();
  const [showChecked, setShowChecked] = useState(true);
  const checked = new Set(state.choices.checked);
  const { findings, behind, findingCounts } = overview;
  const total = findingCounts.error + findingCounts.warning + findingCounts.info;
  if (total === 0) {
    return (
      <div className={styles.done}>
        <CheckmarkCircleFilled fontSize={24} color={tokens.colorStatusSuccessForeground1} />
        <Text>{say("figures.nothing-to-check")}</Text>
      </div>
    );
  }
  const isChecked = (finding: FindingView): boolean => keysOf(finding).every((key) => checked.has(key));
  const isBehindChecked = behind.every(({ key }) => checked.has(key));
  const isAnyChecked = findings.some(isChecked) || (behind.length > 0 && isBehindChecked);
  return (
    <>
      <Text as="p" className={styles.explain}>
        {say("findings.explain")}
      </Text>
      {isAnyChecked && (
        <Switch
          label={say("findings.show-checked")}
          checked={showChecked}
          onChange={(_event, data) => {
            setShowChecked(data.checked);
          }}
        />
      )}
      {SEVERITIES.map((severity) => {
        const all = findings.filter((one) => one.severity === severity);
        const shown = all.filter((finding) => showChecked || !isChecked(finding));
        const hasBehind = severity === "warning" && behind.length > 0;
        const more = findingCounts[severity] - all.length - (hasBehind ? 1 : 0);
        if (findingCounts[severity] === 0) return null;
        return (
          <Section
            key={severity}
            title={say(`severity.${severity}`)}
            action={<Badge look="plain">{formatCount(findingCounts[severity])}</Badge>}
          >
            <ul className={styles.list}>
              {hasBehind && (showChecked || !isBehindChecked) && (
                <BehindItem behind={behind} isChecked={isBehindChecked} />
              )}
              {shown.map((finding) => (
                <FindingItem key={finding.key} finding={finding} isChecked={isChecked(finding)} />
              ))}
            </ul>
            {more > 0 && <Text>{say("findings.more", { count: formatCount(more) })}</Text>}
          </Section>
        );
      })}
    </>
  );
}

/** A cell, and all that is to be looked at there. */
function FindingItem({
  finding,
  isChecked,
}: {
  readonly finding: FindingView;
  readonly isChecked: boolean;
}): ReactNode {
  const say = useWords();
  const { severity, cell, places, also } = finding;
  const all = [finding, ...also];
  const others = all.flatMap((one) => one.others);
  return (
    <Item
      severity={severity}
      keys={keysOf(finding)}
      isChecked={isChecked}
      sentences={all.map((one) => say(`finding.${one.kind}`, one.places))}
    >
      {/* That of a file that was joined is named in the sentence; it is not open here. */}
      {cell && cell.book === undefined && (
        <CellLink cell={cell} text={say("findings.go", { cell: places["cell"] ?? "" })} others={others} />
      )}
      {all.map((one) => (
        <OtherChoice key={one.key} finding={one} />
      ))}
    </Item>
  );
}

/** Typed sums that do not follow what was changed above them. */
function BehindItem({
  behind,
  isChecked,
}: {
  readonly behind: Overview["behind"];
  readonly isChecked: boolean;
}): ReactNode {
  const say = useWords();
  const pane = usePane();
  return (
    <Item
      severity="warning"
      keys={behind.map(({ key }) => key)}
      isChecked={isChecked}
      sentences={[say("findings.behind", { count: formatCount(behind.length) })]}
    >
      {behind.map(({ key, cell }) => (
        <CellLink key={key} cell={cell} others={[]} />
      ))}
      {pane.place === "browser" && (
        <Button
          size="small"
          onClick={() => {
            void pane.controller.putSums(behind);
          }}
        >
          {say("findings.put-sums")}
        </Button>
      )}
    </Item>
  );
}

function Item({
  severity,
  keys,
  isChecked,
  sentences,
  children,
}: {
  readonly severity: Severity;
  readonly keys: readonly string[];
  readonly isChecked: boolean;
  readonly sentences: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const item = useRef<HTMLLIElement>(null);
  const isSought = state.sought !== null && keys.includes(state.sought);
  useEffect(() => {
    if (isSought) item.current?.focus();
  }, [isSought]);
  const Icon = ICONS[severity];
  return (
    <li
      ref={item}
      className={mergeClasses(styles.finding, isSought && styles.sought)}
      {...(isSought && { tabIndex: -1 })}
    >
      <span className={`${styles.icon} ${styles[severity]}`} aria-hidden>
        <Icon />
      </span>
      <div>
        {sentences.map((sentence) => (
          <div key={sentence} className={isChecked ? styles.checked : undefined}>
            {sentence}
          </div>
        ))}
        <div className={styles.actions}>
          {children}
          <Checkbox
            label={say("findings.checked")}
            checked={isChecked}
            onChange={(_event, { checked }) => {
              dispatch({ type: "check", keys, checked: checked === true });
            }}
          />
        </div>
      </div>
    </li>
  );
}

/** What was read on weak evidence is chosen otherwise with a click, where it is not in the cells themselves. */
function OtherChoice({ finding: { kind, places } }: { readonly finding: FindingView }): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const { countStruck } = state.choices;
  const remedy = remedyOf(kind);
  const sheet = places["sheet"];
  if (remedy === "sheet" && typeof sheet === "string") {
    return (
      <Button
        size="small"
        onClick={() => {
          dispatch({ type: "choose", choices: { sheet } });
        }}
      >
        {say("findings.use-sheet", { sheet })}
      </Button>
    );
  }
  if (remedy === "struck") {
    return (
      <Button
        size="small"
        onClick={() => {
          dispatch({ type: "choose", choices: { countStruck: !countStruck } });
        }}
      >
        {say(countStruck ? "findings.leave-struck" : "source.count-struck")}
      </Button>
    );
  }
  if (remedy !== "column") return null;
  return (
    <Button
      size="small"
      onClick={() => {
        dispatch({ type: "look-at", view: "source" });
      }}
    >
      {say("findings.choose-column")}
    </Button>
  );
}
