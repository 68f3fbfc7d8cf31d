import type { DataSource } from 'typeorm';
import { CertificateTable } from '../subgraphs/institutions/entities/certificate.ts';
import { EnrolmentTable } from '../subgraphs/institutions/entities/enrolment.ts';
import { EnrolmentStepTable } from '../subgraphs/institutions/entities/enrolment-step.ts';
import { InstitutionTable } from '../subgraphs/institutions/entities/institution.ts';
import { ProgrammeTable } from '../subgraphs/institutions/entities/programme.ts';
import { TrainingClassTable } from '../subgraphs/institutions/entities/training-class.ts';
import { ReportedFigureTable } from '../subgraphs/kit/reported-figure.ts';
import { RowHoldingTable } from '../subgraphs/kit/row-holding.ts';
import { insertRows } from './insert.ts';
import { bacKan } from './institutions/bac-kan.ts';
import type { UnitPlan } from './institutions/class-plan.ts';
import { institutionsOf } from './institutions/institutions.ts';
import { langSon } from './institutions/lang-son.ts';
import { rowsOf } from './institutions/rows.ts';
import { thaiBinh } from './institutions/thai-binh.ts';
import { bacNinh, unitOfToday } from './institutions/trained-staff.ts';

/** What each unit holds; P63-19, P63-24 and P63-33 are served and hold nothing. */
const PLANS: Record<string, (unitId: string) => UnitPlan> = {
  TW: (unitId) => ({
    institutions: institutionsOf(unitId),
    programmes: [],
    classes: [],
    reported: [],
    holdings: [],
  }),
  'P63-06': bacKan,
  'P63-20': langSon,
  'P63-27': bacNinh,
  'P63-34': thaiBinh,
  'P34-19': unitOfToday,
  'P34-20': unitOfToday,
  'P34-24': unitOfToday,
  'P34-33': unitOfToday,
};

/** Fills the empty institutions database of a unit, in one transaction; the same rows every time. */
export async function loadSample(dataSource: DataSource, unitId: string): Promise<void> {
  const plan = PLANS[unitId]?.(unitId);
  if (!plan) return;
  const { classes, enrolments, steps, certificates } = rowsOf(unitId, plan.classes);
  await dataSource.transaction(async (manager) => {
    await insertRows(manager, InstitutionTable, plan.institutions);
    await insertRows(manager, ProgrammeTable, plan.programmes);
    await insertRows(manager, TrainingClassTable, classes);
    await insertRows(manager, EnrolmentTable, enrolments);
    await insertRows(manager, EnrolmentStepTable, steps);
    await insertRows(manager, CertificateTable, certificates);
    await insertRows(manager, ReportedFigureTable, plan.reported);
    await insertRows(manager, RowHoldingTable, plan.holdings);
  });
}
