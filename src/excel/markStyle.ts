import type { MarkSeverity } from "./markGroups";

export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * Excel's own pairs for bad, neutral and a quiet blue. Bold, upright and italic tell the severities apart without colour
 * (WCAG 2.2, 1.4.1); each font on its fill is above 4.5 : 1 (1.4.3).
 */
export const markStyles: Readonly<Record<MarkSeverity, MarkStyle>> = {
  error: { fill: "#FFC7CE", font: "#9C0006", bold: true, italic: false },
  warning: { fill: "#FFEB9C", font: "#7F6000", bold: false, italic: false },
  info: { fill: "#DDEBF7", font: "#1F4E79", bold: false, italic: true },
};
