/** `KQHT_VNEN_6A`, `Lớp 3A - VNEN`; not a longer word. */
export function saysVnen(text: string): boolean {
  return /(?:^|[^\p{L}])vnen(?!\p{L})/iu.test(text);
}
