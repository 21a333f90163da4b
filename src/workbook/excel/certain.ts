/**
 * Does something in Excel whose answer may be lost: where it fails, the workbook is looked at, and what turns out to be done is
 * done. Nobody is told that it failed, and nobody does it a second time.
 */
export async function orDone(act: () => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(await isDone().catch(() => false))) throw error;
  }
}
