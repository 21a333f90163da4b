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
  tokens,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { BulletinChoices } from "../../analysis/choices";
import { editedParts, linesOf, textOf, type BulletinPart, type EditedPart } from "../../analysis/edits";
import { hasCaptions } from "../../documents/bulletin/captions";
import { lineOf } from "../../documents/lines";
import type { Overview } from "../../analysis/overview";
import { usePane, useWords } from "../context";
import { takesDownloads } from "../excel/platform";
import { BulletinPartView } from "./bulletin-part";
import { bulletinParts, CopyByHand, useCopy } from "./copy";
import { saveBlob, stemOf } from "../shared/download";
import { OutdatedBar } from "../shared/outdated";
import { Section } from "../shared/section";
import { TextField } from "../shared/text-field";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    position: "sticky",
    top: "-12px",
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const TEXTS = ["basis", "place", "speaker", "speakerOffice", "directions", "source"] as const;
const SWITCHES = ["internal", "tellNone", "captions"] as const;

export function BulletinView(): ReactNode {
  const { analysis } = usePane().state;
  return analysis?.ok ? <BulletinOf overview={analysis.overview} ours={analysis.bulletin} /> : null;
}

function BulletinOf({
  overview,
  ours,
}: {
  readonly overview: Overview;
  readonly ours: readonly BulletinPart[];
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, store, controller, place } = usePane();
  const parts = editedParts(ours, state.choices.edits);
  const stale = parts.filter(({ change }) => change !== null).length;
  /** What stands there when a file is made of it, which may be later than it was drawn. */
  const partsNow = (): readonly EditedPart[] => bulletinParts(store.getState());
  const copy = useCopy();
  const stem = stemOf(state.workbook);
  const isBusy = state.work !== null;
  return (
    <div className={styles.stack}>
      <div className={styles.actions}>
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
                      const make = async (): Promise<Blob> => {
                        const { writeDocument } = await import("../../workbook/file/document");
                        return writeDocument(linesOf(partsNow()).map(({ kind, text }) => lineOf(kind, text)));
                      };
                      void controller.saveFile(say("file.name.document", { name: stem }), make, saveBlob);
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
      </div>
      <OutdatedBar kind="bulletin" />
      {stale > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("bulletin.stale", { count: stale })}</MessageBarBody>
        </MessageBar>
      )}
      {copy.byHand !== null && <CopyByHand text={copy.byHand} />}
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
      </Accordion>
    </div>
  );
}

/** What no sheet can know, and what is to be told. */
function Typed({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const { bulletin } = state.choices;
  const choose = (change: Partial<BulletinChoices>): void => {
    dispatch({ type: "choose", choices: { bulletin: { ...bulletin, ...change } } });
  };
  const [whole] = overview.groups;
  const isOn = {
    ...bulletin,
    captions: hasCaptions(bulletin.captions, whole.held + whole.pending),
  };
  const shares = whole.figures.filter(({ share }) => share !== null);
  const pick = (name: "headlineFigure" | "extremes"): ReactNode => (
    <Field label={say(`bulletin.${name}`)}>
      <Select
        value={bulletin[name]}
        onChange={(_event, { value }) => {
          choose({ [name]: value });
        }}
      >
        <option value="">{say("bulletin.none")}</option>
        {shares.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.stack}>
      {TEXTS.map((name) => (
        <TextField
          key={name}
          label={say(`bulletin.${name}`)}
          value={bulletin[name]}
          {...(name === "directions" && { lines: 4, hint: say("bulletin.directions-hint") })}
          {...(name === "basis" && { lines: 2, placeholder: say("bulletin.basis-example") })}
          onChange={(text) => {
            choose({ [name]: text });
          }}
        />
      ))}
      {pick("headlineFigure")}
      {overview.groups.length > 2 && pick("extremes")}
      <div>
        {SWITCHES.map((name) => (
          <div key={name}>
            <Switch
              label={say(`bulletin.${name}`)}
              checked={isOn[name]}
              onChange={(_event, { checked }) => {
                choose({ [name]: checked });
              }}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
