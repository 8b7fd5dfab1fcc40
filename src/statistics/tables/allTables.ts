import type { Table } from "../types";
import { pupilTables } from "./pupilTables";
import { resultTables } from "./resultTables";

export const allTables: readonly Table[] = [...pupilTables, ...resultTables];
