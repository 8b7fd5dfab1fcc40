import { useState } from "react";
import { usePane } from "../paneContext";
import { copyText } from "./copyText";

/** Copies texts for the user and tells, to eyes and ears, whether the last one came to the clipboard. */
export function useCopy() {
  const pane = usePane();
  const [told, setTold] = useState("");
  const copy = async (text: string, wordsFor: (isCopied: boolean) => string): Promise<void> => {
    const isCopied = await (pane.copyText ?? copyText)(text).catch(() => false);
    const words = wordsFor(isCopied);
    setTold(words);
    pane.announce(words);
  };
  return { told, copy };
}
