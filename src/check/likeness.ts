/** Belongs to no group. */
const NONE = -1;

/**
 * Members (0 … count − 1) by a number that those who may be alike share, as chains through arrays of numbers: nearly every
 * member is alone with its number, for which an entry of a map each would be dear.
 */
export class Likeness {
  private readonly keys: Int32Array;
  /** The first member of each chain; a chain holds several numbers. */
  private readonly first: Int32Array;
  /** The member after this one of the same chain, ascending. */
  private readonly next: Int32Array;
  private readonly mask: number;

  constructor(count: number) {
    const chains = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
    this.mask = chains - 1;
    this.keys = new Int32Array(count).fill(NONE);
    this.first = new Int32Array(chains).fill(NONE);
    this.next = new Int32Array(count).fill(NONE);
  }

  keyOf(member: number): number | null {
    const key = this.keys[member] ?? NONE;
    return key === NONE ? null : key;
  }

  /** `key`: a whole number from 0 to 2³¹ − 1; `null`: alike with nobody. */
  put(member: number, key: number | null): void {
    const before = this.keyOf(member);
    if (before === key) return;
    if (before !== null) this.follow(member, before, this.next[member] ?? NONE);
    this.keys[member] = key ?? NONE;
    if (key === null) return;
    this.next[member] = this.firstFrom(member, key);
    this.follow(member, key, member);
  }

  /** Ascending. */
  membersOf(key: number): number[] {
    const members: number[] = [];
    for (let member = this.first[this.chainOf(key)] ?? NONE; member !== NONE; member = this.next[member] ?? NONE) {
      if (this.keys[member] === key) members.push(member);
    }
    return members;
  }

  /** The numbers that several members share. */
  sharedKeys(): Set<number> {
    const shared = new Set<number>();
    for (let member = 0; member < this.keys.length; member++) {
      const key = this.keys[member] ?? NONE;
      if (key === NONE) continue;
      let other = this.next[member] ?? NONE;
      while (other !== NONE && this.keys[other] !== key) other = this.next[other] ?? NONE;
      if (other !== NONE) shared.add(key);
    }
    return shared;
  }

  copy(): Likeness {
    const copy = new Likeness(this.keys.length);
    copy.keys.set(this.keys);
    copy.first.set(this.first);
    copy.next.set(this.next);
    return copy;
  }

  private chainOf(key: number): number {
    return (key ^ (key >>> 15)) & this.mask;
  }

  /** The first member of the key's chain that comes after this one. */
  private firstFrom(member: number, key: number): number {
    let other = this.first[this.chainOf(key)] ?? NONE;
    while (other !== NONE && other <= member) other = this.next[other] ?? NONE;
    return other;
  }

  /** Lets what comes before the member in the key's chain lead to `to`. */
  private follow(member: number, key: number, to: number): void {
    const chain = this.chainOf(key);
    let before = NONE;
    for (let other = this.first[chain] ?? NONE; other !== NONE && other < member; other = this.next[other] ?? NONE) {
      before = other;
    }
    if (before === NONE) this.first[chain] = to;
    else this.next[before] = to;
  }
}
