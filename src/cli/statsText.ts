import type { IdentityJson, StatisticsJson, TableJson } from "../statistics/statisticsJson";
import type { Language } from "../text/bilingual";

export type StatsReport =
  { readonly file: string; readonly statistics: StatisticsJson } | { readonly file: string; readonly failure: string };

const words = {
  vi: { balanced: "cân", unbalanced: "KHÔNG CÂN", total: "Tất cả các tệp", untold: "không có cột" },
  en: { balanced: "holds", unbalanced: "DOES NOT HOLD", total: "All files", untold: "no such column" },
};

/** The statistics as people read them in a terminal: what does not balance first, then every table of the whole. */
export function statsText(reports: readonly StatsReport[], total: StatisticsJson | null, language: Language): string {
  const texts = reports.map((report) =>
    "failure" in report
      ? `${report.file}: ${report.failure}`
      : `${report.file}\n${statisticsText(report.statistics, language)}`,
  );
  return [...texts, ...(total ? [`${words[language].total}\n${statisticsText(total, language)}`] : [])].join("\n\n");
}

function statisticsText(statistics: StatisticsJson, language: Language): string {
  const ordered = [...statistics.identities].sort((a, b) => Number(a.holds) - Number(b.holds));
  const identities = ordered.map((identity) => identityText(identity, language));
  const tables = statistics.tables.map((table) => tableText(table, statistics, language));
  return [identities.join("\n"), ...tables].join("\n\n");
}

function identityText({ name, holds, left, right, relation, failures }: IdentityJson, language: Language): string {
  const sign = relation === "equals" ? (left === right ? "=" : "≠") : left <= right ? "≤" : ">";
  const verdict = holds ? words[language].balanced : words[language].unbalanced;
  const where = failures.map(
    ({ place, column, left: l, right: r }) => `${place} (${column}) ${String(l)} / ${String(r)}`,
  );
  const places = where.length === 0 ? "" : `: ${where.join("; ")}`;
  return `  ${verdict}  ${name}: ${String(left)} ${sign} ${String(right)}${places}`;
}

function tableText({ name, who, rows }: TableJson, { columns }: StatisticsJson, language: Language): string {
  const lines = rows.map(({ name: row, figures }) => {
    const numbers = figures?.[0]?.map(String) ?? [words[language].untold];
    return [row, ...numbers].join("\t");
  });
  return [`${name} — ${who}`, ["", ...columns.map((column) => column.name)].join("\t"), ...lines].join("\n");
}
