import { pupilIdentities } from "./pupilIdentities";
import type { Identity } from "./types";

export const allIdentities: readonly Identity[] = pupilIdentities;
