import { ClientError } from '../../../common/errors.ts';
import { isUnitId } from '../../../common/units.ts';
import { groupBy } from '../../kit/batch.ts';
import type { AdministrativeUnitRow } from '../entities/administrative-unit.ts';
import type { CodeListEntryRow } from '../entities/code-list-entry.ts';
import type { MeasureRow } from '../entities/measure.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryContext } from '../loaders.ts';
import type {
  QueryAdministrativeUnitArgs,
  QueryCodeListsArgs,
  QueryMeasuresArgs,
  QueryOverlapsArgs,
  QueryPersonArgs,
  QueryProvinceArgs,
  QueryProvincesArgs,
  QueryReportArgs,
  RequireFields,
} from '../types.generated.ts';
import { type OpenReport, openProvince, openReport } from './open-report.ts';
import { type OpenOverlaps, openOverlaps } from './overlap-request.ts';
import { findPerson, type PersonParent } from './person.ts';
import { checkCount, checkRequest } from './report-request.ts';
import { showUnits } from './report-units.ts';
import { TABLE_FIELDS } from './tables.ts';

export interface CodeListParent {
  readonly name: string;
  readonly entries: CodeListEntryRow[];
}

/** The entry points of the whole graph. */
export const Query = {
  ...TABLE_FIELDS,

  async province(
    _: object,
    { id }: QueryProvinceArgs,
    { loaders }: DirectoryContext,
  ): Promise<ProvinceRow | null> {
    return isUnitId(id) ? loaders.province.load(id) : openProvince('id', id, loaders);
  },

  async provinces(
    _: object,
    { ids, on }: QueryProvincesArgs,
    { loaders }: DirectoryContext,
  ): Promise<ProvinceRow[]> {
    if (!ids) return loaders.provincesOn(on ?? null);
    checkCount('ids', 'units', ids.length, 100);
    return Promise.all(ids.map((id, index) => openProvince(`ids[${index}]`, id, loaders)));
  },

  administrativeUnit(
    _: object,
    { id }: QueryAdministrativeUnitArgs,
    { loaders }: DirectoryContext,
  ): Promise<AdministrativeUnitRow | null> {
    return loaders.administrativeUnit.load(id);
  },

  measures(_: object, { on }: QueryMeasuresArgs, { loaders }: DirectoryContext): Promise<MeasureRow[]> {
    return loaders.measuresOn(on ?? null);
  },

  async codeLists(
    _: object,
    { names }: QueryCodeListsArgs,
    { loaders }: DirectoryContext,
  ): Promise<CodeListParent[]> {
    const lists = groupBy(await loaders.codes(), ({ list }) => list);
    const asked = names ?? [...lists.keys()];
    return asked.map((name, index) => {
      const entries = lists.get(name);
      if (entries) return { name, entries };
      throw new ClientError(
        'BAD_ARGUMENT',
        `names[${index}]: no list is called ${JSON.stringify(name.slice(0, 60))}; there are ${[...lists.keys()].join(', ')}.`,
      );
    });
  },

  async report(
    _: object,
    { period, ...args }: RequireFields<QueryReportArgs, 'boundaries'>,
    { loaders, extensions }: DirectoryContext,
  ): Promise<OpenReport> {
    const report = await openReport(checkRequest({ ...args, from: period.from, to: period.to }), loaders);
    showUnits(extensions, report.rows);
    return report;
  },

  async overlaps(
    _: object,
    { period: { from, to }, unitIds, boundaries }: RequireFields<QueryOverlapsArgs, 'boundaries'>,
    { loaders, extensions }: DirectoryContext,
  ): Promise<OpenOverlaps> {
    const overlaps = await openOverlaps({ unitIds, boundaries, from, to }, loaders);
    showUnits(extensions, overlaps.rows);
    return overlaps;
  },

  person(
    _: object,
    { personId }: QueryPersonArgs,
    { loaders }: DirectoryContext,
  ): Promise<PersonParent | null> {
    return findPerson(personId, loaders);
  },
};
