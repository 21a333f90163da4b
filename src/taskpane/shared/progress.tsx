/** What is being done that takes long enough to be noticed, with the way to stop it. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { filesRead } from "./files-read";
import { isOutput } from "../../congress/outputs";
import type { Say } from "../../i18n/messages";
import type { Work } from "../core/state";
import { usePane, useWords, type Pane } from "./context";
import { outputWords } from "./output-words";

/** Work shorter than this is not announced. */
const NOTICED_MS = 300;

/** Excel that does not answer for so long waits, most often, for a cell that is being typed into. */
const SURELY_TYPING_S = 3;

export function Progress(): ReactNode {
  const say = useWords();
  const { state, controller, place } = usePane();
  const { opening, work, computing, joining } = state;
  const progress = joining.progress ?? state.progress;
  const share = opening ? opening.share : progress && progress.done / progress.all;
  const percent = share === null ? null : Math.floor(100 * share);
  // Excel is asked for its sheets as soon as the pane is there; where that failed, it was said why.
  const isConnecting = place === "excel" && state.workbook === null && state.notice === null;
  const words = opening
    ? say("pane.opening", { name: opening.name })
    : work
      ? workWords(work, say)
      : isConnecting
        ? say("pane.reading")
        : computing && state.workbook !== null
          ? say("pane.computing")
          : null;
  const isNoticed = useStays(words !== null, NOTICED_MS);
  const seconds = useSeconds(isNoticed);
  const shown = words !== null && isNoticed ? words : null;
  const canEscape = opening !== null || work === "joining";
  useEscape(canEscape, controller);
  return (
    <>
      <div role="status" className="hidden">
        {shown}
      </div>
      {shown !== null && (
        <div>
          <ProgressBar
            shape="square"
            aria-label={shown}
            max={100}
            {...(percent !== null && { value: percent })}
          />
          <div className="pane-working">
            <span className="pane-working-words" aria-hidden>
              {shown}{" "}
              {joining.progress
                ? say("joining.read", filesRead(joining.progress))
                : percent !== null && say("pane.progress", { percent })}{" "}
              {seconds >= 2 && percent === null && say("pane.seconds", { seconds })}{" "}
              {place === "excel" && seconds >= SURELY_TYPING_S && percent === null && say("pane.typing")}
            </span>
            <Button
              size="small"
              {...(canEscape && { "aria-keyshortcuts": "Escape" })}
              onClick={() => {
                controller.cancel();
              }}
            >
              {say("pane.stop")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

/** Esc stops the reading of a file, unless it is for something nearer, such as a cell that is typed into. */
function useEscape(isOpening: boolean, controller: Pick<Pane["controller"], "cancel">): void {
  useEffect(() => {
    if (!isOpening) return;
    const stop = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) controller.cancel();
    };
    document.addEventListener("keydown", stop);
    return () => {
      document.removeEventListener("keydown", stop);
    };
  }, [isOpening, controller]);
}

function workWords(work: Work, say: Say): string {
  return isOutput(work) ? outputWords(say, "working", work) : say(`pane.working.${work}`);
}

/** True once something has lasted for so long. */
function useStays(holds: boolean, ms: number): boolean {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    if (!holds) return;
    const timer = setTimeout(() => {
      setStays(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setStays(false);
    };
  }, [holds, ms]);
  return holds && stays;
}

function useSeconds(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      setSeconds((before) => before + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
      setSeconds(0);
    };
  }, [isRunning]);
  return seconds;
}
