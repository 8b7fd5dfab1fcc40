/** The host's ribbon and pane, beside the workbook itself. Only in a shared runtime do buttons and pane share a page. */

/** Ties the manifest's function names to what they do; Excel waits until each has completed. */
export function associateCommands(commands: ReadonlyMap<string, () => Promise<void>>): void {
  for (const [id, perform] of commands) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      // A failure is shown in the pane by whoever failed; the button must be released all the same.
      void perform().finally(() => event?.completed());
    });
  }
}

/** Shows the pane; does nothing on hosts that cannot be asked to. */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane();
}

/** A page of ours beside Excel: in the browser where the host opens one, else in a window of the pane's own browser. */
export function openInBrowser(address: string): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
    return;
  }
  window.open(address, "_blank", "noopener");
}

/** Keeps what one site stores for one host apart from another's; `""` where the host gives none. */
export function storagePartition(): string {
  const { partitionKey } = Office.context as { partitionKey?: string };
  return partitionKey ?? "";
}

/** `Office.context.officeTheme` is undefined on the web and never changes while we run. */
export function isDarkTheme(): boolean {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return (red ?? 255) * 0.299 + (green ?? 255) * 0.587 + (blue ?? 255) * 0.114 < 128;
}
