import { usePane } from "../paneContext";
import { levelName, levels } from "./levelWords";
import { schoolYearChoices, schoolYearName } from "./schoolYears";

/** Every level, as choices of a select. */
export function LevelOptions() {
  const { t } = usePane();
  return levels.map((level) => (
    <option key={level} value={level}>
      {levelName(level, t)}
    </option>
  ));
}

/** School years around the given one, as choices of a select; values are first years. */
export function YearOptions({ around }: { readonly around: number | null }) {
  return schoolYearChoices(around, new Date().getFullYear()).map((year) => (
    <option key={year} value={String(year)}>
      {schoolYearName(year)}
    </option>
  ));
}
