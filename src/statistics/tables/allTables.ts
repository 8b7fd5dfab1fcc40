import type { Table } from "../types";
import { pupilTables } from "./pupilTables";

export const allTables: readonly Table[] = pupilTables;
