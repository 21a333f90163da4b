/** The cells behind a number, loaded when somebody asks for them first. */
import { lazy, Suspense, type ReactNode } from "react";
import type { TraceQuestion } from "../../analysis/trace";

const TraceList = lazy(async () => ({ default: (await import("./trace-list")).TraceList }));

export function Trace({ question }: { readonly question: TraceQuestion }): ReactNode {
  return (
    <Suspense>
      <TraceList question={question} />
    </Suspense>
  );
}
