import type { AgencyRow } from '../../subgraphs/personnel/entities/agency.ts';
import type { AssignmentRow } from '../../subgraphs/personnel/entities/assignment.ts';
import type { HeadcountSnapshotRow } from '../../subgraphs/personnel/entities/headcount-snapshot.ts';
import type { QualificationRow } from '../../subgraphs/personnel/entities/qualification.ts';
import type { ProgrammeGroup } from '../../subgraphs/personnel/types.generated.ts';
import { integer, sampleId } from '../deterministic.ts';
import type { SamplePerson } from '../roster.ts';

/** Ranks of the levels that sample dossiers record (domain model 3.1, 3.3). */
const RANKS = {
  LLCT: { CHUA_QUA: 0, SO_CAP: 1, TRUNG_CAP: 2, CAO_CAP: 3 },
  CHUYEN_MON: { CHUA_QUA_DAO_TAO: 0, SO_CAP_NGHE: 1, TRUNG_CAP_CM: 2, CAO_DANG: 3, DAI_HOC: 4, THAC_SI: 5 },
} as const;

export type TheoryLevel = keyof (typeof RANKS)['LLCT'];
export type ProfessionalLevel = keyof (typeof RANKS)['CHUYEN_MON'];

/** An agency of a unit; `name` also tells it from the others of the unit. */
export function agency(
  provinceId: string,
  name: string,
  place: Pick<AgencyRow, 'unitId' | 'level'> & { districtId?: string },
): AgencyRow {
  return {
    ...{ id: sampleId('agency', provinceId, name), nameVi: name, origin: 'SYNTHETIC' },
    ...{ unitId: place.unitId, districtId: place.districtId ?? null, level: place.level },
  };
}

type PostParts = Pick<AssignmentRow, 'agencyId' | 'cadreKind' | 'title' | 'level' | 'validFrom'> &
  Partial<Pick<AssignmentRow, 'kind' | 'leading' | 'validTo'>>;

/** A post of a person; main, not leading and still held unless said otherwise. */
export function post({ cadreId }: SamplePerson, parts: PostParts): AssignmentRow {
  const id = sampleId('assignment', cadreId, parts.title, parts.validFrom);
  return { id, cadreId, kind: 'CHINH', leading: false, validTo: null, ...parts };
}

/** Political theory of a person, obtained on a day. */
export function theory(person: SamplePerson, level: TheoryLevel, obtainedOn: string): QualificationRow {
  return { ...blank(person, 'LLCT', level), level, rank: RANKS.LLCT[level], obtainedOn };
}

/** Political theory that a person has begun and not finished. */
export function studying(person: SamplePerson, level: TheoryLevel, startedOn: string): QualificationRow {
  return { ...blank(person, 'LLCT', level), level, rank: RANKS.LLCT[level], startedOn };
}

/** Professional level of a person, obtained on a day. */
export function profession(
  person: SamplePerson,
  level: ProfessionalLevel,
  obtainedOn: string,
): QualificationRow {
  return { ...blank(person, 'CHUYEN_MON', level), level, rank: RANKS.CHUYEN_MON[level], obtainedOn };
}

/** Short training of a person, finished on a day. */
export function training(
  person: SamplePerson,
  programmeGroup: ProgrammeGroup,
  obtainedOn: string,
): QualificationRow {
  return { ...blank(person, 'BOI_DUONG', `${programmeGroup} ${obtainedOn}`), programmeGroup, obtainedOn };
}

function blank(
  { cadreId }: SamplePerson,
  dimension: QualificationRow['dimension'],
  name: string,
): QualificationRow {
  return {
    ...{ id: sampleId('qualification', cadreId, dimension, name), cadreId, dimension },
    ...{
      level: null,
      rank: null,
      programmeGroup: null,
      basis: 'CHUNG_CHI',
      obtainedOn: null,
      startedOn: null,
    },
  };
}

/** Staff of each kind on a day, as the posts say; a few posts more are allotted than held. */
export function headcountsOn(
  provinceId: string,
  on: string,
  assignments: readonly AssignmentRow[],
): HeadcountSnapshotRow[] {
  const held = assignments.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on),
  );
  return [...new Set(held.map(({ cadreKind }) => cadreKind))].map((cadreKind) => {
    const ofKind = held.filter((row) => row.cadreKind === cadreKind);
    const present = new Set(ofKind.map(({ cadreId }) => cadreId)).size;
    const allotted = present + integer(0, 4, 'allotted', provinceId, on, cadreKind);
    return { on, cadreKind, allotted, present, origin: 'SYNTHETIC' };
  });
}
