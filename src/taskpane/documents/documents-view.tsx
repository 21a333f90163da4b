/** The documents: which of them, what staff add, the text part by part, and the ways out: copied, on a sheet, in a file. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactNode } from "react";
import { editedParts, type EditedPart } from "../../analysis/edits";
import { documentKindIds } from "../../congress/outputs";
import { linesOf, partsText, type DocumentPart } from "../../documents/text";
import type { Overview } from "../../analysis/overview/overview";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { CopyByHand } from "../shared/copy-text";
import { takesDownloads } from "../excel/platform";
import { CheckBars } from "./check-bars";
import { documentParts, useCopy } from "./copy";
import { PhraseBars } from "./phrase-bars";
import { PartView } from "./part-view";
import { saveBlob, stemOf } from "../shared/download";
import { ErrorsBar } from "../shared/errors-bar";
import { OutdatedBar } from "../shared/outdated";
import { Section } from "../shared/section";
import { Typed } from "./typed";
import { useCheck } from "./use-check";

const OfficeTemplateView = lazy(async () => ({
  default: (await import("./office-template")).OfficeTemplateView,
}));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  kinds: { flexWrap: "wrap" },
});

export function DocumentsView(): ReactNode {
  const { analysis, choices } = usePane().state;
  return analysis?.ok ? (
    <DocumentOf overview={analysis.overview} ours={analysis.documents[choices.document]} />
  ) : null;
}

/** Which document is looked at. */
function Kinds(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  return (
    <TabList
      className={styles.kinds}
      size="small"
      selectedValue={state.choices.document}
      aria-label={say("document.kinds")}
      onTabSelect={(_event, { value }) => {
        const document = documentKindIds.find((id) => id === value);
        if (document) dispatch({ type: "choose", choices: { document } });
      }}
    >
      {documentKindIds.map((id) => (
        <Tab key={id} value={id}>
          {say(`document.kind.${id}`)}
        </Tab>
      ))}
    </TabList>
  );
}

function DocumentOf({
  overview,
  ours,
}: {
  readonly overview: Overview;
  readonly ours: readonly DocumentPart[];
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, store, controller, host, place } = usePane();
  const { document } = state.choices;
  const parts = editedParts(ours, state.choices.edits[document]);
  const stale = parts.filter(({ change }) => change !== null).length;
  /** What stands there when a file is made of it, which may be later than it was drawn. */
  const partsNow = (): readonly EditedPart[] => documentParts(store.getState());
  const pageNow = async (): Promise<Blob> => {
    const { choices } = store.getState();
    const [{ pageOf }, fields] = await Promise.all([
      import("../../analysis/portal"),
      host.wordFields(choices),
    ]);
    controller.noteText();
    const page = pageOf(choices.document, linesOf(partsNow()), fields ?? {});
    return new Blob([page], { type: "text/html;charset=utf-8" });
  };
  const copy = useCopy();
  const check = useCheck();
  const names = { name: stemOf(state.workbook), document: say(`document.kind.${document}`) };
  const isBusy = state.work !== null;
  return (
    <div className={styles.stack}>
      <Kinds />
      {check && <CheckBars check={check} />}
      {check?.touched.error.length === 0 && <ErrorsBar kind={document} />}
      <Actions sticky>
        <Button
          appearance="primary"
          icon={<CopyRegular />}
          aria-label={say("document.copy", { document: say(`document.name.${document}`) })}
          onClick={copy.start}
        >
          {say("document.copy-now")}
        </Button>
        {(place === "browser" || takesDownloads()) && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              void controller.saveWord(say("file.name.document", names), say, saveBlob);
            }}
          >
            {say("document.save-word")}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button disabledFocusable={isBusy}>{say("document.more")}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem
                onClick={() => {
                  void controller.make([document]);
                }}
              >
                {say("document.to-sheet")}
              </MenuItem>
              {(place === "browser" || takesDownloads()) && (
                <>
                  <MenuItem
                    onClick={() => {
                      void controller.saveFile(say("file.name.page", names), pageNow, saveBlob);
                    }}
                  >
                    {say("document.save-page")}
                  </MenuItem>
                  <MenuItem
                    onClick={() => {
                      const make = (): Promise<Blob> => {
                        controller.noteText();
                        return Promise.resolve(
                          new Blob(["\ufeff", partsText(partsNow())], { type: "text/plain;charset=utf-8" }),
                        );
                      };
                      void controller.saveFile(say("file.name.text", names), make, saveBlob);
                    }}
                  >
                    {say("document.save-text")}
                  </MenuItem>
                </>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </Actions>
      <OutdatedBar kind={document} />
      {stale > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("document.stale", { count: stale })}</MessageBarBody>
        </MessageBar>
      )}
      <PhraseBars />
      {copy.byHand !== null && <CopyByHand text={copy.byHand} label={say("document.by-hand", names)} />}
      <Section title={say("document.text")}>
        {parts.map((part) => (
          <PartView
            key={`${document}-${part.kind}`}
            part={part}
            runs={check?.parts.find(({ kind }) => kind === part.kind)?.runs ?? []}
          />
        ))}
      </Section>
      <Accordion collapsible multiple>
        <AccordionItem value="typed">
          <AccordionHeader as="h2">{say("document.typed")}</AccordionHeader>
          <AccordionPanel>
            <Typed overview={overview} />
          </AccordionPanel>
        </AccordionItem>
        {(place === "browser" || takesDownloads()) && (
          <AccordionItem value="template">
            <AccordionHeader as="h2">{say("template.title")}</AccordionHeader>
            <AccordionPanel>
              <Suspense>
                <OfficeTemplateView key={document} />
              </Suspense>
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </div>
  );
}
