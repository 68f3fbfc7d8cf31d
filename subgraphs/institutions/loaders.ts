import type { CellKey } from '../../common/measure.ts';
import { groupBy, listLoaderByUnit, loaderByUnit, mapBy, type UnitKey } from '../kit/batch.ts';
import type { SubgraphContext } from '../kit/context.ts';
import type { UnitDatabases } from '../kit/unit-databases.ts';
import { type CertificateRow, CertificateTable } from './entities/certificate.ts';
import { type EnrolmentRow, EnrolmentTable } from './entities/enrolment.ts';
import type { EnrolmentStepRow } from './entities/enrolment-step.ts';
import { type InstitutionRow, InstitutionTable } from './entities/institution.ts';
import { type ProgrammeRow, ProgrammeTable } from './entities/programme.ts';
import { type TrainingClassRow, TrainingClassTable } from './entities/training-class.ts';
import { type CellEvidence, cellEvidence } from './repositories/cell-evidence.ts';
import { certificatesOfEnrolments } from './repositories/certificate.ts';
import {
  countEnrolments,
  type EnrolmentPageRequest,
  enrolmentPages,
  enrolmentsOfCadres,
} from './repositories/enrolment.ts';
import { stepsOfEnrolments } from './repositories/enrolment-step.ts';
import { institutionsOfKinds } from './repositories/institution.ts';
import { type YearEvidence, yearEvidence } from './repositories/institution-year.ts';
import { programmesOfGroups } from './repositories/programme.ts';
import { rowsById } from './repositories/rows.ts';
import { type ClassPageRequest, classPages } from './repositories/training-class.ts';

interface RecordKey extends UnitKey {
  readonly id: string;
}

/** Everything of a unit that has this code; null = whatever its code. */
interface CodeKey extends UnitKey {
  readonly code: string | null;
}

interface CellLoaderKey extends UnitKey {
  readonly cell: CellKey;
}

type ClassPageKey = UnitKey & ClassPageRequest;
type EnrolmentPageKey = UnitKey & EnrolmentPageRequest;

const idOf = ({ id }: { id: string }): string => id;
const idsOf = (keys: readonly RecordKey[]): string[] => keys.map(idOf);
const codeOf = ({ code }: CodeKey): string => code ?? '';
const textOf = (key: object): string => JSON.stringify(key);

/** A loader of each kind; made for one request, so that its cache does not outlive the caller's rights. */
export function createLoaders(databases: UnitDatabases) {
  return {
    institution: loaderByUnit<RecordKey, InstitutionRow>(databases, idOf, async (dataSource, _unitId, keys) =>
      mapBy(await rowsById(dataSource, InstitutionTable, idsOf(keys)), idOf),
    ),
    programme: loaderByUnit<RecordKey, ProgrammeRow>(databases, idOf, async (dataSource, _unitId, keys) =>
      mapBy(await rowsById(dataSource, ProgrammeTable, idsOf(keys)), idOf),
    ),
    trainingClass: loaderByUnit<RecordKey, TrainingClassRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        mapBy(await rowsById(dataSource, TrainingClassTable, idsOf(keys)), idOf),
    ),
    enrolment: loaderByUnit<RecordKey, EnrolmentRow>(databases, idOf, async (dataSource, _unitId, keys) =>
      mapBy(await rowsById(dataSource, EnrolmentTable, idsOf(keys)), idOf),
    ),
    certificate: loaderByUnit<RecordKey, CertificateRow>(databases, idOf, async (dataSource, _unitId, keys) =>
      mapBy(await rowsById(dataSource, CertificateTable, idsOf(keys)), idOf),
    ),
    institutionsByKind: listLoaderByUnit<CodeKey, InstitutionRow>(
      databases,
      codeOf,
      async (dataSource, _unitId, keys) =>
        byCode(keys, await institutionsOfKinds(dataSource, codesOf(keys)), ({ kind }) => kind),
    ),
    programmesByGroup: listLoaderByUnit<CodeKey, ProgrammeRow>(
      databases,
      codeOf,
      async (dataSource, _unitId, keys) =>
        byCode(keys, await programmesOfGroups(dataSource, codesOf(keys)), ({ group }) => group),
    ),
    classPage: listLoaderByUnit<ClassPageKey, TrainingClassRow>(
      databases,
      textOf,
      async (dataSource, _unitId, keys) => byRequest(keys, await classPages(dataSource, keys)),
    ),
    enrolmentPage: listLoaderByUnit<EnrolmentPageKey, EnrolmentRow>(
      databases,
      textOf,
      async (dataSource, _unitId, keys) => byRequest(keys, await enrolmentPages(dataSource, keys)),
    ),
    enrolmentCount: loaderByUnit<RecordKey, number>(databases, idOf, async (dataSource, _unitId, keys) => {
      const rows = await countEnrolments(dataSource, idsOf(keys));
      return new Map(rows.map(({ classId, count }) => [classId, count]));
    }),
    enrolmentsOfCadre: listLoaderByUnit<RecordKey, EnrolmentRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await enrolmentsOfCadres(dataSource, idsOf(keys)), ({ cadreId }) => cadreId ?? ''),
    ),
    stepsOfEnrolment: listLoaderByUnit<RecordKey, EnrolmentStepRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await stepsOfEnrolments(dataSource, idsOf(keys)), ({ enrolmentId }) => enrolmentId),
    ),
    certificateOfEnrolment: loaderByUnit<RecordKey, CertificateRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        mapBy(await certificatesOfEnrolments(dataSource, idsOf(keys)), ({ enrolmentId }) => enrolmentId),
    ),
    yearEvidence: loaderByUnit<RecordKey, YearEvidence>(databases, idOf, async (dataSource, _unitId, keys) =>
      yearEvidence(dataSource, idsOf(keys)),
    ),
    cellEvidence: loaderByUnit<CellLoaderKey, CellEvidence>(
      databases,
      ({ cell }) => textOf(cell),
      async (dataSource, unitId, keys) => {
        const cells = keys.map(({ cell }) => cell);
        return mapBy(await cellEvidence(dataSource, unitId, cells), ({ cell }) => textOf(cell));
      },
    ),
  };
}

export type InstitutionsContext = SubgraphContext<ReturnType<typeof createLoaders>>;

/** What a resolver of a routed entity starts from: its key. */
export interface RecordRef {
  readonly provinceId: string;
  readonly id: string;
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

/** Rows say by `no` which of the requests they answer. */
function byRequest<Row extends { no: number }>(
  keys: readonly object[],
  rows: readonly Row[],
): Map<string, Row[]> {
  return groupBy(rows, ({ no }) => textOf(keys[no] ?? {}));
}
