import { parseCellId } from '../../../common/measure.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryContext } from '../loaders.ts';
import type { TargetAssessment } from '../types.generated.ts';
import type { CellReference } from './cell.ts';
import { assessTarget, type RequiredActual, type RequiredTarget } from './target-assessment.ts';

export interface CellParent extends CellReference {
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

  assessments({ id, dossier, plan }: CellParent): TargetAssessment[] | null {
    if (!plan) return null;
    const { asOf } = parseCellId(id);
    return plan.targets.map((target) => assessTarget(target, dossier?.rate.computed ?? null, asOf));
  },
};
