import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** What the narrowest pane leaves, in pixels. */
const IN_PANE = 320;

/** A page of A4 upright between its margins, in CSS pixels (96 an inch): 170 mm. */
const ON_PAPER = 640;

/** Width of a chart: as the pane has it, and a page's while the page is printed. */
export function useChartWidth(): number {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const set = (value: boolean) => () => {
      // The page is drawn when the event's listeners have returned.
      flushSync(() => {
        setPrinting(value);
      });
    };
    const [before, after] = [set(true), set(false)];
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting ? ON_PAPER : IN_PANE;
}
