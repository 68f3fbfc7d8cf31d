import type { DataSource } from 'typeorm';
import type { TableCell } from '../../common/table-key.ts';
import {
  groupBy,
  groupByQuestion,
  listLoaderByUnit,
  loaderByUnit,
  mapBy,
  type UnitKey,
} from '../kit/batch.ts';
import type { SubgraphContext } from '../kit/context.ts';
import { findFiguresOfMeasures, findHoldings } from '../kit/figure-evidence.ts';
import type { Figure } from '../kit/figures.ts';
import { idOf, type RecordKey, recordLoader, remember } from '../kit/record-loader.ts';
import type { ReportedFigureRow } from '../kit/reported-figure.ts';
import { holdsAllRows } from '../kit/row-holding.ts';
import type { UnitDatabases } from '../kit/unit-databases.ts';
import { type AgencyRow, AgencyTable } from './entities/agency.ts';
import { type AssignmentRow, AssignmentTable } from './entities/assignment.ts';
import { type CadreRow, CadreTable } from './entities/cadre.ts';
import { type QualificationRow, QualificationTable } from './entities/qualification.ts';
import { type CadreOn, findAssignmentsOfCadres } from './repositories/assignment.ts';
import { type CadrePageQuery, findCadrePages } from './repositories/cadre.ts';
import { findHeadcounts } from './repositories/headcount-snapshot.ts';
import { findQualificationsOfCadres } from './repositories/qualification.ts';
import {
  countRates,
  findListedHolders,
  type ListedHolderRow,
  type ListedQuestion,
  type RateCount,
  type RateQuestion,
} from './repositories/rate-count.ts';
import { holdsStaff } from './repositories/staff-holding.ts';
import type { StaffQuestion } from './repositories/staff-question.ts';
import {
  countStaff,
  findStaffPages,
  type StaffGroupRow,
  type StaffPageQuestion,
} from './repositories/staff-tally.ts';

import {
  type CadreProgramme,
  type ClaimedEntryRow,
  type ClaimedQuestion,
  findClaimedEntries,
  findTrainingEntries,
  loadRecorded,
  type RecordedKey,
  type TrainingEntryRow,
} from './repositories/training-entry.ts';

/** What every resolver of this subgraph receives as its third argument. */
export type PersonnelContext = SubgraphContext<ReturnType<typeof createLoaders>>;

type CadreOnKey = UnitKey & CadreOn;
type CadrePageKey = UnitKey & CadrePageQuery;

interface HeadcountsKey extends UnitKey {
  readonly on: string | null;
}

/** A cell of a report. */
interface DossierKey extends UnitKey {
  readonly id: string;
  /** The administrative unit and measure of the cell. */
  readonly key: { readonly unitId: string; readonly measureId: string };
  /** Days of which all rows must be held, both included. */
  readonly heldFrom: string;
  readonly day: string;
  /** Null = there is nothing to count. */
  readonly question: RateQuestion | null;
}

/** A cell of a table of staff. */
interface StaffKey extends UnitKey {
  readonly id: string;
  readonly cell: TableCell<'staff'>;
  readonly question: StaffQuestion;
}

/** What a unit's database says to a cell of a table of staff. */
export interface StaffAnswer {
  /** Whether the database holds all rows that the cell counts; else nothing was counted. */
  readonly isHeld: boolean;
  readonly groups: readonly StaffGroupRow[];
}

/** A question of whom a cell's rate is about, in groups. */
interface DossierGroupsKey extends UnitKey {
  readonly id: string;
  readonly question: StaffQuestion;
  readonly mostGroups: number;
}

type StaffPageKey = RecordKey &
  Pick<StaffPageQuestion, 'first' | 'after'> & { readonly question: StaffQuestion };

interface ListedKey extends UnitKey {
  readonly id: string;
  readonly question: ListedQuestion;
}

/** What a unit's database says to a cell. */
export interface DossierAnswer {
  /** Published rates of all cells asked together, the latest published last: the cell's own must be picked. */
  readonly published: readonly ReportedFigureRow[];
  /** Whether the database holds all rows that the cell's rate stands on. */
  readonly isHeld: boolean;
  /** Null = not counted, since the rows are not held or there was nothing to count. */
  readonly count: RateCount | null;
}

