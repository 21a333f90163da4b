/** Thiết lập: whose staff work here and how they write; kept with the workbook, and as defaults on the machine. */
import { formatNumber } from "../../vietnamese/count";
import { Button, makeStyles, Switch, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { defaultOffice, isSeason, type Office, type TargetChoice } from "../../analysis/choices";
import { indicators } from "../../congress/indicators";
import { usePane, useWords } from "../context";
import { Choice, DecimalsChoice } from "../shared/choice";
import { DayField } from "../shared/day-field";
import { Section } from "../shared/section";
import { TextField } from "../shared/text-field";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The texts of the office, in the order in which they are asked for. */
const ISSUER = ["organisation", "higherBody", "author"] as const;
const SIGNATURE = ["place", "preparerName", "signerTitles", "signerName"] as const;

export function SettingsView(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch, controller, place } = usePane();
  const { office } = state.choices;
  const choose = (change: Partial<Office>): void => {
    dispatch({ type: "choose", choices: { office: { ...office, ...change } } });
  };
  const text = (name: (typeof ISSUER)[number] | (typeof SIGNATURE)[number]): ReactNode => (
    <TextField
      key={name}
      label={say(`settings.${name}`)}
      value={office[name]}
      placeholder={say(`settings.${name}-example`)}
      {...(name === "signerTitles" && { lines: 2, hint: say("settings.signerTitles-hint") })}
      onChange={(value) => {
        choose({ [name]: value });
      }}
    />
  );
  const { spelling } = office;
  return (
    <>
      <Section title={say("settings.issuer")}>
        {ISSUER.map(text)}
        <TextField
          label={say("settings.branchNoun")}
          value={office.branchNoun}
          hint={say("settings.branchNoun-hint")}
          onChange={(branchNoun) => {
            choose({ branchNoun });
          }}
        />
      </Section>
      <Section title={say("settings.signature")}>
        {SIGNATURE.map(text)}
        <Choice
          label="settings.dateAt"
          value={office.dateAt}
          options={[
            ["head", say("settings.dateAt.head")],
            ["foot", say("settings.dateAt.foot")],
            ["both", say("settings.dateAt.both")],
          ]}
          onChange={(dateAt) => {
            choose({ dateAt });
          }}
        />
      </Section>
      <Section title={say("settings.counting")}>
        <Choice
          label="settings.progressBase"
          value={office.progressBase}
          options={[
            ["required", say("settings.progressBase.required")],
            ["all", say("settings.progressBase.all")],
          ]}
          onChange={(progressBase) => {
            choose({ progressBase });
          }}
        />
        <DecimalsChoice />
        <Season office={office} onChange={choose} />
      </Section>
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
      <Section title={say("settings.spelling")}>
        <Choice
          label="settings.tyLe"
          value={spelling.tyLe}
          options={[
            ["tỷ lệ", "tỷ lệ"],
            ["tỉ lệ", "tỉ lệ"],
          ]}
          onChange={(tyLe) => {
            choose({ spelling: { ...spelling, tyLe } });
          }}
        />
        <Choice
          label="settings.uy"
          value={spelling.uy}
          options={[
            ["ủy", "đảng ủy"],
            ["uỷ", "đảng uỷ"],
          ]}
          onChange={(uy) => {
            choose({ spelling: { ...spelling, uy } });
          }}
        />
        <Switch
          label={say("settings.termSpaced")}
          checked={spelling.termSpaced}
          onChange={(_event, { checked }) => {
            choose({ spelling: { ...spelling, termSpaced: checked } });
          }}
        />
        <Switch
          label={say("settings.padCounts")}
          checked={office.padCounts}
          onChange={(_event, { checked }) => {
            choose({ padCounts: checked });
          }}
        />
      </Section>
      <Section title={say("settings.keep")}>
        <Text>{say("settings.keep-hint")}</Text>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              controller.keepAsDefaults();
            }}
          >
            {say("settings.keep-as-defaults")}
          </Button>
          <Button
            onClick={() => {
              choose(defaultOffice);
            }}
          >
            {say("settings.reset")}
          </Button>
        </div>
      </Section>
      <Section title={say("settings.pane")}>
        <Choice
          label="settings.language"
          value={state.preferences.language}
          options={[
            ["vi", "Tiếng Việt"],
            ["en", "English"],
          ]}
          onChange={(language) => {
            dispatch({ type: "prefer", preferences: { language } });
          }}
        />
        <Choice
          label="settings.theme"
          value={state.preferences.theme}
          options={[
            ["auto", say(`settings.theme.auto.${place}`)],
            ["light", say("settings.theme.light")],
            ["dark", say("settings.theme.dark")],
          ]}
          onChange={(theme) => {
            dispatch({ type: "prefer", preferences: { theme } });
          }}
        />
        <div className={styles.actions}>
          <Button
            onClick={() => {
              dispatch({ type: "prefer", preferences: { welcomed: false } });
              dispatch({ type: "look-at", view: "source" });
            }}
          >
            {say("settings.welcome-again")}
          </Button>
        </div>
      </Section>
    </>
  );
}

/** A target can be changed or switched off; where it comes from stands beside it. */
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
    <div className={styles.stack}>
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

/** Both days, or none: one alone limits nothing. */
function Season({
  office,
  onChange,
}: {
  readonly office: Office;
  readonly onChange: (change: Partial<Office>) => void;
}): ReactNode {
  const say = useWords();
  const { season } = office;
  return (
    <>
      <DayField
        label={say("settings.season-first")}
        hint={say("settings.season-hint")}
        value={season?.first ?? null}
        onChange={(first) => {
          onChange({ season: first && { first, last: season?.last ?? first } });
        }}
      />
      <DayField
        label={say("settings.season-last")}
        value={season?.last ?? null}
        onChange={(last) => {
          onChange({ season: last && { first: season?.first ?? last, last } });
        }}
      />
      {season && !isSeason(season) && <Text role="alert">{say("settings.season-wrong")}</Text>}
    </>
  );
}
