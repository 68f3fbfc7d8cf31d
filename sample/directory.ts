import type { DataSource } from 'typeorm';
import { POPULATIONS } from '../common/populations.ts';
import { eraOf, FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../common/units.ts';
import {
  type AdministrativeSuccessionRow,
  AdministrativeSuccessionTable,
} from '../subgraphs/directory/entities/administrative-succession.ts';
import {
  type AdministrativeUnitRow,
  AdministrativeUnitTable,
} from '../subgraphs/directory/entities/administrative-unit.ts';
import {
  type CodeListEntryRow,
  CodeListEntryTable,
} from '../subgraphs/directory/entities/code-list-entry.ts';
import { type MeasureRow, MeasureTable } from '../subgraphs/directory/entities/measure.ts';
import { type PersonIndexRow, PersonIndexTable } from '../subgraphs/directory/entities/person-index.ts';
import { type PersonUnitRow, PersonUnitTable } from '../subgraphs/directory/entities/person-unit.ts';
import { type ProvinceRow, ProvinceTable } from '../subgraphs/directory/entities/province.ts';
import {
  type ProvinceVersionRow,
  ProvinceVersionTable,
} from '../subgraphs/directory/entities/province-version.ts';
import { type RegionRow, RegionTable } from '../subgraphs/directory/entities/region.ts';
import { type SuccessionRow, SuccessionTable } from '../subgraphs/directory/entities/succession.ts';
import { UnitWeightTable } from '../subgraphs/directory/entities/unit-weight.ts';
import { madeUpCommunes } from './communes.ts';
import { readTable, type TableLine, textOf, wordOf } from './directory/tables.ts';
import { insertRows } from './insert.ts';
import { MEASURES } from './measures.ts';
import { peopleOfSeveralUnits } from './roster.ts';
import { sampleWeights } from './weights.ts';

/** The list of provincial units begins when Hà Tây joined Hà Nội: 63 units from this day. */
const FIRST_DAY_OF_63 = '2008-08-01';
const PERSON_INDEX_ON = '2026-06-30';
const MERGER = 'Nghị quyết 202/2025/QH15';

/** Communes of Bắc Kạn, and of Hữu Lũng beside Sơn Hà, in which made-up people hold posts. */
const MADE_UP = [
  { provinceId: 'P63-20', parentId: 'H63-186', place: 'huyện Hữu Lũng' },
  { provinceId: 'P63-06', parentId: null, place: 'tỉnh Bắc Kạn' },
] as const;

const ERAS = ['63', '34'] as const;
const LEVELS = ['HUYEN', 'XA'] as const;
const TYPES = ['TINH', 'THANH_PHO_TRUC_THUOC_TW', 'TRUNG_UONG'] as const;
const EXTENTS = ['WHOLE', 'PART', 'UNKNOWN'] as const;

/**
 * The national reference data: 63 and 34 provincial units with their history, the districts and communes that the sources
 * name, measures, code lists, weights, and the index of made-up people with dossiers in several units. One transaction.
 */
export async function loadSample(dataSource: DataSource, _unitId: string): Promise<void> {
  const provinces = readTable('provinces');
  const successions = readTable('administrative-successions');
  await dataSource.transaction(async (manager) => {
    await insertRows(manager, RegionTable, readTable('regions').map(regionRow));
    await insertRows(manager, ProvinceTable, provinces.map(provinceRow));
    await insertRows(manager, ProvinceVersionTable, versionRows(provinces));
    await insertRows(manager, SuccessionTable, successionRows(provinces));
    await insertRows(manager, AdministrativeUnitTable, administrativeUnitRows());
    await insertRows(manager, AdministrativeSuccessionTable, successions.map(administrativeSuccessionRow));
    await insertRows(manager, MeasureTable, measureRows());
    await insertRows(manager, CodeListEntryTable, codeRows());
    await insertRows(manager, PersonUnitTable, personUnitRows());
    await insertRows(manager, PersonIndexTable, provinces.map(personIndexRow));
    await insertRows(manager, UnitWeightTable, sampleWeights());
  });
}

function regionRow(line: TableLine): RegionRow {
  const [code, nameVi, nameEn] = [textOf(line, 'code'), textOf(line, 'nameVi'), textOf(line, 'nameEn')];
  return { era: wordOf(ERAS, line, 'era'), code, nameVi, nameEn };
}

function provinceRow(line: TableLine): ProvinceRow {
  const id = textOf(line, 'id');
  const era = eraOf(id);
  return {
    id,
    code: era && id.slice(4),
    era,
    regionCode: line.region ?? null,
    ...lifeOf(era),
  };
}

/** Most units keep one name and type; those that changed have a table of their own. */
function versionRows(provinces: readonly TableLine[]): ProvinceVersionRow[] {
  const changed = readTable('province-versions');
  const unchanged = provinces.filter(({ id }) => changed.every(({ provinceId }) => provinceId !== id));
  return [
    ...unchanged.map((line) => {
      const era = eraOf(textOf(line, 'id'));
      const document = era === '34' ? MERGER : null;
      return { provinceId: textOf(line, 'id'), ...namesOf(line), ...lifeOf(era), document };
    }),
    ...changed.map((line) => ({
      provinceId: textOf(line, 'provinceId'),
      ...namesOf(line),
      validFrom: textOf(line, 'validFrom'),
      validTo: line.validTo ?? null,
      document: line.document ?? null,
    })),
  ];
}

function namesOf(line: TableLine): Pick<ProvinceVersionRow, 'nameVi' | 'fullNameVi' | 'type'> {
  const nameVi = textOf(line, 'nameVi');
  const type = wordOf(TYPES, line, 'type');
  return { nameVi, fullNameVi: `${BEFORE_NAME[type]}${nameVi}`, type };
}

const BEFORE_NAME = { TINH: 'Tỉnh ', THANH_PHO_TRUC_THUOC_TW: 'Thành phố ', TRUNG_UONG: '' } as const;

function successionRows(provinces: readonly TableLine[]): SuccessionRow[] {
  const old = provinces.filter(({ successor }) => successor);
  return old.map((line) => ({
    fromId: textOf(line, 'id'),
    toId: textOf(line, 'successor'),
    effectiveOn: FIRST_DAY_OF_34,
    kind:
      old.filter((other) => other.successor === line.successor).length === 1 ? 'CONTINUES' : 'CONSOLIDATED',
  }));
}

function administrativeUnitRows(): AdministrativeUnitRow[] {
  const named = readTable('administrative-units').map((line): AdministrativeUnitRow => {
    const id = textOf(line, 'id');
    return {
      id,
      provinceId: textOf(line, 'provinceId'),
      code: id.split('-')[1] ?? null,
      level: wordOf(LEVELS, line, 'level'),
      nameVi: textOf(line, 'nameVi'),
      type: textOf(line, 'type'),
      validFrom: eraOf(id) === '34' ? FIRST_DAY_OF_34 : null,
      validTo: line.validTo ?? null,
      parentId: line.parentId ?? null,
      origin: 'PUBLISHED',
    };
  });
  const madeUp = MADE_UP.flatMap(({ provinceId, parentId, place }) =>
    madeUpCommunes(provinceId).map(
      (id, index): AdministrativeUnitRow => ({
        ...{ id, provinceId, parentId, code: null, level: 'XA', type: 'XA' },
        nameVi: `Xã tổng hợp số ${index + 1}, ${place}`,
        ...{ validFrom: null, validTo: LAST_DAY_OF_63, origin: 'SYNTHETIC' },
      }),
    ),
  );
  return [...named, ...madeUp];
}

function administrativeSuccessionRow(line: TableLine): AdministrativeSuccessionRow {
  return {
    fromId: textOf(line, 'fromId'),
    toId: textOf(line, 'toId'),
    extent: wordOf(EXTENTS, line, 'extent'),
  };
}

function measureRows(): MeasureRow[] {
  return MEASURES.map(({ threshold: _, ...measure }, position) => ({ ...measure, position, validTo: null }));
}

function codeRows(): CodeListEntryRow[] {
  const populations: TableLine[] = POPULATIONS.map(({ code, nameVi, nameEn }) => ({
    list: 'Population',
    code,
    nameVi,
    nameEn,
  }));
  return [...readTable('code-lists'), ...populations].map((line, position) => ({
    list: textOf(line, 'list'),
    code: textOf(line, 'code'),
    position,
    nameVi: textOf(line, 'nameVi'),
    nameEn: textOf(line, 'nameEn'),
    rank: line.rank ? Number(line.rank) : null,
    validFrom: line.validFrom ?? null,
    validTo: line.validTo ?? null,
  }));
}

function personUnitRows(): PersonUnitRow[] {
  return peopleOfSeveralUnits().flatMap(({ personId, unitIds }) =>
    unitIds.map((provinceId) => ({ personId, provinceId })),
  );
}

/** All units keep the index of the sample, also those that hold nobody. */
function personIndexRow(line: TableLine): PersonIndexRow {
  return { provinceId: textOf(line, 'id'), reportedOn: PERSON_INDEX_ON, isCurrent: true };
}

/** First and last day of the provincial units of a map; `TW` stands on both. */
function lifeOf(era: '63' | '34' | null): Pick<ProvinceRow, 'validFrom' | 'validTo'> {
  return {
    validFrom: era === '34' ? FIRST_DAY_OF_34 : FIRST_DAY_OF_63,
    validTo: era === '63' ? LAST_DAY_OF_63 : null,
  };
}
