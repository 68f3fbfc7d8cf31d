import {
  groupBy,
  groupByQuestion,
  listLoaderByUnit,
  loaderByUnit,
  mapBy,
  type UnitKey,
} from '../kit/batch.ts';
import type { SubgraphContext } from '../kit/context.ts';
import { findFiguresOfRecords } from '../kit/figure-evidence.ts';
import type { Figure } from '../kit/figures.ts';
import { idOf, type RecordKey, recordLoader, remember } from '../kit/record-loader.ts';
import type { ReportedFigureRow } from '../kit/reported-figure.ts';
import type { UnitDatabases } from '../kit/unit-databases.ts';
import { type BudgetLineRow, BudgetLineTable } from './entities/budget-line.ts';
import { type NominatingBodyRow, NominatingBodyTable } from './entities/nominating-body.ts';
import { type NominationRow, NominationTable } from './entities/nomination.ts';
import { type OfficialDocumentRow, OfficialDocumentTable } from './entities/official-document.ts';
import type { PlanBasisRow } from './entities/plan-basis.ts';
import { type PositionStandardRow, PositionStandardTable } from './entities/position-standard.ts';
import { type SuccessionEntryRow, SuccessionEntryTable } from './entities/succession-entry.ts';
import { type TrainingPlanRow, TrainingPlanTable } from './entities/training-plan.ts';
import type { TrainingPracticeRow } from './entities/training-practice.ts';
import type { ProgrammeFilter } from './repositories/approval-keys.ts';
import { findBudgetLines } from './repositories/budget-line.ts';
import { type BudgetKey, type BudgetParts, loadBudgetParts } from './repositories/budget-sum.ts';
import { loadNeedEvidence, type NeedEvidence, type NeedKey } from './repositories/need.ts';
import { type BodyTotals, loadBodyTotals, type TotalsKey } from './repositories/nominating-body.ts';
import { findNominationsOfCadres } from './repositories/nomination.ts';
import type { NominationSelection } from './repositories/nomination-tally.ts';
import { findDocuments } from './repositories/official-document.ts';
import { findBasis } from './repositories/plan-basis.ts';
import {
  type AchievedKey,
  type CadreProgramme,
  type ClaimedPlanRow,
  type ClaimedQuestion,
  findClaimedPlans,
  findPlanResults,
  loadAchieved,
  type PlanResultRow,
} from './repositories/plan-result.ts';
import { findTargets, findTargetsOfPlans, type TargetOfUnit } from './repositories/plan-target.ts';
import { findStandards } from './repositories/position-standard.ts';
import { type CellParts, type CellPlanKey, loadCellParts } from './repositories/report-cell.ts';
import {
  type ApprovalEvidence,
  loadApprovalEvidence,
  loadNominationEvidence,
  type NominationEvidence,
} from './repositories/sending-evidence.ts';
import { loadStaffPlans, type StaffPlanParts, type StaffPlanQuestion } from './repositories/staff-plan.ts';
import { findEntriesOfCadres, loadPools, type PoolParts } from './repositories/succession-entry.ts';
import { findPlans, type PlanFilter } from './repositories/training-plan.ts';
import { findPractices } from './repositories/training-practice.ts';
import type { DocumentKind } from './types.generated.ts';

type PlansKey = UnitKey & PlanFilter;
type DocumentsKey = UnitKey & { readonly kind: DocumentKind | null };
type DayKey = UnitKey & { readonly on: string | null };
type PoolKey = UnitKey & { readonly on: string };
type StaffPlanKey = RecordKey & { readonly question: StaffPlanQuestion };

type ApprovalKey = RecordKey & { readonly filter: ProgrammeFilter };
type NominationTallyKey = RecordKey & { readonly selection: NominationSelection };

/** What every resolver of this subgraph receives as its third argument. */
export type PlanningContext = SubgraphContext<ReturnType<typeof createLoaders>>;

