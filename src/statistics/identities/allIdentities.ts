import { pupilIdentities } from "./pupilIdentities";
import { resultIdentities } from "./resultIdentities";
import type { Identity } from "./types";

export const allIdentities: readonly Identity[] = [...pupilIdentities, ...resultIdentities];
