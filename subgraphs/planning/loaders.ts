import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { groupBy, listLoaderByUnit, loaderByUnit, mapBy, type UnitKey } from '../kit/batch.ts';
import type { SubgraphContext } from '../kit/context.ts';
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
import { findBudgetLines } from './repositories/budget-line.ts';
import { type BodyTotals, loadBodyTotals, type TotalsKey } from './repositories/nominating-body.ts';
import { findNominationsOfCadres } from './repositories/nomination.ts';
import { findDocuments } from './repositories/official-document.ts';
import { findBasis } from './repositories/plan-basis.ts';
import { findTargets, findTargetsOfPlans, type TargetOfUnit } from './repositories/plan-target.ts';
import { findStandards } from './repositories/position-standard.ts';
import { type CellParts, type CellPlanKey, loadCellParts } from './repositories/report-cell.ts';
import { findFiguresOfRecords } from './repositories/reported-figure.ts';
import { rowsById } from './repositories/rows.ts';
import { findEntriesOfCadres, loadPools, type PoolParts } from './repositories/succession-entry.ts';
import { findPlans, type PlanFilter } from './repositories/training-plan.ts';
import { findPractices } from './repositories/training-practice.ts';
import type { DocumentKind } from './types.generated.ts';

/** A record inside its unit. */
interface RecordKey extends UnitKey {
  readonly id: string;
}

type PlansKey = UnitKey & PlanFilter;
type DocumentsKey = UnitKey & { readonly kind: DocumentKind | null };
type DayKey = UnitKey & { readonly on: string | null };
type PoolKey = UnitKey & { readonly on: string };

type PlanningLoaders = ReturnType<typeof createLoaders>;
export type PlanningContext = SubgraphContext<PlanningLoaders>;

/** The loaders of one request: one for each kind of record and each list, batched by unit. */
export function createLoaders(databases: UnitDatabases) {
  const byId = <Row extends ObjectLiteral & { id: string }>(table: EntitySchema<Row>) =>
    loaderByUnit<RecordKey, Row>(databases, idOf, async (dataSource, _unitId, keys) =>
      mapBy(await rowsById(dataSource, table, keys.map(idOf)), idOf),
    );

  const plan = byId<TrainingPlanRow>(TrainingPlanTable);
  const document = byId<OfficialDocumentRow>(OfficialDocumentTable);
  const budgetLine = byId<BudgetLineRow>(BudgetLineTable);
  const nomination = byId<NominationRow>(NominationTable);
  const nominatingBody = byId<NominatingBodyRow>(NominatingBodyTable);
  const successionEntry = byId<SuccessionEntryRow>(SuccessionEntryTable);
  const positionStandard = byId<PositionStandardRow>(PositionStandardTable);
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
      ({ inForceOn, horizon }) => JSON.stringify([inForceOn, horizon]),
      async (dataSource, unitId, keys) => {
        const rows = remember(plan, unitId, await findPlans(dataSource, keys));
        return byPlace(keys, rows, ({ inForceOn, horizon }) => JSON.stringify([inForceOn, horizon]));
      },
    ),
    documentsOfUnit: listLoaderByUnit<DocumentsKey, OfficialDocumentRow>(
      databases,
      (key) => String(key.kind),
      async (dataSource, unitId, keys) => {
        const found = await findDocuments(
          dataSource,
          keys.map((key) => key.kind),
        );
        return byPlace(keys, remember(document, unitId, found), (key) => String(key.kind));
      },
    ),
    standardsOfUnit: listLoaderByUnit<DayKey, PositionStandardRow>(
      databases,
      (key) => String(key.on),
      async (dataSource, unitId, keys) => {
        const found = await findStandards(
          dataSource,
          keys.map((key) => key.on),
        );
        return byPlace(keys, remember(positionStandard, unitId, found), (key) => String(key.on));
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

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function totalsText({ programmeCode, from, to }: TotalsKey): string {
  return JSON.stringify([programmeCode, from, to]);
}

/** Rows of a list answer the loader of single ones too, so that fields of the list's items ask no second time. */
function remember<Row extends { id: string }>(
  loader: { prime(key: RecordKey, row: NoInfer<Row>): unknown },
  unitId: string,
  rows: readonly Row[],
): readonly Row[] {
  for (const row of rows) loader.prime({ unitId, id: row.id }, row);
  return rows;
}

/** Rows that carry the place (from 1) of the filter they answer, in groups by the text of that filter's key. */
function byPlace<Key, Row extends { filter: number }>(
  keys: readonly Key[],
  rows: readonly Row[],
  textOf: (key: Key) => string,
): Map<string, Row[]> {
  return groupBy(rows, (row) => {
    const key = keys[row.filter - 1];
    return key === undefined ? '' : textOf(key);
  });
}
