import { readTable } from '../sample/directory/tables.ts';
import { SCALES, type ScaleName } from '../seed/scales.ts';
import { servedUnits } from '../seed/units.ts';
import { type Deployment, deploymentsOver, type Holder } from './layout.ts';

/**
 * The servers of made-up data of a scale: each province of today with the old units behind it, and the centre. A province
 * of today has the slug that it has in the sample.
 */
export function layoutOf(scale: ScaleName): readonly Deployment[] {
  const lines = new Map(readTable('provinces').map((line) => [line.id ?? '', line]));
  const holders = new Map<string, Holder & { units: string[] }>();
  const served = servedUnits(SCALES[scale]);
  const successorOf = (unitId: string) => lines.get(unitId)?.successor || unitId;
  for (const unitId of served.filter((one) => successorOf(one) === one)) {
    holders.set(unitId, { slug: slugOf(lines.get(unitId)?.nameVi ?? unitId), units: [] });
  }
  for (const unitId of served) holders.get(successorOf(unitId))?.units.push(unitId);
  return deploymentsOver([...holders.values()]);
}

/** `Thái Nguyên` → `thai-nguyen`. */
function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
