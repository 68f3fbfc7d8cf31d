import { reported } from '../reported.ts';
import { practice, practiceId, yearlyPlan } from './records.ts';
import type { PlanningRows } from './rows.ts';

/** Old Lạng Sơn: how the district of Hữu Lũng trained. The source names yearly plans, not which: one is made up. */
export function langSonRows(): PlanningRows {
  return {
    plans: [yearlyPlan('H63-186', 2020)],
    practices: [
      practice('HL-03', {
        kind: 'KINH_PHI',
        textVi: 'Ngoài chương trình của tỉnh, huyện mở thêm lớp bằng tiền xã hội hoá.',
        fundingSources: ['XA_HOI_HOA'],
      }),
      practice('HL-09', {
        kind: 'LAP_KE_HOACH',
        textVi: 'Ban Tổ chức Huyện ủy lập kế hoạch năm; cán bộ còn được cử lên học ở trường cấp trên.',
      }),
      practice('HL-10', {
        kind: 'HINH_THUC_HOC',
        textVi: 'Người trong quy hoạch có lớp riêng, được học trong nước và ngoài nước.',
      }),
      practice('HL-11', {
        kind: 'NOI_DUNG',
        textVi:
          'Sắp tới mở lớp cập nhật kiến thức, lớp kỹ năng cho cấp uỷ viên và bí thư chi bộ, lớp cho người sắp vào Đảng và đảng viên mới.',
      }),
      practice('HL-12', {
        kind: 'NOI_DUNG',
        textVi: 'Lãnh đạo xã dự tập huấn về xây dựng nông thôn mới.',
        programmeGroup: 'NONG_THON_MOI',
      }),
      practice('HL-13', {
        kind: 'HINH_THUC_HOC',
        textVi: 'Có bí thư đảng uỷ xã năm nào cũng học lớp cập nhật kiến thức.',
        programmeGroup: 'CAP_NHAT_KIEN_THUC',
      }),
    ],
    figures: [reported('HL-03', { subject: 'practice', recordId: practiceId('HL-03') })],
  };
}
