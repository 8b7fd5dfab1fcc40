/**
 * The page's own clipboard. Excel on the web gives its frames no right to it; the older command asks for a press of a
 * button alone.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The copied text comes from the event, so that nothing on the page has to be selected. */
function copyByCommand(text: string): boolean {
  if (typeof document.execCommand !== "function") return false;
  let isCopied = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", give);
  // Deprecated, and the only way where the clipboard's interface is closed to a frame.
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", give);
  return isDone && isCopied;
}
