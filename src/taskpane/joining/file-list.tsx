/** What became of each file, those that should be looked at first; long lists are shown bit by bit. */
import { Button, makeStyles, mergeClasses, Switch, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CopyRegular,
  DismissCircleFilled,
  HistoryRegular,
  CalendarCancelRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import { memo, useState, type ComponentType, type ReactNode } from "react";
import type { FileReport, FileStatus } from "../../reading/read-books";
import { formatCount } from "../../vietnamese/count";
import type { Say } from "../../i18n/messages";
import { isCounted } from "../core/state";
import { useWords } from "../shared/context";

/** So many lines are quick to draw, and more than anybody reads at once. */
const SHOWN_AT_ONCE = 40;

/** The worst first. */
const ORDER: readonly FileStatus[] = ["unreadable", "attention", "older", "duplicate", "other-term", "read"];

const ICONS: Readonly<Record<FileStatus, ComponentType>> = {
  unreadable: DismissCircleFilled,
  attention: WarningFilled,
  older: HistoryRegular,
  duplicate: CopyRegular,
  "other-term": CalendarCancelRegular,
  read: CheckmarkCircleFilled,
};

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: 0, padding: 0, listStyle: "none" },
  count: { display: "inline-flex", alignItems: "center", gap: "4px" },
  // Its own room at the left gives way to the edge that everything stands at.
  switch: { marginLeft: "-8px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: "20px", display: "flex", color: tokens.colorNeutralForeground3 },
  small: { fontSize: "16px" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  status: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  message: { marginTop: "2px", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  unreadable: { color: tokens.colorStatusDangerForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  read: { color: tokens.colorStatusSuccessForeground1 },
});

export function FileList({ files }: { readonly files: readonly FileReport[] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isFiltered, setFiltered] = useState(false);
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const ofStatus = ORDER.map((status) => files.filter((one) => one.status === status));
  const toSee = files.filter(({ status }) => status !== "read").length;
  const wanted = ofStatus.flat().filter(({ status }) => !isFiltered || status !== "read");
  const more = Math.max(0, wanted.length - most);
  const counted = files.filter(({ status }) => isCounted(status)).length;
  return (
    <>
      <Text weight="semibold">
        {say("joining.counts", { all: formatCount(files.length), counted: formatCount(counted) })}
      </Text>
      <ul className={styles.counts}>
        {ORDER.map((status, i) => {
          const count = ofStatus[i]?.length ?? 0;
          return count === 0 ? null : (
            <li key={status} className={styles.count}>
              <StatusIcon status={status} isSmall />
              {formatCount(count)} {say(`file-status.${status}`)}
            </li>
          );
        })}
      </ul>
      {toSee > 0 && toSee < files.length && (
        <Switch
          className={styles.switch}
          label={say("joining.only-to-see", { count: formatCount(toSee) })}
          checked={isFiltered}
          onChange={(_event, { checked }) => {
            setFiltered(checked);
            setMost(SHOWN_AT_ONCE);
          }}
        />
      )}
      <ul className={styles.list} aria-label={say("joining.list")}>
        {wanted.slice(0, most).map((report) => (
          <FileLine key={report.file} report={report} />
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button
            onClick={() => {
              setMost(most + SHOWN_AT_ONCE);
            }}
          >
            {say("joining.more", { count: formatCount(Math.min(more, SHOWN_AT_ONCE)) })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Drawn again only where the file has become something else. */
const FileLine = memo(function FileLine({ report }: { readonly report: FileReport }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { file, status, message } = report;
  return (
    <li className={styles.line}>
      <StatusIcon status={status} />
      <div>
        <div className={styles.name}>{file}</div>
        <div className={styles.status}>{statusWords(report, say)}</div>
        {message !== undefined && <div className={styles.message}>{message}</div>}
      </div>
    </li>
  );
});

function StatusIcon({
  status,
  isSmall = false,
}: {
  readonly status: FileStatus;
  readonly isSmall?: boolean;
}): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[status];
  const own = status === "unreadable" || status === "attention" || status === "read" ? styles[status] : "";
  return (
    <span className={mergeClasses(styles.icon, isSmall && styles.small, own)} aria-hidden>
      <Icon />
    </span>
  );
}

function statusWords({ status, of }: FileReport, say: Say): string {
  if (of !== undefined && status === "duplicate") return say("joining.duplicate-of", { of });
  if (of !== undefined && status === "older") return say("joining.older-of", { of });
  return say(`file-status.${status}`);
}
