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

/**
 * Does what can be done twice with the same outcome: where it fails, perhaps in the middle or with its answer lost, it is done once more
 * from the beginning, so that half of it stays only where Excel refuses twice.
 */
export async function onceMoreWhereItFails<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch {
    return act();
  }
}
