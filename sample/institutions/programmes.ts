import type { ProgrammeRow } from '../../subgraphs/institutions/entities/programme.ts';
import type { ProgrammeGroup } from '../../subgraphs/institutions/types.generated.ts';
import { sampleId } from '../deterministic.ts';

type Content = Omit<ProgrammeRow, 'id' | 'code'>;

/** Programmes by their stable code. Numbers of periods are made up. */
const PROGRAMMES: Record<string, Content> = {
  LLCT_TRUNG_CAP: content('Trung cấp lý luận chính trị', 'LLCT', 'DAO_TAO', 1056, 96),
  NGHIEP_VU_CAP_XA: content('Bồi dưỡng nghiệp vụ cán bộ, công chức cấp xã', 'NGHIEP_VU', 'BOI_DUONG', 80, 24),
  PHAP_LUAT_DAO_DUC: content('Bồi dưỡng pháp luật, đạo đức công vụ', 'PHAP_LUAT_DAO_DUC', 'BOI_DUONG', 40, 8),
  KY_NANG: content('Bồi dưỡng kỹ năng, phương pháp thực hiện nhiệm vụ', 'KY_NANG', 'BOI_DUONG', 40, 20),
  CDNN: content('Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp', 'CDNN', 'BOI_DUONG', 240, 60),
  LANH_DAO_QUAN_LY: content('Bồi dưỡng năng lực lãnh đạo, quản lý', 'LANH_DAO_QUAN_LY', 'BOI_DUONG', 160, 40),
  DAI_BIEU_HDND: content('Bồi dưỡng đại biểu Hội đồng nhân dân', 'DAI_BIEU_HDND', 'BOI_DUONG', 24, 8),
  CHUYEN_DOI_SO: content('Bồi dưỡng kiến thức chuyển đổi số', 'KHCN_CDS', 'BOI_DUONG', 40, 24),
};

/** Programmes of a unit by code; a wrong code is a fault of the sample data. */
export function programmesOf(unitId: string, codes: readonly string[]): ProgrammeRow[] {
  return codes.map((code) => {
    const found = PROGRAMMES[code];
    if (!found) throw new Error(`No sample programme '${code}'.`);
    return { id: programmeId(unitId, code), code, ...found };
  });
}

/** The id of a unit's programme. */
export function programmeId(unitId: string, code: string): string {
  return sampleId('programme', unitId, code);
}

function content(
  nameVi: string,
  group: ProgrammeGroup,
  trainingType: string,
  totalPeriods: number,
  practicePeriods: number,
): Content {
  return { nameVi, group, trainingType, totalPeriods, practicePeriods };
}
