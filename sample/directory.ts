import type { DataSource } from 'typeorm';
import { POPULATIONS } from '../common/populations.ts';
import { eraOf, FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../common/units.ts';
import { readTable, type TableLine } from './directory/tables.ts';
import { MEASURES } from './measures.ts';
import { peopleOfSeveralUnits } from './roster.ts';

type Row = Readonly<Record<string, unknown>>;

/** The list of provincial units begins when Hà Tây joined Hà Nội: 63 units from this day. */
const FIRST_DAY_OF_63 = '2008-08-01';
const MERGER = 'Nghị quyết 202/2025/QH15';

/** Communes of Hữu Lũng beside Sơn Hà, and communes of Bắc Kạn, in which made-up people hold posts. */
const MADE_UP = [
  { ids: 'X63-HL', count: 25, provinceId: 'P63-20', parentId: 'H63-186', place: 'huyện Hữu Lũng' },
  { ids: 'X63-BK', count: 12, provinceId: 'P63-06', parentId: null, place: 'tỉnh Bắc Kạn' },
] as const;

/**
 * The national reference data: 63 and 34 provincial units with their history, the districts and communes that the sources
 * name, measures, code lists, and the index of made-up people with dossiers in several units. One transaction.
 */
export async function loadSample(dataSource: DataSource, _unitId: string): Promise<void> {
  const provinces = readTable('provinces');
  await dataSource.transaction(async (manager) => {
    for (const [table, rows] of [
      ['region', readTable('regions').map(regionRow)],
      ['province', provinces.map(provinceRow)],
      ['province_version', versionRows(provinces)],
      ['succession', successionRows(provinces)],
      ['administrative_unit', administrativeUnitRows()],
      ['administrative_succession', readTable('administrative-successions').map(administrativeSuccessionRow)],
      ['measure', measureRows()],
      ['code_list_entry', codeRows()],
      ['person_unit', personUnitRows()],
    ] as const) {
      await manager.query(
        `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`,
        [JSON.stringify(rows)],
      );
    }
  });
}

function regionRow({ era, code, nameVi, nameEn }: TableLine): Row {
  return { era, code, name_vi: nameVi, name_en: nameEn };
}

function provinceRow({ id, region }: TableLine): Row {
  const era = eraOf(id ?? '');
  return {
    id,
    code: era && id?.slice(4),
    era,
    region_code: region,
    valid_from: firstDayOf(era),
    valid_to: era === '63' ? LAST_DAY_OF_63 : null,
  };
}

/** Most units keep one name and type; those that changed have a table of their own. */
function versionRows(provinces: readonly TableLine[]): Row[] {
  const changed = readTable('province-versions');
  const unchanged = provinces
    .filter(({ id }) => changed.every(({ provinceId }) => provinceId !== id))
    .map(({ id = null, nameVi = null, type = null }): TableLine => {
      const era = eraOf(id ?? '');
      return {
        provinceId: id,
        nameVi,
        type,
        validFrom: firstDayOf(era),
        validTo: era === '63' ? LAST_DAY_OF_63 : null,
        document: era === '34' ? MERGER : null,
      };
    });
  return [...unchanged, ...changed].map(({ provinceId, nameVi, type, validFrom, validTo, document }) => ({
    province_id: provinceId,
    valid_from: validFrom,
    valid_to: validTo,
    name_vi: nameVi,
    full_name_vi: `${FULL_NAME[type ?? ''] ?? ''}${nameVi}`,
    type,
    document,
  }));
}

const FULL_NAME: Readonly<Record<string, string>> = { TINH: 'Tỉnh ', THANH_PHO_TRUC_THUOC_TW: 'Thành phố ' };

function successionRows(provinces: readonly TableLine[]): Row[] {
  const old = provinces.filter(({ successor }) => successor);
  return old.map(({ id, successor }) => ({
    from_id: id,
    to_id: successor,
    effective_on: FIRST_DAY_OF_34,
    kind: old.filter((other) => other.successor === successor).length === 1 ? 'CONTINUES' : 'CONSOLIDATED',
  }));
}

function administrativeUnitRows(): Row[] {
  const named = readTable('administrative-units').map(
    ({ id, provinceId, level, type, nameVi, validTo, parentId }) => ({
      id,
      province_id: provinceId,
      code: id?.split('-')[1],
      level,
      name_vi: nameVi,
      type,
      valid_from: id?.startsWith('X34-') ? FIRST_DAY_OF_34 : null,
      valid_to: validTo,
      parent_id: parentId,
      origin: 'PUBLISHED',
    }),
  );
  const madeUp = MADE_UP.flatMap(({ ids, count, provinceId, parentId, place }) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${ids}${String(index + 1).padStart(2, '0')}`,
      province_id: provinceId,
      code: null,
      level: 'XA',
      name_vi: `Xã tổng hợp số ${index + 1}, ${place}`,
      type: 'XA',
      valid_from: null,
      valid_to: LAST_DAY_OF_63,
      parent_id: parentId,
      origin: 'SYNTHETIC',
    })),
  );
  return [...named, ...madeUp];
}

function administrativeSuccessionRow({ fromId, toId, extent }: TableLine): Row {
  return { from_id: fromId, to_id: toId, extent };
}

function measureRows(): Row[] {
  return MEASURES.map((measure, position) => ({
    id: measure.id,
    position,
    name_vi: measure.nameVi,
    name_en: measure.nameEn,
    kind: measure.kind,
    count_unit: measure.countUnit,
    population: measure.population,
    dimension: measure.dimension,
    minimum_rank: measure.minimumRank,
    programme_group: measure.programmeGroup,
    programme_code: measure.programmeCode,
    includes_in_progress: measure.includesInProgress,
    valid_from: measure.validFrom,
  }));
}

function codeRows(): Row[] {
  const populations: TableLine[] = POPULATIONS.map(({ code, nameVi, nameEn }) => ({
    list: 'Population',
    code,
    nameVi,
    nameEn,
  }));
  return [...readTable('code-lists'), ...populations].map((line, position) => ({
    list: line.list,
    code: line.code,
    position,
    name_vi: line.nameVi,
    name_en: line.nameEn,
    rank: line.rank,
    valid_from: line.validFrom,
    valid_to: line.validTo,
  }));
}

function personUnitRows(): Row[] {
  return peopleOfSeveralUnits().flatMap(({ personId, unitIds }) =>
    unitIds.map((unitId) => ({ person_id: personId, province_id: unitId })),
  );
}

function firstDayOf(era: '63' | '34' | null): string {
  return era === '34' ? FIRST_DAY_OF_34 : FIRST_DAY_OF_63;
}
