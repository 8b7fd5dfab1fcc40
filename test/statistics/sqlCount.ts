import initSqlJs, { type Database, type SqlValue } from "sql.js";
import { fromSerial } from "../../src/text/calendar";
import type { School } from "../school/school";

/**
 * The school as one SQL table of plain texts, as they stand in the sheet, and the year of birth where the generator wrote a
 * date. Nothing of the product reads it.
 */
export async function sqlOf(school: School): Promise<Database> {
  const SQL = await initSqlJs();
  const database = new SQL.Database();
  const fields = [...new Set(school.pupils.flatMap((pupil) => Object.keys(pupil)))];
  const columns = [...fields.map((field) => `"${field}" TEXT`), "grade TEXT", "birthYear INTEGER"];
  database.run(`CREATE TABLE pupil (${columns.join(", ")})`);
  const grades = new Map(school.classes.map(({ code, grade }) => [code, grade]));
  const insert = database.prepare(`INSERT INTO pupil VALUES (${columns.map(() => "?").join(", ")})`);
  for (const pupil of school.pupils) {
    const cells = fields.map((field) => textOrNull(pupil[field as keyof typeof pupil]));
    const born = typeof pupil.birthDate === "number" ? (fromSerial(pupil.birthDate)?.year ?? null) : null;
    insert.run([...cells, grades.get(String(pupil.classCode)) ?? null, born]);
  }
  insert.free();
  return database;
}

/** The block of columns, in the product's order; nobody foreign or Kinh is of a minority. */
const sqlColumns = (majority: string) => [
  "1",
  "sex = 'Nam'",
  "sex = 'Nữ'",
  "sex IS NULL OR sex NOT IN ('Nam', 'Nữ')",
  `ethnicity IN (SELECT name FROM ethnic WHERE name NOT IN (${majority}))`,
  "ethnicity IS NULL OR ethnicity NOT IN (SELECT name FROM ethnic)",
  `sex = 'Nữ' AND ethnicity IN (SELECT name FROM ethnic WHERE name NOT IN (${majority}))`,
  "disability IN (SELECT name FROM kind)",
  "disability IS NOT NULL AND disability NOT IN (SELECT name FROM kind)",
];

/** Pupils of a condition by class (`""` for none), one number a column. */
export function sqlFigures(
  database: Database,
  where: string,
  hoa: "minority" | "majority",
  from = "pupil",
  classOf = "classCode",
): Map<string, number[]> {
  const majority = `'Kinh', 'Người nước ngoài'${hoa === "majority" ? ", 'Hoa'" : ""}`;
  const sums = sqlColumns(majority).map((column) => `SUM(CASE WHEN ${column} THEN 1 ELSE 0 END)`);
  const [result] = database.exec(
    `SELECT COALESCE(${classOf}, ''), ${sums.join(", ")} FROM ${from} WHERE ${where} GROUP BY COALESCE(${classOf}, '')`,
  );
  return new Map((result?.values ?? []).map(([name, ...numbers]) => [String(name), numbers.map(Number)]));
}

/** A table of rows as they stand in a sheet. */
export function addRows(database: Database, table: string, rows: readonly object[]): void {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (fields.length === 0) return;
  database.run(`CREATE TABLE ${table} (${fields.map((field) => `"${field}" TEXT`).join(", ")})`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${fields.map(() => "?").join(", ")})`);
  for (const row of rows) {
    const cells = new Map(Object.entries(row));
    insert.run(fields.map((field) => textOrNull(cells.get(field))));
  }
  insert.free();
}

function textOrNull(value: unknown): SqlValue {
  return value === undefined || value === "" ? null : String(value);
}

/** A one-column table of names to look into. */
export function addNames(database: Database, table: string, names: readonly string[]): void {
  database.run(`CREATE TABLE ${table} (name TEXT)`);
  for (const name of names) database.run(`INSERT INTO ${table} VALUES (?)`, [name]);
}
