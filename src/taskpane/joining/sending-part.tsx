/** A list of branches is chosen, and it is told which of them have not sent yet. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactNode } from "react";
import { settingsOf } from "../../analysis/choices";
import type { ReadList } from "../../analysis/read-list";
import { sendingOf } from "../../analysis/sending";
import type { SentBranch } from "../../reading/sent";
import { formatCount } from "../../vietnamese/count";
import { formatMoment } from "../../vietnamese/date";
import type { Moment } from "../../vietnamese/day";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { Section } from "../shared/section";
import { ACCEPTED } from "./accepted";
import { SendingView } from "./sending-view";

const useStyles = makeStyles({
  words: { overflowWrap: "anywhere" },
  unreadable: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground1 },
});

/** `sent`: the branches of the files that were joined; `at`: when that was told. */
export function SendingPart({
  sent,
  at,
}: {
  readonly sent: readonly SentBranch[];
  readonly at: Moment;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { list } = state.joining;
  return (
    <Section title={say("sending.title")}>
      <Text>{say("sending.about")}</Text>
      <Actions>
        <Button onClick={() => input.current?.click()}>{say("sending.choose")}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          data-joins="list"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file can be chosen again after it was changed.
            currentTarget.value = "";
            if (file) void controller.chooseList({ name: file.name, blob: file, saved: file.lastModified });
          }}
        />
      </Actions>
      <Text role="status" className={list?.read?.ok === false ? styles.unreadable : styles.words}>
        {list && listWords(list.file, list.read)}
      </Text>
      {list?.read?.ok && <Against list={list.read.list} sent={sent} at={at} />}
    </Section>
  );

  function listWords(file: string, read: ReadList | null): string {
    if (!read) return say("sending.reading", { file });
    if (!read.ok) return read.unreadable;
    return say("sending.list", { file, count: formatCount(read.list.branches.length) });
  }
}

function Against({
  list,
  sent,
  at,
}: {
  readonly list: Extract<ReadList, { readonly ok: true }>["list"];
  readonly sent: readonly SentBranch[];
  readonly at: Moment;
}): ReactNode {
  const { state } = usePane();
  const sending = useMemo(() => sendingOf(list, sent), [list, sent]);
  return <SendingView sending={sending} at={formatMoment(at)} settings={settingsOf(state.choices)} />;
}
