import type { Area } from "../workbook/types";
import { contains } from "./areas";

/** Milliseconds for which a change in a written area counts as the echo of the writing. */
const WINDOW = 2_000;

/** Areas we wrote to lately, for hosts whose events do not say who caused them. */
export class OwnWrites {
  private written: { sheetId: string; area: Area; at: number }[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  note(sheetId: string, areas: readonly Area[]): void {
    const at = this.now();
    this.written = this.written.filter((entry) => at - entry.at <= WINDOW);
    for (const area of areas) this.written.push({ sheetId, area, at });
  }

  covers(sheetId: string, areas: readonly Area[]): boolean {
    const at = this.now();
    return (
      areas.length > 0 &&
      areas.every((area) =>
        this.written.some(
          (entry) => entry.sheetId === sheetId && at - entry.at <= WINDOW && contains(entry.area, area),
        ),
      )
    );
  }
}
