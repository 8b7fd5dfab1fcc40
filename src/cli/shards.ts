import path from "node:path";
import type { InputFile } from "../district/walk";
import { DiskStore, type DiskStoreOptions } from "./diskStore";
import { JoinedStore } from "./joinedStore";

/** One part of a run's files, of `of`; they are told apart by their paths, so that no part has to know of another. */
export interface Shard {
  /** 1…of. */
  readonly number: number;
  readonly of: number;
}

/** So many parts are one machine's threads or a country's nodes. */
const MOST_SHARDS = 10_000;

/** `3/8`; `null` for anything else. */
export function parseShard(text: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= MOST_SHARDS ? { number, of } : null;
}

/** How many shards are to be joined; `null` for no such number. */
export function parseShardCount(text: string): number | null {
  return parseShard(`1/${text}`)?.of ?? null;
}

/** The files of one shard: the same on every machine that sees the same folder. */
export async function* filesOfShard(files: AsyncIterable<InputFile>, shard: Shard): AsyncGenerator<InputFile> {
  for await (const file of files) {
    if (hashOf(file.path) % shard.of === shard.number - 1) yield file;
  }
}

/** The journal of one shard, below that of the whole run. */
export function openShard(folder: string, shard: Shard, options: DiskStoreOptions): Promise<DiskStore> {
  // Numbers of different shards never meet; 0 is left to the run that joins them.
  return DiskStore.open(folderOf(folder, shard), options, { first: shard.number, step: shard.of + 1 });
}

/** All shards' journals as one store, and one more for what none of them has. */
export async function joinShards(folder: string, of: number, options: DiskStoreOptions): Promise<JoinedStore> {
  const own = await DiskStore.open(path.join(folder, `rest-of-${String(of)}`), options, { first: 0, step: of + 1 });
  const others: DiskStore[] = [];
  for (let number = 1; number <= of; number++) others.push(await openShard(folder, { number, of }, options));
  return new JoinedStore(own, others);
}

function folderOf(folder: string, { number, of }: Shard): string {
  return path.join(folder, `shard-${String(number)}-of-${String(of)}`);
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