/** One loader for each kind of question, for one request. */
export function createLoaders(databases: UnitDatabases) {
  const cadre = recordLoader<CadreRow>(databases, CadreTable);
  const assignment = recordLoader<AssignmentRow>(databases, AssignmentTable);
  const qualification = recordLoader<QualificationRow>(databases, QualificationTable);

  return {
    cadre,
    assignment,
    qualification,
    agency: recordLoader<AgencyRow>(databases, AgencyTable),

    assignmentsOfCadre: listLoaderByUnit<CadreOnKey, AssignmentRow>(
      databases,
      textOfCadreOn,
      async (dataSource, unitId, keys) => {
        const rows = await findAssignmentsOfCadres(dataSource, keys);
        return groupByQuestion(keys, remember(assignment, unitId, rows), textOfCadreOn);
      },
    ),

    qualificationsOfCadre: listLoaderByUnit<CadreOnKey, QualificationRow>(
      databases,
      textOfCadreOn,
      async (dataSource, unitId, keys) => {
        const rows = await findQualificationsOfCadres(dataSource, keys);
        return groupByQuestion(keys, remember(qualification, unitId, rows), textOfCadreOn);
      },
    ),

    /** Gives one dossier more than asked for when there is a next page. */
    cadrePage: listLoaderByUnit<CadrePageKey, CadreRow>(
      databases,
      textOfPage,
      async (dataSource, unitId, keys) => {
        const rows = await findCadrePages(dataSource, keys);
        return groupByQuestion(keys, remember(cadre, unitId, rows), textOfPage);
      },
    ),

    headcounts: listLoaderByUnit(databases, textOfDay, async (dataSource, _unitId, keys) => {
      const days = keys.map(({ on }) => on);
      return groupByQuestion(keys, await findHeadcounts(dataSource, days), textOfDay);
    }),

    trainingEntries: listLoaderByUnit<UnitKey & CadreProgramme, TrainingEntryRow>(
      databases,
      textOfCadreProgramme,
      async (dataSource, _unitId, keys) =>
        groupByQuestion(keys, await findTrainingEntries(dataSource, keys), textOfCadreProgramme),
    ),
    claimedEntries: listLoaderByUnit<ClaimedQuestion, ClaimedEntryRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupByQuestion(keys, await findClaimedEntries(dataSource, keys), idOf),
    ),

    /** Cadres whose dossier has the training of a cell, or why that is not told. */
    recordedOfCell: loaderByUnit<RecordedKey, Figure>(databases, idOf, loadRecorded),

    dossier: loaderByUnit<DossierKey, DossierAnswer>(databases, idOf, loadDossiers),

    staffTally: loaderByUnit<StaffKey, StaffAnswer>(databases, idOf, loadStaff),

    /** The groups of a rate, one more than allowed when they are too many; to be asked only where the rate itself is counted. */
    dossierGroups: listLoaderByUnit<DossierGroupsKey, StaffGroupRow>(
      databases,
      textOfGroups,
      async (dataSource, _unitId, keys) => {
        const questions = keys.map(({ question, mostGroups }) => ({ ...question, mostGroups }));
        return groupByQuestion(keys, await countStaff(dataSource, questions), textOfGroups);
      },
    ),

    /** Gives one dossier more than asked for when there is a next page. */
    staffPage: listLoaderByUnit<StaffPageKey, CadreRow>(
      databases,
      textOfStaffPage,
      async (dataSource, unitId, keys) => {
        const pages = keys.map(({ question, first, after }) => ({ ...question, first, after }));
        const rows = await findStaffPages(dataSource, pages);
        return groupByQuestion(keys, remember(cadre, unitId, rows), textOfStaffPage);
      },
    ),

    /** Whom of the persons of its question a cell's rate is about. */
    listedHolders: listLoaderByUnit<ListedKey, ListedHolderRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(
          await findListedHolders(
            dataSource,
            keys.map(({ question }) => question),
          ),
          idOf,
        ),
    ),
  };
}

/**
 * Three statements for all cells of a unit: what is published, what is held, and one count of what may be counted
 * because all its rows are held.
 */
async function loadDossiers(
  dataSource: DataSource,
  unitId: string,
  keys: readonly DossierKey[],
): Promise<ReadonlyMap<string, DossierAnswer>> {
  const [figures, holdings] = await Promise.all([
    findFiguresOfMeasures(
      dataSource,
      keys.map(({ key }) => key),
    ),
    findHoldings(dataSource),
  ]);
  const published = figures.filter(({ subject }) => subject === 'rate');
  const asked = keys.map(({ id, key, day, heldFrom, question }) => {
    const { measureId, unitId: area } = key;
    const isHeld = holdsAllRows(holdings, {
      measureId,
      unitId: area,
      provinceId: unitId,
      from: heldFrom,
      to: day,
    });
    return { id, isHeld, question: isHeld ? question : null };
  });
  const questions = asked.flatMap(({ question }) => question ?? []);
  const counted = questions.length > 0 ? await countRates(dataSource, questions) : [];
  const counts = mapBy(counted, ({ id }) => id);
  return new Map(asked.map(({ id, isHeld }) => [id, { published, isHeld, count: counts.get(id) ?? null }]));
}

/** Two statements for all cells of a unit: what is held, and one count of those whose rows are. */
async function loadStaff(
  dataSource: DataSource,
  unitId: string,
  keys: readonly StaffKey[],
): Promise<ReadonlyMap<string, StaffAnswer>> {
  const holdings = await findHoldings(dataSource);
  const held = keys.filter(({ cell, question }) => holdsStaff(holdings, unitId, cell, question.day));
  const counted = await countStaff(
    dataSource,
    held.map(({ cell, question }) => ({ ...question, mostGroups: cell.mostGroups })),
  );
  const groups = groupBy(counted, ({ asked }) => held[asked]?.id ?? '');
  return new Map(
    keys.map((key) => [key.id, { isHeld: held.includes(key), groups: groups.get(key.id) ?? [] }]),
  );
}

const textOfGroups = ({ id, question }: DossierGroupsKey): string => JSON.stringify([id, question.by]);
const textOfStaffPage = ({ id, first, after }: StaffPageKey): string => JSON.stringify([id, first, after]);
const textOfCadreOn = ({ id, on }: CadreOnKey): string => JSON.stringify([id, on]);
const textOfCadreProgramme = ({ cadreId, programmeCode }: CadreProgramme): string =>
  JSON.stringify([cadreId, programmeCode]);
const textOfDay = ({ on }: HeadcountsKey): string => on ?? '';
const textOfPage = ({ first, after, kind, on, lastDay }: CadrePageKey): string =>
  JSON.stringify([first, after, kind, on, lastDay]);
