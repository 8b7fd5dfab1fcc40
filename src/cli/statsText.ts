import type { IdentityJson, StatisticsJson, TableJson } from "../statistics/statisticsJson";
import { fillIn, type Language } from "../text/bilingual";

/** A school's files, counted together. */
export interface SchoolReport {
  readonly unit: string;
  readonly files: readonly string[];
  readonly statistics: StatisticsJson;
  /** Of every identity that does not hold, the pupils behind it. */
  readonly behind: readonly { readonly identity: string; readonly pupils: readonly PupilJson[] }[];
  /** Pairs of sheets of one file that hold the same pupils. */
  readonly countedTwice: readonly {
    readonly file: string;
    readonly sheets: readonly [string, string];
    readonly pupils: number;
  }[];
}

export interface PupilJson {
  readonly name: string;
  readonly class: string;
  readonly file: string;
  readonly sheet: string;
  /** A1 address of the cell that decides. */
  readonly cell: string;
}

const words = {
  vi: {
    balanced: "cân",
    unbalanced: "KHÔNG CÂN",
    total: "Tất cả các trường",
    untold: "không có cột",
    pupils: "không đúng với {n} học sinh",
    more: "… và {n} học sinh nữa",
    twice: "các trang {sheets} là cùng một danh sách, {n} học sinh được đếm hai lần",
  },
  en: {
    balanced: "holds",
    unbalanced: "DOES NOT HOLD",
    total: "All schools",
    untold: "no such column",
    pupils: "does not hold of {n} pupils",
    more: "… and {n} more pupils",
    twice: "sheets {sheets} are one list, {n} pupils are counted twice",
  },
};

/** More names are no help in a terminal; the JSON has them all. */
const MOST_NAMES = 10;

/** The statistics as people read them in a terminal: of each school what does not balance first, then every table. */
export function statsText(
  failed: readonly { readonly file: string; readonly failure: string }[],
  schools: readonly SchoolReport[],
  total: StatisticsJson | null,
  language: Language,
): string {
  return [
    ...failed.map(({ file, failure }) => `${file}: ${failure}`),
    ...schools.map(({ unit, files, statistics, behind, countedTwice }) =>
      [
        unit,
        ...files.map((file) => `  ${file}`),
        ...countedTwice.map(
          ({ file, sheets, pupils }) =>
            `  ${file}: ${fillIn(words[language].twice, { sheets: sheets.join(", "), n: pupils }, language)}`,
        ),
        statisticsText(statistics, behind, language),
      ].join("\n"),
    ),
    ...(total ? [`${words[language].total}\n${statisticsText(total, [], language)}`] : []),
  ].join("\n\n");
}

function statisticsText(statistics: StatisticsJson, behind: SchoolReport["behind"], language: Language): string {
  const ordered = [...statistics.identities].sort((a, b) => Number(a.holds) - Number(b.holds));
  const identities = ordered.flatMap((identity) => {
    const pupils = behind.find((one) => one.identity === identity.id)?.pupils ?? [];
    return [identityText(identity, language), ...pupilLines(pupils, language)];
  });
  const tables = statistics.tables.map((table) => tableText(table, statistics, language));
  return [identities.join("\n"), ...tables].join("\n\n");
}

function pupilLines(pupils: readonly PupilJson[], language: Language): string[] {
  const lines = pupils
    .slice(0, MOST_NAMES)
    .map(
      ({ name, class: classCode, file, sheet, cell }) => `      ${name} · ${classCode} · ${file} · ${sheet}!${cell}`,
    );
  const left = pupils.length - lines.length;
  return left > 0 ? [...lines, `      ${fillIn(words[language].more, { n: left }, language)}`] : lines;
}

function identityText(identity: IdentityJson, language: Language): string {
  const { name, holds, left, right, pupils, relation, failures } = identity;
  const sign = relation === "equals" ? (left === right ? "=" : "≠") : left <= right ? "≤" : ">";
  const verdict = holds ? words[language].balanced : words[language].unbalanced;
  const where = failures.map(
    ({ place, column, left: l, right: r }) => `${place} (${column}) ${String(l)} / ${String(r)}`,
  );
  const behind = pupils > 0 ? ` (${fillIn(words[language].pupils, { n: pupils }, language)})` : "";
  const places = where.length === 0 ? "" : `: ${where.join("; ")}`;
  return `  ${verdict}  ${name}: ${String(left)} ${sign} ${String(right)}${behind}${places}`;
}

function tableText({ name, who, rows }: TableJson, { columns }: StatisticsJson, language: Language): string {
  const lines = rows.map(({ name: row, figures }) => {
    const numbers = figures?.[0]?.map(String) ?? [words[language].untold];
    return [row, ...numbers].join("\t");
  });
  return [`${name} — ${who}`, ["", ...columns.map((column) => column.name)].join("\t"), ...lines].join("\n");
}
