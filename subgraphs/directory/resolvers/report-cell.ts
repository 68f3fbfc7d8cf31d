import { type CellKey, parseCellId } from '../../../common/measure.ts';
import { isOnBothMaps } from '../../../common/units.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryContext } from '../loaders.ts';
import type { ListKind } from '../repositories/person-unit.ts';
import type { CertificateTruths, TargetAssessment } from '../types.generated.ts';
import type { CellReference } from './cell.ts';
import { certificateTruths, type RequiredCertificates } from './certificate-truths.ts';
import { listedPersons } from './person-lists.ts';
import { assessTarget, type RequiredActual, type RequiredTarget } from './target-assessment.ts';

export interface CellParent extends CellReference, RequiredCertificates {
  readonly dossier?: { readonly rate: { readonly computed: RequiredActual } } | null;
  readonly plan?: { readonly targets: readonly RequiredTarget[] } | null;
}

/** A cell of a report: what directory says of it beside the domains. */
export const ReportCell = {
  async __resolveReference(cell: CellParent): Promise<CellParent> {
    parseCellId(cell.id);
    return cell;
  },

  async province(
    { provinceId }: CellParent,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<ProvinceRow | null> {
    return loaders.province.load(provinceId);
  },

  listedOnDay: (cell: CellParent, _: object, context: DirectoryContext): Promise<string[] | null> =>
    listOf(cell, () => 'contemporary', context),

  listedInPeriod: (cell: CellParent, _: object, context: DirectoryContext): Promise<string[] | null> =>
    listOf(cell, ({ from, to }) => (isOnBothMaps(from, to) ? 'all' : 'contemporary'), context),

  certificates: (cell: CellParent): CertificateTruths | null => certificateTruths(cell.id, cell),

  assessments({ id, dossier, plan }: CellParent): TargetAssessment[] | null {
    if (!plan) return null;
    const { asOf } = parseCellId(id);
    return plan.targets.map((target) => assessTarget(target, dossier?.rate.computed ?? null, asOf));
  },
};

/** The people of the cell's unit who could count twice; null = not known, or no persons are counted. */
async function listOf(
  { provinceId, id }: CellParent,
  kindOf: (key: CellKey) => ListKind,
  context: DirectoryContext,
): Promise<string[] | null> {
  const key = parseCellId(id);
  if (key.countUnit === 'CHUC_DANH') return null;
  return listedPersons(provinceId, kindOf(key), context);
}
