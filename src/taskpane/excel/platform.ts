/** What differs between the places that Excel runs in, and that Excel's interface does not tell. */

function isOnMac(): boolean {
  return Office.context.platform === Office.PlatformType.Mac;
}

/** On the Mac what is handed to the browser's downloads is lost, and nobody is told. */
export function takesDownloads(): boolean {
  return !isOnMac();
}

/** Excel lays a menu of its own over the pane's top right corner, 32 pixels high and this wide. */
export function cornerWidth(): number {
  return isOnMac() ? 34 : 12;
}

/** Whether this Excel has what came with this version of its interface: "1.13". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Whether Excel opens a window beside the pane that can be told things; every Excel that is new enough for the rest does. */
export function opensWindows(): boolean {
  return Office.context.requirements.isSetSupported("DialogApi", "1.2");
}
