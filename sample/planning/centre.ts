import type { PositionStandardRow } from '../../subgraphs/planning/entities/position-standard.ts';
import { sampleId } from '../deterministic.ts';
import { documentId, madeUpDocument, publishedDocument } from './records.ts';
import type { PlanningRows } from './rows.ts';

const TW = 'TW';
const STANDARDS = 'TH-01/QĐ';
const STANDARDS_2025 = 'TH-02/QĐ';
/** The facts name the two resolutions without their issuer; it is the body whose term (khoá XII) they give. */
const CENTRAL_COMMITTEE = 'Ban Chấp hành Trung ương Đảng khoá XII';

/** National documents that the sources name, and made-up standards of a few titles. */
export function centreRows(): PlanningRows {
  return {
    documents: [
      publishedDocument(TW, 'TB-06', 'NGHI_QUYET', {
        titleVi: 'Về xây dựng đội ngũ cán bộ các cấp',
        issuer: CENTRAL_COMMITTEE,
      }),
      publishedDocument(TW, 'TB-07', 'NGHI_QUYET', {
        titleVi: 'Về sắp xếp tổ chức bộ máy tinh gọn',
        issuer: CENTRAL_COMMITTEE,
      }),
      publishedDocument(TW, 'BK-06', 'QUYET_DINH', {
        titleVi: 'Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức giai đoạn 2011-2015',
      }),
      publishedDocument(TW, 'BK-07', 'QUYET_DINH', {
        titleVi: 'Đề án đào tạo, bồi dưỡng cán bộ, công chức, viên chức giai đoạn 2016-2025',
      }),
      standardsDocument(STANDARDS, '2015-01-01'),
      standardsDocument(STANDARDS_2025, '2025-07-01'),
    ],
    standards: [
      standard('TRUONG_PHONG', 'HUYEN', 'LLCT', 2, '2015-01-01', '2025-06-30'),
      standard('TRUONG_PHONG', 'HUYEN', 'CHUYEN_MON', 4, '2015-01-01', '2025-06-30'),
      standard('TRUONG_PHONG', 'HUYEN', 'QLNN', 2, '2015-01-01', '2025-06-30'),
      standard('BI_THU', 'XA', 'LLCT', 2, '2015-01-01', '2025-06-30'),
      standard('BI_THU', 'XA', 'CHUYEN_MON', 2, '2015-01-01', '2025-06-30'),
      standard('TRUONG_PHONG', 'XA', 'LLCT', 2, '2025-07-01', null),
      standard('TRUONG_PHONG', 'XA', 'CHUYEN_MON', 4, '2025-07-01', null),
      standard('BI_THU', 'XA', 'LLCT', 3, '2025-07-01', null),
      standard('BI_THU', 'XA', 'CHUYEN_MON', 4, '2025-07-01', null),
      standard('BI_THU', 'XA', 'QLNN', 2, '2025-07-01', null),
    ],
  };
}

function standardsDocument(number: string, issuedOn: string) {
  return madeUpDocument(TW, {
    kind: 'QUYET_DINH',
    number,
    issuer: 'Cơ quan mẫu ở trung ương',
    issuerUnitId: null,
    issuedOn,
    titleVi: 'Tiêu chuẩn chức danh',
  });
}

function standard(
  title: string,
  level: PositionStandardRow['level'],
  dimension: PositionStandardRow['dimension'],
  minimumRank: number,
  validFrom: string,
  validTo: string | null,
): PositionStandardRow {
  return {
    id: sampleId('standard', title, level, dimension, validFrom),
    title,
    level,
    dimension,
    minimumRank,
    validFrom,
    validTo,
    documentId: documentId(TW, validTo ? STANDARDS : STANDARDS_2025),
    origin: 'SYNTHETIC',
  };
}
