/** What no sheet can know, and what is to be told: a field for each option that is asked for the document, switches last. */
import { Checkbox, Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LastText } from "../../analysis/choices";
import { formatDay } from "../../vietnamese/date";
import { compareDays, type Day } from "../../vietnamese/day";
import type { GroupView } from "../../analysis/overview/figures";
import type { Overview } from "../../analysis/overview/overview";
import { askedOptions, headlineForms, type Asked } from "../../documents/asked";
import { askedFor, documentOptions } from "../../documents/choices";
import { comparesTerms, takes, tellsNames } from "../../documents/options";
import { typedParts } from "../../documents/phrases/parts";
import { isOf, namesToCheck, untoldWords } from "../../documents/untold-words";
import { usePane, useWords } from "../shared/context";
import { TextField, type TextFieldProps } from "../shared/text-field";
import { SentenceField } from "./sentence-field";
import { useUntold } from "./use-untold";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  untold: { fontSize: "12px", color: tokens.colorStatusWarningForeground1, marginTop: "4px" },
});

type Name = keyof Asked;

export function Typed({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const { document } = usePane().state.choices;
  const names = askedFor(document);
  const untold = useUntold();
  const isSwitch = (name: Name): boolean => takes(askedOptions, name) === "switch";
  const field = (name: Name): ReactNode => (
    <OptionField
      key={name}
      name={name}
      overview={overview}
      untold={untold.find((option) => isOf(option, name))}
    />
  );
  const toCheck = untold.filter((option) => namesToCheck(option) !== "");
  return (
    <div className={styles.stack}>
      {toCheck.map((option) => (
        <Note key={option} option={option} />
      ))}
      {names.filter((name) => !isSwitch(name)).map(field)}
      <div>{names.filter(isSwitch).map(field)}</div>
    </div>
  );
}

interface FieldOf {
  readonly name: Name;
  readonly overview: Overview;
}

/** A field, and below it that what it asks for cannot be told. */
function OptionField({ untold, ...field }: FieldOf & { readonly untold: string | undefined }): ReactNode {
  return (
    <div>
      <OptionInput {...field} />
      {untold !== undefined && <Note option={untold} />}
    </div>
  );
}

function Note({ option }: { readonly option: string }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div role="note" className={styles.untold}>
      {say(untoldWords(option), { names: namesToCheck(option) })}
    </div>
  );
}

function OptionInput({ name, overview }: FieldOf): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const { documents, document } = state.choices;
  const label = say(`document.${name}`);
  const value = documents[name];
  const choose = (chosen: string | boolean | null): void => {
    dispatch({ type: "choose", choices: { documents: { ...documents, [name]: chosen } } });
  };
  const [whole] = overview.groups;
  const texts = earlierTexts(state.choices.lastTexts, overview.asOf);
  if (name === "lastAsOf" && texts.length > 0)
    return (
      <Chosen
        label={label}
        value={String(value)}
        usual={say("document.none")}
        entries={texts.map(({ asOf, held, base }) => [
          formatDay(asOf),
          say("document.last-text", { day: formatDay(asOf), held, base }),
        ])}
        onChoose={choose}
      />
    );
  switch (takes(askedOptions, name)) {
    case "switch":
      // A message has no room to compare.
      if (name === "comparison" && (overview.previous === null || document === "message")) return null;
      return <SwitchField name={name} whole={whole} onChoose={choose} />;
    case "list":
      return <Highlights label={label} />;
    case "indicator":
      // Of one block, or none, none is the highest.
      if (name === "extremes" && overview.groups.length <= 2) return null;
      return (
        <Chosen
          label={label}
          value={String(value)}
          usual={say("document.none")}
          entries={whole.figures
            .filter(({ share }) => share !== null)
            .map(({ id, label: named }) => [id, named])}
          onChoose={choose}
        />
      );
    case "choice":
      return (
        <Chosen
          label={label}
          value={typeof value === "string" ? value : ""}
          usual={say("document.headlineForm.usual")}
          entries={headlineForms.map((one) => [one, say(`document.headlineForm.${one}`)])}
          onChoose={(chosen) => {
            choose(chosen === "" ? null : chosen);
          }}
        />
      );
    default: {
      const field: TextFieldProps = {
        label,
        value: String(value),
        ...(takes(askedOptions, name) === "paragraphs" && { lines: 4 }),
        ...(takes(documentOptions[document], name) === "list" && { hint: say("document.lines-hint") }),
        ...(name === "photographed" && { hint: say("document.photographed-hint") }),
        ...(name === "basis" && { lines: 2, placeholder: say("document.basis-example") }),
        ...(name === "lastAsOf" && { placeholder: say("document.lastAsOf-example") }),
        onChange: choose,
      };
      const part = typedParts.find((one) => one === name);
      return part ? <SentenceField part={part} {...field} /> : <TextField {...field} />;
    }
  }
}

function SwitchField({
  name,
  whole,
  onChoose,
}: {
  readonly name: Name;
  readonly whole: GroupView;
  readonly onChoose: (chosen: boolean) => void;
}): ReactNode {
  const say = useWords();
  const { documents, document } = usePane().state.choices;
  const value = documents[name];
  const isOn = typeof value === "boolean" ? value : usualOf(name, whole);
  // Nobody is to look for an indicator that a public text leaves out.
  const leavesOut =
    name === "comparison" && isOn && askedFor(document).includes("internal") && !documents.internal;
  return (
    <Field {...(leavesOut && { hint: say("document.comparison-hint") })}>
      <Switch
        label={say(`document.${name}`)}
        checked={isOn}
        onChange={(_event, { checked }) => {
          onChoose(checked);
        }}
      />
    </Field>
  );
}

/** A switch that we set as long as nobody has. */
function usualOf(name: Name, { held, pending, base }: GroupView): boolean {
  if (name === "names") return tellsNames(null, held + pending);
  return name === "comparison" && comparesTerms(null, held === base);
}

/** Texts whose figures are older than those that are shown. */
function earlierTexts(texts: readonly LastText[], asOf: Day | null): readonly LastText[] {
  return asOf === null ? [] : texts.filter((text) => compareDays(text.asOf, asOf) < 0);
}

/** Facts of the sheet on offer, each as it would stand in the text; nothing where none holds. */
function Highlights({ label }: { readonly label: string }): ReactNode {
  const { state, dispatch } = usePane();
  const { analysis, choices } = state;
  const { documents } = choices;
  const offered = analysis?.ok ? analysis.highlights : [];
  if (offered.length === 0) return null;
  return (
    <Field label={label}>
      <div role="group" aria-label={label}>
        {offered.map(({ id, text }) => (
          <div key={id} lang="vi">
            <Checkbox
              label={text}
              checked={documents.highlights.includes(id)}
              onChange={(_event, { checked }) => {
                const others = documents.highlights.filter((one) => one !== id);
                const highlights = checked === true ? [...others, id] : others;
                dispatch({ type: "choose", choices: { documents: { ...documents, highlights } } });
              }}
            />
          </div>
        ))}
      </div>
    </Field>
  );
}

function Chosen({
  label,
  value,
  usual,
  entries,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly usual: string;
  readonly entries: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (chosen: string) => void;
}): ReactNode {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_event, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        <option value="">{usual}</option>
        {entries.map(([one, named]) => (
          <option key={one} value={one}>
            {named}
          </option>
        ))}
      </Select>
    </Field>
  );
}
