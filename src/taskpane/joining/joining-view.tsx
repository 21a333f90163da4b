/** Gộp nhiều tệp: files or a folder are chosen to be joined, and each file says what became of it. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, type ReactNode } from "react";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { hasEditedCells, hasJoined } from "../core/state";
import { useDownload } from "../shared/download";
import { filesRead } from "../shared/files-read";
import { Section } from "../shared/section";
import { chosenIn, filesToJoin } from "../files/chosen-files";
import { ACCEPTED } from "./accepted";

const FileList = lazy(async () => ({ default: (await import("./file-list")).FileList }));

const SendingPart = lazy(async () => ({ default: (await import("./sending-part")).SendingPart }));

const useStyles = makeStyles({
  stopped: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export function JoiningView(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = usePane();
  const { files, sent, at, stopped } = state.joining;
  if (!controller.canJoin()) return null;
  return (
    <>
      <Section title={say("joining.title")}>
        <Text>{say(files.length > 0 ? "joining.text-again" : "joining.text")}</Text>
        <JoinButtons />
        {stopped && (
          <div className={styles.stopped}>
            <Text>{say("joining.stopped", filesRead(stopped))}</Text>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={state.work !== null}
              onClick={() => {
                void controller.goOnJoining();
              }}
            >
              {say("joining.go-on")}
            </Button>
          </div>
        )}
        {files.length > 0 && (
          <Suspense>
            <FileList files={files} />
          </Suspense>
        )}
      </Section>
      {hasJoined(state.tabs) && files.length > 0 && sent && at && (
        <Suspense>
          <SendingPart sent={sent} at={at} />
        </Suspense>
      )}
    </>
  );
}

function JoinButtons(): ReactNode {
  const say = useWords();
  const { state, controller } = usePane();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const download = useDownload();
  const isBusy = state.work !== null;
  const chosen = async (input: HTMLInputElement): Promise<void> => {
    const picked = [...(input.files ?? [])];
    // The same files can be chosen again after they were changed.
    input.value = "";
    await controller.joinFiles(await filesToJoin(chosenIn(picked)));
  };
  return (
    <Actions>
      <Button disabledFocusable={isBusy} onClick={() => files.current?.click()}>
        {say("joining.files")}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => folder.current?.click()}>
        {say("joining.folder")}
      </Button>
      {download && hasJoined(state.tabs) && hasEditedCells(state) && (
        <Button disabledFocusable={isBusy} onClick={download}>
          {say("joining.save")}
        </Button>
      )}
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        data-joins="files"
        onChange={({ currentTarget }) => {
          void chosen(currentTarget);
        }}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        data-joins="folder"
        {...{ webkitdirectory: "" }}
        onChange={({ currentTarget }) => {
          void chosen(currentTarget);
        }}
      />
    </Actions>
  );
}
