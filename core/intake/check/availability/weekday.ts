/** ISO weekday of the day a date begins with (`YYYY-MM-DD…`); null when it begins with none. */
export function weekdayOf(date: string): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const at = day === undefined ? Number.NaN : new Date(`${day}T12:00:00Z`).getUTCDay();
  return Number.isNaN(at) ? null : at === 0 ? 7 : at;
}
