/** Bytes turned into text at once; more arguments than this overflow the stack of some browsers. */
const CHUNK = 0x8000;

/**
 * Opens the workbook in another window of Excel. It has never been saved and cannot be given a name (office-js#3184):
 * the user saves it. To be called behind the gate.
 */
export function openNewBook(bytes: Uint8Array): Promise<void> {
  return Excel.createWorkbook(base64(bytes));
}

export function base64(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) texts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(texts.join(""));
}
