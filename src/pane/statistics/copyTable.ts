import { copyText as copyByPage } from "../save/copyText";

/** As a table where the clipboard takes one, else as text, which a spreadsheet takes for a table too. */
export async function copyTable(
  text: string,
  html: string,
  copyText: ((text: string) => Promise<boolean>) | undefined,
): Promise<boolean> {
  if (!copyText && (await copyBoth(text, html))) return true;
  return (copyText ?? copyByPage)(text);
}

async function copyBoth(text: string, html: string): Promise<boolean> {
  try {
    const part = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": part(text, "text/plain"), "text/html": part(html, "text/html") }),
    ]);
    return true;
  } catch {
    return false;
  }
}
