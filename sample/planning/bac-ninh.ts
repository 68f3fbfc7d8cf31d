import { LAST_DAY_OF_63 } from '../../common/units.ts';
import type { PlanTargetRow } from '../../subgraphs/planning/entities/plan-target.ts';
import type { TargetComparison } from '../../subgraphs/planning/types.generated.ts';
import { sampleId } from '../deterministic.ts';
import { fact } from '../facts.ts';
import { reported } from '../reported.ts';
import { plan, practice, publishedDocument, sourceOfFacts, target } from './records.ts';
import type { PlanningRows } from './rows.ts';

const PROVINCE = 'P63-27';
const PLAN_ID = sampleId('plan', PROVINCE, '2021-2025');

/** The seven targets in the order of the plan: the fact, its measure, and a name of our own. */
const TARGETS = [
  ['BN-02', 'TIEU_CHUAN_TRUOC_BO_NHIEM', 'Đạt tiêu chuẩn trước khi bổ nhiệm ngạch, chức vụ'],
  ['BN-03', 'PHAP_LUAT_DAO_DUC_CBCC', 'Cán bộ, công chức học pháp luật, đạo đức công vụ'],
  ['BN-04', 'KY_NANG_CBCC', 'Cán bộ, công chức học kỹ năng, phương pháp làm việc'],
  ['BN-05', 'CDNN_VIEN_CHUC', 'Viên chức học theo chức danh nghề nghiệp'],
  ['BN-06', 'QUAN_LY_VIEN_CHUC_LANH_DAO', 'Viên chức lãnh đạo học năng lực quản lý'],
  ['BN-07', 'KY_NANG_KHONG_CHUYEN_TRACH_XA', 'Người hoạt động không chuyên trách cấp xã học kỹ năng'],
  ['BN-08', 'BOI_DUONG_DAI_BIEU_HDND', 'Đại biểu HĐND các cấp nhiệm kỳ 2021-2026 được bồi dưỡng'],
] as const;

/** Old Bắc Ninh: the plan 2021-2025, which outlives its unit by six months. */
export function bacNinhRows(): PlanningRows {
  const { from, to } = fact('BN-01');
  const decision = publishedDocument(PROVINCE, 'BN-01', 'QUYET_DINH', {
    titleVi: 'Phê duyệt kế hoạch đào tạo, bồi dưỡng giai đoạn 2021-2025',
  });
  return {
    documents: [decision],
    plans: [
      plan({
        id: PLAN_ID,
        titleVi: 'Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức giai đoạn 2021-2025',
        horizon: 'GIAI_DOAN',
        unitId: PROVINCE,
        periodFrom: from ?? '',
        periodTo: to ?? '',
        unitEndedOn: LAST_DAY_OF_63,
        approvedById: decision.id,
        contents: fact('BN-09').values ?? [],
        fundingSources: ['NSNN_TINH', 'TAI_TRO_QUOC_TE'],
        priorityGroups: ['NU'],
        origin: 'PUBLISHED',
        ...sourceOfFacts('BN-01', 'BN-09', 'BN-10', 'BN-13'),
      }),
    ],
    targets: TARGETS.map(publishedTarget),
    figures: [reported('BN-11', { subject: 'taskGroups', recordId: PLAN_ID })],
    practices: [
      practice('BN-10', {
        kind: 'UU_TIEN',
        textVi: 'Có chính sách khuyến khích nữ cán bộ, công chức, viên chức đi học.',
        priorityGroups: ['NU'],
      }),
      practice('BN-12', {
        kind: 'HINH_THUC_HOC',
        textVi: 'Học ngắn hạn và dài hạn, ở trường và qua thực tế, trong nước và ngoài nước.',
      }),
      practice('BN-13', {
        kind: 'KINH_PHI',
        textVi:
          'Bố trí đủ ngân sách, tăng phần cho đi học ở nước ngoài, thu hút nguồn khác và nhà tài trợ, đổi mới cách phân bổ.',
        fundingSources: ['NSNN_TINH', 'TAI_TRO_QUOC_TE'],
      }),
      practice('BN-14', {
        kind: 'LAP_KE_HOACH',
        textVi: 'Kế hoạch phải được cơ quan chức năng thẩm định rồi mới thực hiện.',
      }),
      practice('BN-15', {
        kind: 'SU_DUNG',
        textVi: 'Học xong được bố trí việc hợp trình độ và vị trí việc làm.',
      }),
    ],
  };
}

function publishedTarget(
  [factId, measureId, nameVi]: (typeof TARGETS)[number],
  index: number,
): PlanTargetRow {
  const { operator, value, from, to } = fact(factId);
  return target(measureId, {
    planId: PLAN_ID,
    position: index + 1,
    nameVi,
    comparison: comparisonOf(operator),
    value: typeof value === 'number' ? String(value) : null,
    startsOn: from ?? '',
    deadline: to ?? '',
    origin: 'PUBLISHED',
    ...sourceOfFacts(factId),
  });
}

function comparisonOf(operator: string): TargetComparison {
  const comparisons: readonly TargetComparison[] = ['EQUALS', 'AT_LEAST', 'ABOUT', 'UNSPECIFIED'];
  const found = comparisons.find((one) => one === operator);
  if (!found) throw new Error(`A target cannot be stated with '${operator}'.`);
  return found;
}
