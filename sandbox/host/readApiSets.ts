/** Excel class → member → the ExcelApi version that brought it (`"1.9"`). */
export type ApiSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads the requirement set of every member of the named classes out of Office.js's type declarations, where each
 * member's comment says `[Api set: ExcelApi 1.9]`. A member of another set (`ExcelApiOnline`) keeps that name in front
 * (`"ExcelApiOnline 1.1"`).
 */
export function readApiSets(declarations: string, classNames: readonly string[]): ApiSets {
  const excel = declarations.slice(declarations.indexOf("declare namespace Excel {"));
  const result: Record<string, Record<string, string>> = {};
  for (const name of classNames) {
    const start = excel.search(new RegExp(`^    class ${name} extends`, "m"));
    if (start === -1) throw new Error(`readApiSets: no class '${name}' in the declarations`);
    result[name] = readMembers(excel.slice(start, excel.indexOf("\n    }\n", start)));
  }
  return result;
}

function readMembers(body: string): Record<string, string> {
  const members: Record<string, string> = {};
  let set = "";
  for (const line of body.split("\n")) {
    const comment = /\[Api set: (\w+) (\d+\.\d+)/.exec(line);
    if (comment) set = comment[1] === "ExcelApi" ? (comment[2] ?? "") : `${comment[1] ?? ""} ${comment[2] ?? ""}`;
    if (/^ {8}\/\*\*/.test(line)) set = comment ? set : "";
    const member = /^ {8}(?:readonly )?(\w+)[?(:<]/.exec(line)?.[1];
    if (member === undefined || set === "") continue;
    members[member] ??= set;
  }
  return members;
}