/** One loader for each kind of question, for one request. */
export function createLoaders(databases: UnitDatabases) {
  const plan = recordLoader<TrainingPlanRow>(databases, TrainingPlanTable);
  const document = recordLoader<OfficialDocumentRow>(databases, OfficialDocumentTable);
  const budgetLine = recordLoader<BudgetLineRow>(databases, BudgetLineTable);
  const nomination = recordLoader<NominationRow>(databases, NominationTable);
  const nominatingBody = recordLoader<NominatingBodyRow>(databases, NominatingBodyTable);
  const successionEntry = recordLoader<SuccessionEntryRow>(databases, SuccessionEntryTable);
  const positionStandard = recordLoader<PositionStandardRow>(databases, PositionStandardTable);
  const target = loaderByUnit<RecordKey, TargetOfUnit>(databases, idOf, async (dataSource, _unitId, keys) =>
    mapBy(await findTargets(dataSource, keys.map(idOf)), idOf),
  );

  return {
    plan,
    document,
    budgetLine,
    nomination,
    nominatingBody,
    successionEntry,
    positionStandard,
    target,

    plansOfUnit: listLoaderByUnit<PlansKey, TrainingPlanRow>(
      databases,
      plansText,
      async (dataSource, unitId, keys) => {
        const rows = await findPlans(dataSource, keys);
        return groupByQuestion(keys, remember(plan, unitId, rows), plansText);
      },
    ),
    documentsOfUnit: listLoaderByUnit<DocumentsKey, OfficialDocumentRow>(
      databases,
      kindText,
      async (dataSource, unitId, keys) => {
        const kinds = keys.map(({ kind }) => kind);
        const rows = await findDocuments(dataSource, kinds);
        return groupByQuestion(keys, remember(document, unitId, rows), kindText);
      },
    ),
    standardsOfUnit: listLoaderByUnit<DayKey, PositionStandardRow>(
      databases,
      dayText,
      async (dataSource, unitId, keys) => {
        const days = keys.map(({ on }) => on);
        const rows = await findStandards(dataSource, days);
        return groupByQuestion(keys, remember(positionStandard, unitId, rows), dayText);
      },
    ),
    practicesOfUnit: listLoaderByUnit<UnitKey, TrainingPracticeRow>(
      databases,
      () => '',
      async (dataSource) => new Map([['', await findPractices(dataSource)]]),
    ),
    poolOfUnit: loaderByUnit<PoolKey, PoolParts>(
      databases,
      (key) => key.on,
      (dataSource, _unitId, keys) =>
        loadPools(
          dataSource,
          keys.map((key) => key.on),
        ),
    ),
    totalsOfUnit: listLoaderByUnit<TotalsKey, BodyTotals>(
      databases,
      totalsText,
      async (dataSource, _unitId, keys) =>
        groupBy(await loadBodyTotals(dataSource, keys), ({ key }) => totalsText(key)),
    ),
    cellParts: loaderByUnit<CellPlanKey, CellParts>(databases, idOf, loadCellParts),
    budgetOfCell: loaderByUnit<BudgetKey, BudgetParts>(databases, idOf, loadBudgetParts),
    needOfCell: loaderByUnit<NeedKey, NeedEvidence>(databases, idOf, loadNeedEvidence),
    /** Cadres whose training plans count as achieved, or why that is not told. */
    achievedOfCell: loaderByUnit<AchievedKey, Figure>(databases, idOf, loadAchieved),
    planResults: listLoaderByUnit<UnitKey & CadreProgramme, PlanResultRow>(
      databases,
      cadreProgrammeText,
      async (dataSource, _unitId, keys) =>
        groupByQuestion(keys, await findPlanResults(dataSource, keys), cadreProgrammeText),
    ),
    claimedPlans: listLoaderByUnit<ClaimedQuestion, ClaimedPlanRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupByQuestion(keys, await findClaimedPlans(dataSource, keys), idOf),
    ),
    staffPlan: loaderByUnit<StaffPlanKey, StaffPlanParts>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) => {
        const parts = await loadStaffPlans(
          dataSource,
          keys.map(({ question }) => question),
        );
        return new Map(parts.map((one, place) => [keys[place]?.id ?? '', one]));
      },
    ),

    approvalEvidence: loaderByUnit<ApprovalKey, ApprovalEvidence>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) => {
        const filters = keys.map(({ filter }) => filter);
        const evidence = await loadApprovalEvidence(dataSource, filters);
        return new Map(evidence.map((one, place) => [keys[place]?.id ?? '', one]));
      },
    ),
    nominationEvidence: loaderByUnit<NominationTallyKey, NominationEvidence>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) => {
        const cells = keys.map(({ selection }) => selection);
        const evidence = await loadNominationEvidence(dataSource, cells);
        return new Map(evidence.map((one, place) => [keys[place]?.id ?? '', one]));
      },
    ),

    basisOfPlan: listLoaderByUnit<RecordKey, PlanBasisRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await findBasis(dataSource, keys.map(idOf)), (row) => row.planId),
    ),
    targetsOfPlan: listLoaderByUnit<RecordKey, TargetOfUnit>(
      databases,
      idOf,
      async (dataSource, unitId, keys) => {
        const rows = await findTargetsOfPlans(dataSource, keys.map(idOf));
        return groupBy(remember(target, unitId, rows), (row) => row.planId);
      },
    ),
    budgetLinesOfPlan: listLoaderByUnit<RecordKey, BudgetLineRow>(
      databases,
      idOf,
      async (dataSource, unitId, keys) => {
        const rows = await findBudgetLines(dataSource, keys.map(idOf));
        return groupBy(remember(budgetLine, unitId, rows), (row) => row.planId);
      },
    ),
    figuresOfRecord: listLoaderByUnit<RecordKey, ReportedFigureRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await findFiguresOfRecords(dataSource, keys.map(idOf)), (row) => String(row.recordId)),
    ),
    nominationsOfCadre: listLoaderByUnit<RecordKey, NominationRow>(
      databases,
      idOf,
      async (dataSource, unitId, keys) => {
        const rows = await findNominationsOfCadres(dataSource, keys.map(idOf));
        return groupBy(remember(nomination, unitId, rows), (row) => row.cadreId);
      },
    ),
    entriesOfCadre: listLoaderByUnit<RecordKey, SuccessionEntryRow>(
      databases,
      idOf,
      async (dataSource, unitId, keys) => {
        const rows = await findEntriesOfCadres(dataSource, keys.map(idOf));
        return groupBy(remember(successionEntry, unitId, rows), (row) => row.cadreId);
      },
    ),
  };
}

const cadreProgrammeText = ({ cadreId, programmeCode }: CadreProgramme): string =>
  JSON.stringify([cadreId, programmeCode]);
const plansText = ({ inForceOn, horizon }: PlansKey): string => JSON.stringify([inForceOn, horizon]);
const kindText = ({ kind }: DocumentsKey): string => kind ?? '';
const dayText = ({ on }: DayKey): string => on ?? '';
const totalsText = ({ programmeCode, from, to }: TotalsKey): string =>
  JSON.stringify([programmeCode, from, to]);
