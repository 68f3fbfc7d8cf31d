import type { DataSource } from 'typeorm';
import { ReportedFigureTable } from '../subgraphs/kit/reported-figure.ts';
import { RowHoldingTable } from '../subgraphs/kit/row-holding.ts';
import { AgencyTable } from '../subgraphs/personnel/entities/agency.ts';
import { AssignmentTable } from '../subgraphs/personnel/entities/assignment.ts';
import { type CadreRow, CadreTable } from '../subgraphs/personnel/entities/cadre.ts';
import { HeadcountSnapshotTable } from '../subgraphs/personnel/entities/headcount-snapshot.ts';
import { QualificationTable } from '../subgraphs/personnel/entities/qualification.ts';
import { insertRows } from './insert.ts';
import { bacKan } from './personnel/bac-kan.ts';
import { huuLung } from './personnel/huu-lung.ts';
import { headcountsOn } from './personnel/rows.ts';
import { thaiBinh } from './personnel/thai-binh.ts';
import { trainedStaff } from './personnel/trained-staff.ts';
import type { UnitSample } from './personnel/unit-sample.ts';
import { roster, type SamplePerson } from './roster.ts';

/** The units that hold rows; P63-19, P63-24, P63-33 and TW are served and hold none. */
const UNITS: Record<string, (unitId: string) => UnitSample> = {
  'P63-06': bacKan,
  'P63-20': huuLung,
  'P63-34': thaiBinh,
  'P63-27': trainedStaff,
  'P34-19': trainedStaff,
  'P34-33': trainedStaff,
  'P34-20': trainedStaff,
  'P34-24': trainedStaff,
};

/** Fills the empty personnel database of a unit, in one transaction; the same rows every time. */
export async function loadSample(dataSource: DataSource, unitId: string): Promise<void> {
  const sample = UNITS[unitId]?.(unitId);
  if (!sample) return;
  const headcounts = sample.headcountDays.flatMap((on) => headcountsOn(unitId, on, sample.assignments));
  await dataSource.transaction(async (manager) => {
    await insertRows(manager, CadreTable, roster(unitId).map(dossierOf));
    await insertRows(manager, AgencyTable, sample.agencies);
    await insertRows(manager, AssignmentTable, sample.assignments);
    await insertRows(manager, QualificationTable, sample.qualifications);
    await insertRows(manager, HeadcountSnapshotTable, headcounts);
    await insertRows(manager, ReportedFigureTable, sample.reported);
    await insertRows(manager, RowHoldingTable, sample.holdings);
  });
}

function dossierOf({ cadreId, personId, fullName, gender, birthYear }: SamplePerson): CadreRow {
  return { id: cadreId, personId, fullName, gender, birthYear, origin: 'SYNTHETIC' };
}
