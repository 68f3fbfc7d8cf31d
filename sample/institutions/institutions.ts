import type { InstitutionRow } from '../../subgraphs/institutions/entities/institution.ts';
import type { DataOrigin } from '../../subgraphs/institutions/types.generated.ts';
import { sampleId } from '../deterministic.ts';

type Named = Pick<InstitutionRow, 'nameVi' | 'kind' | 'unitId' | 'origin'>;

/**
 * The schools and centres of each unit, first the one that awards. PUBLISHED where a source names it: of the others
 * the names are of real schools, and nothing else is.
 */
const BY_UNIT: Record<string, readonly Named[]> = {
  TW: [
    {
      nameVi: 'Học viện Chính trị quốc gia Hồ Chí Minh',
      kind: 'HV_CTQG_HCM',
      unitId: null,
      origin: 'SYNTHETIC',
    },
  ],
  'P63-06': [
    school('P63-06', 'Trường Chính trị tỉnh Bắc Kạn'),
    centre('H63-058', 'Trung tâm Bồi dưỡng chính trị thành phố Bắc Kạn'),
  ],
  'P63-20': [
    school('P63-20', 'Trường Chính trị Hoàng Văn Thụ'),
    centre('H63-186', 'Trung tâm Bồi dưỡng chính trị huyện Hữu Lũng', 'PUBLISHED'),
  ],
  'P63-34': [school('P63-34', 'Trường Chính trị tỉnh Thái Bình', 'PUBLISHED')],
  'P63-27': [school('P63-27', 'Trường Chính trị Nguyễn Văn Cừ')],
  'P34-19': [school('P34-19', 'Trường Chính trị tỉnh Thái Nguyên')],
  'P34-33': [school('P34-33', 'Trường Chính trị Nguyễn Văn Linh')],
  'P34-20': [school('P34-20', 'Trường Chính trị Hoàng Văn Thụ')],
  'P34-24': [school('P34-24', 'Trường Chính trị Nguyễn Văn Cừ')],
};

/** The institutions that a unit's database holds; empty for units that hold nothing. */
export function institutionsOf(unitId: string): InstitutionRow[] {
  return (BY_UNIT[unitId] ?? []).map((named, index) => ({
    id: institutionId(unitId, index),
    ...named,
    validFrom: unitId.startsWith('P34-') ? '2025-07-01' : null,
    validTo: unitId.startsWith('P63-') ? '2025-06-30' : null,
  }));
}

/** The id of the institution at this place in the list of {@link institutionsOf}. */
export function institutionId(unitId: string, index: number): string {
  return sampleId('institution', unitId, index);
}

function school(unitId: string, nameVi: string, origin: DataOrigin = 'SYNTHETIC'): Named {
  return { nameVi, kind: 'TRUONG_CHINH_TRI_TINH', unitId, origin };
}

function centre(unitId: string, nameVi: string, origin: DataOrigin = 'SYNTHETIC'): Named {
  return { nameVi, kind: 'TRUNG_TAM_CT_HUYEN', unitId, origin };
}
