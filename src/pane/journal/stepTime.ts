/** When a step was done, in local time: `14:05` today, `14:05 05/09` this year, with the year before that. */
export function stepTime(at: number, now: Date): string {
  const then = new Date(at);
  const two = (n: number) => String(n).padStart(2, "0");
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  if (then.toDateString() === now.toDateString()) return time;
  const day = `${two(then.getDate())}/${two(then.getMonth() + 1)}`;
  return then.getFullYear() === now.getFullYear() ? `${time} ${day}` : `${time} ${day}/${String(then.getFullYear())}`;
}
