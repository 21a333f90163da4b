/** Bản tin: what staff add, the text part by part, and the ways out: copied, on a sheet, in a file. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  Select,
  Switch,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactNode } from "react";
import type { Choices } from "../../analysis/choices";
import { editedParts, textOf, type DocumentPart, type EditedPart } from "../../analysis/edits";
import { bulletinOptions, hasCaptions } from "../../documents/bulletin/options";
import { askedOptions } from "../../documents/choices";
import { optionNames, takes } from "../../documents/options";
import type { Overview } from "../../analysis/overview";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { CopyByHand } from "../shared/copy-text";
import { takesDownloads } from "../excel/platform";
import { BulletinPartView } from "./bulletin-part";
import { bulletinParts, useCopy } from "./copy";
import { saveBlob, stemOf } from "../shared/download";
import { OutdatedBar } from "../shared/outdated";
import { Section } from "../shared/section";
import { TextField } from "../shared/text-field";

const OfficeTemplateView = lazy(async () => ({
  default: (await import("./office-template")).OfficeTemplateView,
}));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
});

const ASKED = askedOptions.bulletin;

export function BulletinView(): ReactNode {
  const { analysis } = usePane().state;
  return analysis?.ok ? <BulletinOf overview={analysis.overview} ours={analysis.documents.bulletin} /> : null;
}

function BulletinOf({
  overview,
  ours,
}: {
  readonly overview: Overview;
  readonly ours: readonly DocumentPart[];
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, store, controller, place } = usePane();
  const parts = editedParts(ours, state.choices.edits.bulletin);
  const stale = parts.filter(({ change }) => change !== null).length;
  /** What stands there when a file is made of it, which may be later than it was drawn. */
  const partsNow = (): readonly EditedPart[] => bulletinParts(store.getState());
  const copy = useCopy();
  const stem = stemOf(state.workbook);
  const isBusy = state.work !== null;
  return (
    <div className={styles.stack}>
      <Actions sticky>
        <Button appearance="primary" icon={<CopyRegular />} onClick={copy.start}>
          {say("bulletin.copy")}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button disabledFocusable={isBusy}>{say("bulletin.more")}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem
                onClick={() => {
                  void controller.make(["bulletin"]);
                }}
              >
                {say("bulletin.to-sheet")}
              </MenuItem>
              {(place === "browser" || takesDownloads()) && (
                <>
                  <MenuItem
                    onClick={() => {
                      void controller.saveWord(say("file.name.document", { name: stem }), say, saveBlob);
                    }}
                  >
                    {say("bulletin.save-word")}
                  </MenuItem>
                  <MenuItem
                    onClick={() => {
                      const make = (): Promise<Blob> =>
                        Promise.resolve(
                          new Blob(["\ufeff", textOf(partsNow())], { type: "text/plain;charset=utf-8" }),
                        );
                      void controller.saveFile(say("file.name.text", { name: stem }), make, saveBlob);
                    }}
                  >
                    {say("bulletin.save-text")}
                  </MenuItem>
                </>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </Actions>
      <OutdatedBar kind="bulletin" />
      {stale > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("bulletin.stale", { count: stale })}</MessageBarBody>
        </MessageBar>
      )}
      {copy.byHand !== null && <CopyByHand text={copy.byHand} label={say("bulletin.by-hand")} />}
      <Section title={say("bulletin.text")}>
        {parts.map((part) => (
          <BulletinPartView key={part.kind} part={part} />
        ))}
      </Section>
      <Accordion collapsible multiple>
        <AccordionItem value="typed">
          <AccordionHeader as="h2">{say("bulletin.typed")}</AccordionHeader>
          <AccordionPanel>
            <Typed overview={overview} />
          </AccordionPanel>
        </AccordionItem>
        {(place === "browser" || takesDownloads()) && (
          <AccordionItem value="template">
            <AccordionHeader as="h2">{say("template.title")}</AccordionHeader>
            <AccordionPanel>
              <Suspense>
                <OfficeTemplateView />
              </Suspense>
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </div>
  );
}

type Bulletin = Choices["bulletin"];

/** What no sheet can know, and what is to be told: a field for each option that the kind asks for, switches last. */
function Typed({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const { bulletin } = usePane().state.choices;
  const names = optionNames(ASKED);
  const isSwitch = (name: keyof Bulletin): boolean => takes(ASKED, name) === "switch";
  const field = (name: keyof Bulletin): ReactNode => (
    <OptionField key={name} name={name} value={bulletin[name]} overview={overview} />
  );
  return (
    <div className={styles.stack}>
      {names.filter((name) => !isSwitch(name)).map(field)}
      <div>{names.filter(isSwitch).map(field)}</div>
    </div>
  );
}

function OptionField({
  name,
  value,
  overview,
}: {
  readonly name: keyof Bulletin;
  readonly value: Bulletin[keyof Bulletin];
  readonly overview: Overview;
}): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const label = say(`bulletin.${name}`);
  const choose = (chosen: string | boolean): void => {
    dispatch({ type: "choose", choices: { bulletin: { ...state.choices.bulletin, [name]: chosen } } });
  };
  const [whole] = overview.groups;
  if (typeof value !== "string") {
    // The only switch that we set as long as nobody has.
    const isOn = value ?? hasCaptions(null, whole.held + whole.pending);
    return (
      <div>
        <Switch
          label={label}
          checked={isOn}
          onChange={(_event, { checked }) => {
            choose(checked);
          }}
        />
      </div>
    );
  }
  if (takes(ASKED, name) !== "indicator") {
    return (
      <TextField
        label={label}
        value={value}
        {...(takes(bulletinOptions, name) === "list" && { lines: 4, hint: say("bulletin.lines-hint") })}
        {...(name === "basis" && { lines: 2, placeholder: say("bulletin.basis-example") })}
        onChange={choose}
      />
    );
  }
  // Of one block, or none, none is the highest.
  if (name === "extremes" && overview.groups.length <= 2) return null;
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_event, { value: chosen }) => {
          choose(chosen);
        }}
      >
        <option value="">{say("bulletin.none")}</option>
        {whole.figures
          .filter(({ share }) => share !== null)
          .map(({ id, label: named }) => (
            <option key={id} value={id}>
              {named}
            </option>
          ))}
      </Select>
    </Field>
  );
}
