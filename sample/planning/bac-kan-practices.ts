import type { TrainingPracticeRow } from '../../subgraphs/planning/entities/training-practice.ts';
import { practice } from './records.ts';

/** How old Bắc Kạn and its city trained, in our own words. */
export function bacKanPractices(): TrainingPracticeRow[] {
  return [
    practice('BKC-06', {
      kind: 'CO_QUAN_CU',
      textVi: 'Ban Thường vụ Thành ủy cử cán bộ đi học cao cấp, trong số chỉ tiêu được giao mỗi năm.',
      programmeGroup: 'LLCT',
    }),
    practice('BKC-07', {
      kind: 'LAP_KE_HOACH',
      textVi: 'Lớp nghiệp vụ công tác Đảng, đoàn thể được lập kế hoạch theo năm.',
      programmeGroup: 'NGHIEP_VU_DANG_DOAN_THE',
    }),
    practice('BKC-08', {
      kind: 'UU_TIEN',
      textVi: 'Cử đi học phải theo quy hoạch đã duyệt; người trẻ và người kế cận đi trước.',
      priorityGroups: ['TRE', 'KE_CAN'],
    }),
    practice('BKC-09', {
      kind: 'UU_TIEN',
      textVi: 'Cấp trưởng và cấp phó được đào tạo, bồi dưỡng trước.',
      priorityGroups: ['CAP_TRUONG', 'CAP_PHO'],
    }),
    practice('BK-10', {
      kind: 'NOI_DUNG',
      textVi: 'Dạy chuyên môn cơ bản, pháp luật, đạo đức nghề nghiệp và đạo đức công vụ.',
      programmeGroup: 'PHAP_LUAT_DAO_DUC',
    }),
    practice('BK-11', {
      kind: 'NOI_DUNG',
      textVi: 'Dạy kỹ năng mềm: lãnh đạo, kiểm tra, giám sát, lập kế hoạch, quản lý, xử lý tình huống.',
      programmeGroup: 'KY_NANG',
    }),
    practice('BK-12', {
      kind: 'KINH_PHI',
      textVi: 'Tiền đào tạo, bồi dưỡng chủ yếu lấy từ ngân sách nhà nước.',
      fundingSources: ['NSNN_TINH'],
    }),
    practice('BK-13', {
      kind: 'KINH_PHI',
      textVi: 'Tỉnh đề nghị trung ương hỗ trợ và kêu gọi thêm các tổ chức hợp pháp ngoài ngân sách.',
      fundingSources: ['TO_CHUC_HOP_PHAP_KHAC', 'NSNN_TRUNG_UONG'],
    }),
    practice('BK-14', {
      kind: 'LAP_KE_HOACH',
      textVi: 'Kế hoạch lập cho cả giai đoạn và cho từng năm.',
    }),
  ];
}
