const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** True for a real day of the calendar, ISO. */
export function isDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  // 30 February rolls over to March instead of failing.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** Days from one ISO day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** An ISO day as it is written in Việt Nam: 30/06/2025. */
export function writtenDay(day: string): string {
  return day.split('-').reverse().join('/');
}
