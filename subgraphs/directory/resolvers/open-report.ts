import { ClientError } from '../../../common/errors.ts';
import { eraOf, isUnitId } from '../../../common/units.ts';
import type { MeasureRow } from '../entities/measure.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryLoaders } from '../loaders.ts';
import type { Boundaries } from '../types.generated.ts';
import { provinceOfRecord, type RowUnits, type UnitOfRecord, unitOfRecord } from './line-units.ts';
import { versionOn } from './province-version.ts';
import type { LineRequest, ReportRequest } from './report-request.ts';
import {
  checkRecordedBefore34,
  homonymOf,
  notOnMapOf34,
  onlyAsRecorded,
  unknownUnit,
} from './unit-refusal.ts';

/** A report whose units and measures are known. */
export interface OpenReport {
  readonly request: ReportRequest;
  readonly rows: readonly RowUnits[];
  readonly measures: readonly MeasureRow[];
}

/** A line whose units and measure are known. */
export interface OpenLine {
  readonly request: LineRequest;
  readonly rows: readonly RowUnits[];
  readonly measure: MeasureRow;
}

/** Looks up what a report speaks of. Throws BAD_ARGUMENT or UNKNOWN_UNIT that names the place in the arguments. */
export async function openReport(request: ReportRequest, loaders: DirectoryLoaders): Promise<OpenReport> {
  const [rows, measures] = await Promise.all([
    openRows(request, loaders),
    Promise.all(request.measureIds.map((id, index) => openMeasure(`measureIds[${index}]`, id, loaders))),
  ]);
  checkRecordedBefore34(request.boundaries, daysAsked(request, measures), rows);
  return { request, rows, measures };
}

/** The same for a line that is asked for by its id alone. */
export async function openLine(request: LineRequest, loaders: DirectoryLoaders): Promise<OpenLine> {
  const [rows, measure] = await Promise.all([
    openRows(request, loaders),
    openMeasure('id', request.measureId, loaders),
  ]);
  checkRecordedBefore34(request.boundaries, daysAsked(request, [measure]), rows);
  return { request, rows, measure };
}

/** Cells of rates hold flows too, so that the period counts beside their day. */
function daysAsked(
  { to, asOf }: Pick<ReportRequest, 'to' | 'asOf'>,
  measures: readonly MeasureRow[],
): (readonly [string, string])[] {
  const asksDay = measures.some(({ kind }) => kind === 'RATE');
  return [['period.to', to], ...(asksDay ? [['asOf', asOf] as const] : [])];
}

/** A unit by its id; throws UNKNOWN_UNIT that tells who bore the code or name which the caller took for an id. */
export async function openProvince(
  place: string,
  id: string,
  loaders: DirectoryLoaders,
): Promise<ProvinceRow> {
  const province = await loaders.province.load(id);
  if (province) return province;
  throw unknownUnit(place, id, await loaders.homonyms.load(homonymOf(id)));
}

async function openMeasure(place: string, id: string, loaders: DirectoryLoaders): Promise<MeasureRow> {
  const measure = await loaders.measure.load(id);
  if (measure) return measure;
  throw new ClientError(
    'BAD_ARGUMENT',
    `${place}: no measure has the id ${JSON.stringify(id.slice(0, 60))}. Query.measures lists all.`,
  );
}

/** The rows of these units on a map, each once. Throws BAD_ARGUMENT or UNKNOWN_UNIT that names the place in the arguments. */
export async function openRows(
  { boundaries, unitIds }: Pick<ReportRequest, 'boundaries' | 'unitIds'>,
  loaders: DirectoryLoaders,
): Promise<RowUnits[]> {
  const open = OPEN_ROWS[boundaries];
  const rows = await Promise.all(unitIds.map((id, index) => open(`unitIds[${index}]`, id, loaders)));
  // A unit of today and one that it came from may both be asked for on the old map: one row all the same.
  return [...new Map(rows.flat().map((row) => [row.unit.id, row])).values()];
}

type OpenRows = (place: string, id: string, loaders: DirectoryLoaders) => Promise<readonly RowUnits[]>;

const OPEN_ROWS: Record<Boundaries, OpenRows> = {
  AS_RECORDED: async (place, id, loaders) => [await openRecordedRow(place, id, loaders)],
  CURRENT_34: async (place, id, loaders) => [await openRowOf34(place, id, loaders)],
  HISTORICAL_63: openRowsOf63,
};

async function openRecordedRow(place: string, id: string, loaders: DirectoryLoaders): Promise<RowUnits> {
  const local = isUnitId(id) ? null : await loaders.administrativeUnit.load(id);
  const unit = local ? unitOfRecord(local) : provinceOfRecord(await openProvince(place, id, loaders));
  return { unit, predecessors: [] };
}

async function openRowOf34(place: string, id: string, loaders: DirectoryLoaders): Promise<RowUnits> {
  const province = await openProvinceOfMap(place, id, loaders);
  if (eraOf(id) === '63') throw await refusalOf(place, province, loaders);
  return { unit: provinceOfRecord(province), predecessors: await openPredecessors(place, id, loaders) };
}

/** On the old map a unit of today stands for those that it came from; `TW` stands on both. */
async function openRowsOf63(place: string, id: string, loaders: DirectoryLoaders): Promise<RowUnits[]> {
  const province = await openProvinceOfMap(place, id, loaders);
  const units =
    eraOf(id) === '34' ? await openPredecessors(place, id, loaders) : [provinceOfRecord(province)];
  return units.map((unit) => ({ unit, predecessors: [] }));
}

async function openProvinceOfMap(place: string, id: string, loaders: DirectoryLoaders): Promise<ProvinceRow> {
  if (!isUnitId(id) && (await loaders.administrativeUnit.load(id))) throw onlyAsRecorded(place, id);
  return openProvince(place, id, loaders);
}

async function openPredecessors(
  place: string,
  id: string,
  loaders: DirectoryLoaders,
): Promise<UnitOfRecord[]> {
  const successions = await loaders.predecessors.load(id);
  const predecessors = await Promise.all(
    successions.map(({ fromId }) => openProvince(place, fromId, loaders)),
  );
  return predecessors.map(provinceOfRecord);
}

async function refusalOf(place: string, old: ProvinceRow, loaders: DirectoryLoaders): Promise<ClientError> {
  const successor = (await loaders.successor.load(old.id))?.toId ?? old.id;
  const [name, nameOfSuccessor] = await Promise.all(
    [old.id, successor].map(async (id) => versionOn(await loaders.versions.load(id), null).nameVi),
  );
  const { id, validTo } = old;
  return notOnMapOf34(
    place,
    { id, validTo, nameVi: name ?? id },
    { id: successor, nameVi: nameOfSuccessor ?? successor },
  );
}
