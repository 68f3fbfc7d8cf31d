import type { CellKey } from '../../common/measure.ts';
import {
  groupBy,
  groupByQuestion,
  listLoaderByUnit,
  loaderByUnit,
  mapBy,
  type UnitKey,
} from '../kit/batch.ts';
import type { SubgraphContext } from '../kit/context.ts';
import { idOf, type RecordKey, recordLoader, remember } from '../kit/record-loader.ts';
import type { UnitDatabases } from '../kit/unit-databases.ts';
import { type CertificateRow, CertificateTable } from './entities/certificate.ts';
import { type EnrolmentRow, EnrolmentTable } from './entities/enrolment.ts';
import type { EnrolmentStepRow } from './entities/enrolment-step.ts';
import { type InstitutionRow, InstitutionTable } from './entities/institution.ts';
import { type ProgrammeRow, ProgrammeTable } from './entities/programme.ts';
import { type TrainingClassRow, TrainingClassTable } from './entities/training-class.ts';
import {
  type CellEvidence,
  findCompletedOf,
  type ListedCell,
  loadCellEvidence,
} from './repositories/cell-evidence.ts';
import { findCertificatesOfEnrolments } from './repositories/certificate.ts';
import {
  countEnrolments,
  type EnrolmentPageRequest,
  findEnrolmentPages,
  findEnrolmentsOfCadres,
} from './repositories/enrolment.ts';
import { findStepsOfEnrolments } from './repositories/enrolment-step.ts';
import { findInstitutionsOfKinds } from './repositories/institution.ts';
import { loadYearEvidence, type YearEvidence } from './repositories/institution-year.ts';
import { findProgrammesOfGroups } from './repositories/programme.ts';
import type { ListedCompletionRow } from './repositories/report-cell.ts';
import { type ClassPageRequest, findClassPages } from './repositories/training-class.ts';

/** Everything of a unit that has this code; null = whatever its code. */
interface CodeKey extends UnitKey {
  readonly code: string | null;
}

interface CellLoaderKey extends UnitKey {
  readonly id: string;
  readonly cell: CellKey;
}

type ListedKey = CellLoaderKey & ListedCell;
type ClassPageKey = UnitKey & ClassPageRequest;
type EnrolmentPageKey = UnitKey & EnrolmentPageRequest;

const idsOf = (keys: readonly RecordKey[]): string[] => keys.map(idOf);
const codeOf = ({ code }: CodeKey): string => code ?? '';
const textOf = (key: object): string => JSON.stringify(key);

/** What every resolver of this subgraph receives as its third argument. */
export type InstitutionsContext = SubgraphContext<ReturnType<typeof createLoaders>>;

/** One loader for each kind of question, for one request. */
export function createLoaders(databases: UnitDatabases) {
  const institution = recordLoader<InstitutionRow>(databases, InstitutionTable);
  const programme = recordLoader<ProgrammeRow>(databases, ProgrammeTable);
  const trainingClass = recordLoader<TrainingClassRow>(databases, TrainingClassTable);
  const enrolment = recordLoader<EnrolmentRow>(databases, EnrolmentTable);
  const certificate = recordLoader<CertificateRow>(databases, CertificateTable);

  return {
    institution,
    programme,
    trainingClass,
    enrolment,
    certificate,

    institutionsByKind: listLoaderByUnit<CodeKey, InstitutionRow>(
      databases,
      codeOf,
      async (dataSource, unitId, keys) => {
        const rows = await findInstitutionsOfKinds(dataSource, codesOf(keys));
        return byCode(keys, remember(institution, unitId, rows), ({ kind }) => kind);
      },
    ),
    programmesByGroup: listLoaderByUnit<CodeKey, ProgrammeRow>(
      databases,
      codeOf,
      async (dataSource, unitId, keys) => {
        const rows = await findProgrammesOfGroups(dataSource, codesOf(keys));
        return byCode(keys, remember(programme, unitId, rows), ({ group }) => group);
      },
    ),
    /** Gives one class more than asked for when there is a next page. */
    classPage: listLoaderByUnit<ClassPageKey, TrainingClassRow>(
      databases,
      textOf,
      async (dataSource, unitId, keys) => {
        const rows = await findClassPages(dataSource, keys);
        return groupByQuestion(keys, remember(trainingClass, unitId, rows), textOf);
      },
    ),
    /** Gives one enrolment more than asked for when there is a next page. */
    enrolmentPage: listLoaderByUnit<EnrolmentPageKey, EnrolmentRow>(
      databases,
      textOf,
      async (dataSource, unitId, keys) => {
        const rows = await findEnrolmentPages(dataSource, keys);
        return groupByQuestion(keys, remember(enrolment, unitId, rows), textOf);
      },
    ),
    enrolmentCount: loaderByUnit<RecordKey, number>(databases, idOf, async (dataSource, _unitId, keys) => {
      const rows = await countEnrolments(dataSource, idsOf(keys));
      return new Map(rows.map(({ classId, count }) => [classId, count]));
    }),
    enrolmentsOfCadre: listLoaderByUnit<RecordKey, EnrolmentRow>(
      databases,
      idOf,
      async (dataSource, unitId, keys) => {
        const rows = await findEnrolmentsOfCadres(dataSource, idsOf(keys));
        return groupBy(remember(enrolment, unitId, rows), ({ cadreId }) => cadreId ?? '');
      },
    ),
    stepsOfEnrolment: listLoaderByUnit<RecordKey, EnrolmentStepRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await findStepsOfEnrolments(dataSource, idsOf(keys)), ({ enrolmentId }) => enrolmentId),
    ),
    certificateOfEnrolment: loaderByUnit<RecordKey, CertificateRow>(
      databases,
      idOf,
      async (dataSource, unitId, keys) => {
        const rows = await findCertificatesOfEnrolments(dataSource, idsOf(keys));
        return mapBy(remember(certificate, unitId, rows), ({ enrolmentId }) => enrolmentId);
      },
    ),
    yearEvidence: loaderByUnit<RecordKey, YearEvidence>(databases, idOf, async (dataSource, _unitId, keys) =>
      loadYearEvidence(dataSource, idsOf(keys)),
    ),
    /** Whom of the persons of a cell it counts as having completed. */
    completedOfCell: listLoaderByUnit<ListedKey, ListedCompletionRow>(
      databases,
      idOf,
      async (dataSource, unitId, keys) =>
        groupByQuestion(keys, await findCompletedOf(dataSource, unitId, keys), idOf),
    ),
    cellEvidence: loaderByUnit<CellLoaderKey, CellEvidence>(
      databases,
      idOf,
      async (dataSource, unitId, keys) => {
        const cells = keys.map(({ cell }) => cell);
        const evidence = await loadCellEvidence(dataSource, unitId, cells);
        return new Map(evidence.map((one, place) => [keys[place]?.id ?? '', one]));
      },
    ),
  };
}

function codesOf(keys: readonly CodeKey[]): (string | null)[] {
  return keys.map(({ code }) => code);
}

function byCode<Row>(
  keys: readonly CodeKey[],
  rows: readonly Row[],
  codeOfRow: (row: Row) => string,
): Map<string, Row[]> {
  return new Map(
    keys.map((key) => [codeOf(key), rows.filter((row) => key.code === null || codeOfRow(row) === key.code)]),
  );
}
