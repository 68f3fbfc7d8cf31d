import { HealthBook } from '../../gateway/deployment-health.ts';

type Settings = ConstructorParameters<typeof HealthBook>[0];

/** Breakers that open after many failures only, unless told otherwise. `told` collects what is logged of them. */
export function healthBook(
  circuit: Partial<Settings['circuit']> = {},
  { retryPercent = 20, told = [] as string[] } = {},
): HealthBook {
  const few = { failures: 1000, failurePercent: 90, minCalls: 1000, openMs: 1000, maxOpenMs: 8000 };
  const tell = (fields: object, message: string) => told.push(`${message} ${JSON.stringify(fields)}`);
  const log = { debug: tell, info: tell, warn: tell, error: tell };
  return new HealthBook({ circuit: { ...few, ...circuit }, retryPercent }, log);
}
