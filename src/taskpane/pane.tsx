/** The pane: the way through its views, what is being done, what was said, and the view itself. */
import { Spinner, Tab, TabList } from "@fluentui/react-components";
import {
  DataBarVerticalRegular,
  DocumentTextRegular,
  SettingsRegular,
  TableRegular,
  TableSearchRegular,
  TaskListLtrRegular,
} from "@fluentui/react-icons";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { usePane, useWords } from "./shared/context";
import { cornerWidth } from "./excel/platform";
import { Boundary } from "./shared/boundary";
import { Progress } from "./shared/progress";
import { Dot, Badge } from "./shared/badge";
import { useIsDrawn } from "./shared/use-is-drawn";
import { NotReadYet } from "./shared/not-read";
import { intentOf } from "./shared/notice-look";
import { countOpen, views, type View } from "./core/state";

const MOST_SHOWN = 99;

const ICONS: Readonly<Record<View, ComponentType>> = {
  source: TableSearchRegular,
  results: DataBarVerticalRegular,
  findings: TaskListLtrRegular,
  summary: TableRegular,
  documents: DocumentTextRegular,
  settings: SettingsRegular,
};

const VIEWS: Readonly<Record<View, ComponentType>> = {
  results: lazy(async () => ({ default: (await import("./results/results-view")).ResultsView })),
  source: lazy(async () => ({ default: (await import("./source/source-view")).SourceView })),
  findings: lazy(async () => ({ default: (await import("./findings/findings-view")).FindingsView })),
  summary: lazy(async () => ({ default: (await import("./summary/summary-view")).SummaryView })),
  documents: lazy(async () => ({ default: (await import("./documents/documents-view")).DocumentsView })),
  settings: lazy(async () => ({ default: (await import("./settings/settings-view")).SettingsView })),
};

const NoticeBar = lazy(async () => ({ default: (await import("./shared/notice-bar")).NoticeBar }));
const Toast = lazy(async () => ({ default: (await import("./shared/toast")).Toast }));
const Done = lazy(async () => ({ default: (await import("./shared/done")).Done }));
const NoTable = lazy(async () => ({ default: (await import("./source/no-table")).NoTable }));
/** Read once by each. */
const Welcome = lazy(async () => ({ default: (await import("./source/welcome")).Welcome }));

export function PaneView(): ReactNode {
  const say = useWords();
  const { state, dispatch, place } = usePane();
  const { view } = state;
  const Shown = VIEWS[view];
  const isDrawn = useIsDrawn();
  return (
    <main className="pane" aria-label={say("pane.name")}>
      <h1 className="hidden">{say(`pane.view.${view}`)}</h1>
      <TabList
        className="pane-tabs"
        style={place === "excel" ? { paddingRight: cornerWidth() } : undefined}
        selectedValue={view}
        aria-label={say("pane.views")}
        onTabSelect={(_event, { value }) => {
          const wanted = views.find((one) => one === value);
          if (wanted) dispatch({ type: "look-at", view: wanted });
        }}
      >
        {views.map((one) => (
          <ViewTab key={one} view={one} />
        ))}
      </TabList>
      <Progress />
      <div
        className="pane-view"
        role="tabpanel"
        id="view"
        aria-labelledby={`tab-${view}`}
        tabIndex={-1}
        key={view}
      >
        <div role="status">
          {((state.notice && intentOf(state.notice) !== "success") || state.stopped || state.notKeptUp) && (
            <Boundary>
              <Suspense>
                <NoticeBar />
              </Suspense>
            </Boundary>
          )}
        </div>
        {isDrawn && view === "results" && state.analysis?.ok !== false && !state.preferences.welcomed && (
          <Suspense>
            <Welcome />
          </Suspense>
        )}
        <Boundary>
          <Suspense fallback={<Spinner size="small" label={say("pane.loading")} />}>
            {!isDrawn ? null : view === "settings" || state.analysis?.ok ? (
              <Shown />
            ) : state.analysis ? (
              <NoTable />
            ) : (
              <NotReadYet />
            )}
          </Suspense>
        </Boundary>
      </div>
      <div role="status" className="pane-toast">
        <Passing />
      </div>
      <footer className="pane-foot">
        {state.steps.length > 0 && (
          <Suspense>
            <Done />
          </Suspense>
        )}
        {say("pane.privacy")}
      </footer>
    </main>
  );
}

/** What went well, for a while; that a file was opened is seen, and is said to those who listen. */
function Passing(): ReactNode {
  const say = useWords();
  const { notice } = usePane().state;
  if (!notice || intentOf(notice) !== "success") return null;
  if (notice.kind === "opened")
    return <span className="hidden">{say("notice.opened", { name: notice.name })}</span>;
  return (
    <Suspense>
      <Toast notice={notice} />
    </Suspense>
  );
}

function ViewTab({ view }: { readonly view: View }): ReactNode {
  const say = useWords();
  const { state } = usePane();
  const Icon = ICONS[view];
  const open = view === "findings" ? countOpen(state) : 0;
  const isOutdated = state.outdated.some((kind) => (kind === "summary" ? kind : "documents") === view);
  const label = say(`pane.tab.${view}`);
  const words =
    open > 0
      ? say("pane.tab.with-count", { label, count: open })
      : isOutdated
        ? say("outdated.tab", { label })
        : null;
  return (
    <Tab
      id={`tab-${view}`}
      value={view}
      className="pane-tab"
      icon={{
        className: "pane-tab-icon",
        "aria-hidden": true,
        children: (
          <>
            <Icon />
            {isOutdated && <Dot className="pane-tab-dot" />}
            {open > 0 && (
              <Badge look="danger" className="pane-tab-badge">
                {open > MOST_SHOWN ? `${MOST_SHOWN}+` : open}
              </Badge>
            )}
          </>
        ),
      }}
      content={{ className: "pane-tab-text" }}
      aria-controls="view"
    >
      {words === null ? (
        label
      ) : (
        <>
          <span aria-hidden>{label}</span>
          <span className="hidden">{words}</span>
        </>
      )}
    </Tab>
  );
}
