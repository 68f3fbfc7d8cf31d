import { reported } from '../reported.ts';
import { practice, practiceId, yearlyPlan } from './records.ts';
import type { PlanningRows } from './rows.ts';

/** Old Thái Bình: how its districts and communes trained. The source names yearly plans, not which: they are made up. */
export function thaiBinhRows(): PlanningRows {
  return {
    plans: [yearlyPlan('P63-34', 2020), yearlyPlan('H63-339', 2020)],
    practices: [
      practice('TB-08', {
        kind: 'HINH_THUC_HOC',
        textVi: 'Có công chức văn phòng xã đang học lớp trung cấp lý luận chính trị tập trung ở trường tỉnh.',
        programmeGroup: 'LLCT',
      }),
      practice('TB-10', {
        kind: 'TIEU_CHUAN',
        textVi:
          'Huyện đối chiếu tiêu chuẩn chức danh, chọn người còn thiếu, nhất là lý luận chính trị, để cử đi học.',
        programmeGroup: 'LLCT',
      }),
      practice('TB-11', {
        kind: 'HINH_THUC_HOC',
        textVi: 'Cán bộ có thể học ở trường trong tỉnh hoặc ngoài tỉnh.',
      }),
      practice('TB-12', {
        kind: 'RA_SOAT_QUY_HOACH',
        textVi: 'Mỗi năm rà soát, bổ sung quy hoạch; người đi học theo kế hoạch năm của tỉnh và của huyện.',
      }),
      practice('TB-13', {
        kind: 'TIEU_CHUAN',
        textVi: 'Phải đủ tiêu chuẩn chức danh rồi mới được bổ nhiệm hoặc giới thiệu ứng cử.',
      }),
      practice('TB-14', {
        kind: 'UU_TIEN',
        textVi: 'Người trẻ, nữ và người có năng lực được cử đi học trước.',
        priorityGroups: ['TRE', 'NU', 'CO_NANG_LUC'],
      }),
      practice('TB-15', {
        kind: 'HINH_THUC_TUYEN',
        textVi: 'Muốn đi học nay phải thi tuyển, không còn xét tuyển.',
      }),
      practice('TB-16', {
        kind: 'NOI_DUNG',
        textVi: 'Đào tạo, bồi dưỡng là một khâu của công tác cán bộ.',
      }),
    ],
    figures: [reported('TB-16', { subject: 'practice', recordId: practiceId('TB-16') })],
  };
}
