import { FIRST_DAY_OF_34 } from '../../common/units.ts';
import type { BudgetLineRow } from '../../subgraphs/planning/entities/budget-line.ts';
import type { TargetComparison } from '../../subgraphs/planning/types.generated.ts';
import { integer, sampleId } from '../deterministic.ts';
import { madeUpDocument, NO_SOURCE, plan, target } from './records.ts';
import type { PlanningRows } from './rows.ts';

const END = '2025-12-31';

interface TransitionTarget {
  readonly measureId: string;
  readonly nameVi: string;
  readonly comparison: TargetComparison;
  readonly value: string;
}

const TARGETS: readonly TransitionTarget[] = [
  {
    measureId: 'PHAP_LUAT_DAO_DUC_CBCC',
    nameVi: 'Cán bộ, công chức học pháp luật, đạo đức công vụ',
    comparison: 'AT_LEAST',
    value: '50',
  },
  {
    measureId: 'KY_NANG_CBCC',
    nameVi: 'Cán bộ, công chức học kỹ năng',
    comparison: 'AT_LEAST',
    value: '40',
  },
  {
    measureId: 'CDNN_VIEN_CHUC',
    nameVi: 'Viên chức học theo chức danh nghề nghiệp',
    comparison: 'ABOUT',
    value: '60',
  },
];

/** A province of the map of 34: one made-up plan for its first half-year, with targets and money. */
export function transitionRows(unitId: string, name: string, targetCount: 2 | 3): PlanningRows {
  const decision = madeUpDocument(unitId, {
    kind: 'QUYET_DINH',
    number: 'TH-01/QĐ-UBND',
    issuer: `UBND tỉnh ${name}`,
    issuerUnitId: unitId,
    issuedOn: '2025-07-15',
    titleVi: 'Phê duyệt kế hoạch chuyển tiếp 6 tháng cuối năm 2025',
  });
  const planId = sampleId('plan', unitId, 'transition');
  return {
    documents: [decision],
    plans: [
      plan({
        id: planId,
        titleVi: 'Kế hoạch đào tạo, bồi dưỡng chuyển tiếp 6 tháng cuối năm 2025 (dữ liệu tổng hợp)',
        horizon: 'NAM',
        unitId,
        periodFrom: FIRST_DAY_OF_34,
        periodTo: END,
        approvedById: decision.id,
        contents: ['PHAP_LUAT_DAO_DUC', 'KY_NANG', 'CDNN'],
        fundingSources: ['NSNN_TINH', 'NSNN_TRUNG_UONG'],
        origin: 'SYNTHETIC',
      }),
    ],
    targets: TARGETS.slice(0, targetCount).map(({ measureId, ...stated }, index) =>
      target(measureId, {
        planId,
        position: index + 1,
        ...stated,
        startsOn: FIRST_DAY_OF_34,
        deadline: END,
        origin: 'SYNTHETIC',
        ...NO_SOURCE,
      }),
    ),
    budgetLines: [
      budgetLine(planId, unitId, 'NSNN_TINH', 3_000, 6_000),
      budgetLine(planId, unitId, 'NSNN_TRUNG_UONG', 800, 2_000),
    ],
  };
}

/** Amounts in whole millions of đồng; what was spent is not yet settled. */
function budgetLine(
  planId: string,
  unitId: string,
  source: BudgetLineRow['source'],
  lowMillions: number,
  highMillions: number,
): BudgetLineRow {
  const planned = integer(lowMillions, highMillions, 'budget', unitId, source);
  const allotted = planned - integer(0, 200, 'allotted', unitId, source);
  const spent = allotted - integer(0, 300, 'spent', unitId, source);
  const money = (millions: number) => String(BigInt(millions) * 1_000_000n);
  return {
    id: sampleId('budget', planId, source),
    planId,
    year: 2025,
    source,
    planned: money(planned),
    allotted: money(allotted),
    spent: money(spent),
    settled: null,
    origin: 'SYNTHETIC',
  };
}
