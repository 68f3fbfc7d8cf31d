import type { DataSource } from 'typeorm';
import { groupBy, listLoaderByUnit, loaderByUnit, mapBy, type UnitKey } from '../kit/batch.ts';
import type { SubgraphContext } from '../kit/context.ts';
import type { ReportedFigureRow } from '../kit/reported-figure.ts';
import { holdsAllRows } from '../kit/row-holding.ts';
import type { UnitDatabases } from '../kit/unit-databases.ts';
import { findAgencies } from './repositories/agency.ts';
import { type CadreOn, findAssignments, findAssignmentsOfCadres } from './repositories/assignment.ts';
import { type CadrePageQuery, findCadrePages, findCadres } from './repositories/cadre.ts';
import { findHeadcounts } from './repositories/headcount-snapshot.ts';
import { findQualifications, findQualificationsOfCadres } from './repositories/qualification.ts';
import { countRates, type RateCount, type RateQuestion } from './repositories/rate-count.ts';
import { findReportedRates } from './repositories/reported-figure.ts';
import { findHoldings } from './repositories/row-holding.ts';

/** What every resolver of this subgraph receives as its third argument. */
export type PersonnelContext = SubgraphContext<ReturnType<typeof createLoaders>>;

interface RecordKey extends UnitKey {
  readonly id: string;
}

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
  /** Day of which all rows must be held. */
  readonly day: string;
  /** Null = there is nothing to count. */
  readonly question: RateQuestion | null;
}

/** What a unit's database says to a cell. */
export interface DossierAnswer {
  /** Published rates of all cells asked together: the cell's own must be picked. */
  readonly published: readonly ReportedFigureRow[];
  /** Whether the database holds all rows that the cell's rate stands on. */
  readonly isHeld: boolean;
  /** Null = not counted, since the rows are not held or there was nothing to count. */
  readonly count: RateCount | null;
}

/** One loader for each kind of question, for one request. */
export function createLoaders(databases: UnitDatabases) {
  const cadre = recordLoader(databases, findCadres);
  const assignment = recordLoader(databases, findAssignments);
  const qualification = recordLoader(databases, findQualifications);

  return {
    cadre,
    assignment,
    qualification,
    agency: recordLoader(databases, findAgencies),

    assignmentsOfCadre: listLoaderByUnit(databases, textOfCadreOn, async (dataSource, unitId, keys) => {
      const rows = await findAssignmentsOfCadres(dataSource, keys);
      for (const row of rows) assignment.prime({ unitId, id: row.id }, row);
      return groupBy(rows, (row) => textOf(keys, row.asked, textOfCadreOn));
    }),

    qualificationsOfCadre: listLoaderByUnit(databases, textOfCadreOn, async (dataSource, unitId, keys) => {
      const rows = await findQualificationsOfCadres(dataSource, keys);
      for (const row of rows) qualification.prime({ unitId, id: row.id }, row);
      return groupBy(rows, (row) => textOf(keys, row.asked, textOfCadreOn));
    }),

    /** Gives one dossier more than asked for when there is a next page. */
    cadrePage: listLoaderByUnit(databases, textOfPage, async (dataSource, unitId, keys) => {
      const rows = await findCadrePages(dataSource, keys);
      for (const row of rows) cadre.prime({ unitId, id: row.id }, row);
      return groupBy(rows, (row) => textOf(keys, row.page, textOfPage));
    }),

    headcounts: listLoaderByUnit(databases, textOfDay, async (dataSource, _unitId, keys) => {
      const rows = await findHeadcounts(
        dataSource,
        keys.map(({ on }) => on),
      );
      return groupBy(rows, (row) => textOf(keys, row.asked, textOfDay));
    }),

    dossier: loaderByUnit<DossierKey, DossierAnswer>(databases, ({ id }) => id, loadDossiers),
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
  const unitIds = [...new Set(keys.map(({ key }) => key.unitId))];
  const measureIds = [...new Set(keys.map(({ key }) => key.measureId))];
  const [published, holdings] = await Promise.all([
    findReportedRates(dataSource, unitIds, measureIds),
    findHoldings(dataSource, [unitId, ...unitIds]),
  ]);
  const asked = keys.map(({ id, key, day, question }) => {
    const { measureId, unitId: area } = key;
    const isHeld = holdsAllRows(holdings, {
      measureId,
      unitId: area,
      provinceId: unitId,
      from: day,
      to: day,
    });
    return { id, isHeld, question: isHeld ? question : null };
  });
  const questions = asked.flatMap(({ question }) => question ?? []);
  const counted = questions.length > 0 ? await countRates(dataSource, questions) : [];
  const counts = mapBy(counted, ({ id }) => id);
  return new Map(asked.map(({ id, isHeld }) => [id, { published, isHeld, count: counts.get(id) ?? null }]));
}

function recordLoader<Row extends { readonly id: string }>(
  databases: UnitDatabases,
  find: (dataSource: DataSource, ids: readonly string[]) => Promise<Row[]>,
) {
  return loaderByUnit<RecordKey, Row>(
    databases,
    ({ id }) => id,
    async (dataSource, _unitId, keys) =>
      mapBy(
        await find(
          dataSource,
          keys.map(({ id }) => id),
        ),
        ({ id }) => id,
      ),
  );
}

const textOfCadreOn = ({ id, on }: CadreOnKey): string => JSON.stringify([id, on]);
const textOfDay = ({ on }: HeadcountsKey): string => on ?? '';
const textOfPage = ({ first, after, kind, on, lastDay }: CadrePageKey): string =>
  JSON.stringify([first, after, kind, on, lastDay]);

/** The text of the question that a row answers, by the position that the statement gave back. */
function textOf<Key>(keys: readonly Key[], position: number, text: (key: Key) => string): string {
  const key = keys[position];
  if (key === undefined) throw new Error('A row answers a question that was not asked.');
  return text(key);
}
