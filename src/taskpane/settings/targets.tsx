/** Targets that leaders have set: each can be changed or switched off; where it comes from stands beside it. */
import { makeStyles, Switch, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TargetChoice } from "../../analysis/choices";
import { indicators } from "../../congress/indicators";
import { formatNumber } from "../../vietnamese/count";
import { useWords } from "../shared/context";
import { Section } from "../shared/section";
import { TextField } from "../shared/text-field";
import { useOffice } from "./use-office";

const useStyles = makeStyles({
  target: { display: "flex", flexDirection: "column", gap: "10px" },
});

export function Targets(): ReactNode {
  const say = useWords();
  const { office, choose } = useOffice();
  return (
    <Section title={say("settings.targets")}>
      <Text>{say("settings.targets-hint")}</Text>
      {office.targets.map((target, i) => (
        <Target
          key={`${target.indicator}-${i}`}
          target={target}
          onChange={(changed) => {
            choose({ targets: office.targets.map((one, at) => (at === i ? changed : one)) });
          }}
        />
      ))}
    </Section>
  );
}

function Target({
  target,
  onChange,
}: {
  readonly target: TargetChoice;
  readonly onChange: (target: TargetChoice) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const label = indicators.find(({ id }) => id === target.indicator)?.label ?? target.indicator;
  return (
    <div className={styles.target}>
      <Switch
        label={label}
        checked={target.on}
        onChange={(_event, { checked }) => {
          onChange({ ...target, on: checked });
        }}
      />
      {target.on && (
        <>
          <TextField
            label={say("settings.target-percent", { label })}
            value={formatNumber(target.percent)}
            onChange={(text) => {
              const percent = Number(text.replace(",", "."));
              if (text.trim() !== "" && percent >= 0 && percent <= 100) onChange({ ...target, percent });
            }}
          />
          <TextField
            label={say("settings.target-source")}
            value={target.source}
            onChange={(source) => {
              onChange({ ...target, source });
            }}
          />
        </>
      )}
    </div>
  );
}
