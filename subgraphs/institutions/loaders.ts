import type { CellKey } from '../../common/measure.ts';
import {
  type Answering,
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
import type { ClassSessionRow } from './entities/class-session.ts';
import { type EnrolmentRow, EnrolmentTable } from './entities/enrolment.ts';
import type { EnrolmentStepRow } from './entities/enrolment-step.ts';
import type { EnrolmentTransferRow } from './entities/enrolment-transfer.ts';
import { type InstitutionRow, InstitutionTable } from './entities/institution.ts';
import type { InstitutionSuccessionRow } from './entities/institution-succession.ts';
import { type ProgrammeRow, ProgrammeTable } from './entities/programme.ts';
import type { ServiceAreaRow } from './entities/service-area.ts';
import { type TrainingClassRow, TrainingClassTable } from './entities/training-class.ts';
import { type CapacityEvidence, type CapacityKey, loadCapacityEvidence } from './repositories/capacity.ts';
import { type CellClassPageRequest, findClassesOfCells } from './repositories/cell-classes.ts';
import {
  type CellEvidence,
  countLearnersOfCells,
  findCompletedOf,
  type ListedCell,
  loadCellEvidence,
} from './repositories/cell-evidence.ts';
import { findCertificatesOfEnrolments } from './repositories/certificate.ts';
import {
  type CertifiedCadres,
  type CertifiedQuestion,
  type FoundClaims,
  findCertified,
  findClaims,
} from './repositories/certificate-claims.ts';
import {
  type CadreProgramme,
  type CertifiedCounts,
  type CertifiedKey,
  type EnrolledProgramme,
  findProgrammesOfCadres,
  findSchoolResults,
  loadCertifiedCounts,
  type SchoolResultRow,
} from './repositories/certified-cadre.ts';
import { findSessionsOfClasses } from './repositories/class-session.ts';
import {
  countEnrolments,
  type EnrolmentPageRequest,
  findEnrolmentPages,
  findEnrolmentsOfCadres,
} from './repositories/enrolment.ts';
import { findStepsOfEnrolments } from './repositories/enrolment-step.ts';
import {
  type ClassTransferRow,
  findTransferPages,
  findTransfersOfEnrolments,
  type TransferPageRequest,
} from './repositories/enrolment-transfer.ts';
import { type FundingEvidence, type FundingKey, loadFundingEvidence } from './repositories/funded-classes.ts';
import { findInstitutionsOfKinds } from './repositories/institution.ts';
import { findInstitutionSuccessions, findServiceAreas } from './repositories/institution-succession.ts';
import { loadYearEvidence, type YearEvidence } from './repositories/institution-year.ts';
import type { ListedSpan } from './repositories/listed-study.ts';
import type { OverlapQuestion } from './repositories/overlap.ts';
import {
  type ListedStudy,
  loadListedStudy,
  loadOverlapEvidence,
  type OverlapEvidence,
} from './repositories/overlap-evidence.ts';
import { findProgrammesOfGroups } from './repositories/programme.ts';
import type { ListedCompletionRow } from './repositories/report-cell.ts';
import type { ProgrammeFilter } from './repositories/sending-outcomes.ts';
import {
  loadStaffStudies,
  type StaffStudyParts,
  type StaffStudyQuestion,
} from './repositories/staff-study.ts';
import { type ClassPageRequest, findClassPages } from './repositories/training-class.ts';
import {
  findSelectedEnrolments,
  type SelectedEnrolment,
  type SelectedPageRequest,
} from './repositories/training-enrolments.ts';
import {
  loadOutcomeEvidence,
  loadTrainingEvidence,
  type OutcomeEvidence,
  type TrainingEvidence,
} from './repositories/training-evidence.ts';
import type { TrainingSelection } from './repositories/training-selection.ts';
import { loadTransferEvidence, type TransferEvidence } from './repositories/transfer-evidence.ts';

/** Everything of a unit that has this code; null = whatever its code. */
interface CodeKey extends UnitKey {
  readonly code: string | null;
}

interface CellLoaderKey extends UnitKey {
  readonly id: string;
  readonly cell: CellKey;
}

type ListedKey = CellLoaderKey & ListedCell;
type StaffStudyKey = RecordKey & { readonly question: StaffStudyQuestion };
type ClassPageKey = UnitKey & ClassPageRequest;
type EnrolmentPageKey = UnitKey & EnrolmentPageRequest;
type TransferPageKey = UnitKey & TransferPageRequest;
type OverlapKey = UnitKey & OverlapQuestion;
/** `id` is that of the cell: the list of persons stands for it. */
type ListedStudyKey = RecordKey & ListedSpan;

type CellClassPageKey = UnitKey & CellClassPageRequest;
type TrainingTallyKey = RecordKey & { readonly selection: TrainingSelection };
type OutcomeKey = RecordKey & { readonly filter: ProgrammeFilter };
type SelectedPageKey = RecordKey & { readonly page: SelectedPageRequest };

const idsOf = (keys: readonly RecordKey[]): string[] => keys.map(idOf);
const codeOf = ({ code }: CodeKey): string => code ?? '';
// The decisions that a page is chosen by follow from the cell, and are large.
const selectedText = ({ id, page: { afterDay, afterId, take } }: SelectedPageKey): string =>
  JSON.stringify([id, afterDay, afterId, take]);
const cadreProgrammeText = ({ cadreId, programmeCode }: CadreProgramme): string =>
  JSON.stringify([cadreId, programmeCode]);
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
    sessionsOfClass: listLoaderByUnit<RecordKey, ClassSessionRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await findSessionsOfClasses(dataSource, idsOf(keys)), ({ classId }) => classId),
    ),
    successorsOfInstitution: listLoaderByUnit<RecordKey, InstitutionSuccessionRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await findInstitutionSuccessions(dataSource, idsOf(keys)), (row) => row.institutionId),
    ),
    serviceAreaOf: listLoaderByUnit<RecordKey, ServiceAreaRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await findServiceAreas(dataSource, idsOf(keys)), ({ institutionId }) => institutionId),
    ),
    transferOfEnrolment: loaderByUnit<RecordKey, EnrolmentTransferRow>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        mapBy(await findTransfersOfEnrolments(dataSource, idsOf(keys)), ({ enrolmentId }) => enrolmentId),
    ),
    transferEvidence: loaderByUnit<RecordKey, TransferEvidence>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) => loadTransferEvidence(dataSource, idsOf(keys)),
    ),
    /** Gives one transfer more than asked for when there is a next page. */
    transferPage: listLoaderByUnit<TransferPageKey, ClassTransferRow>(
      databases,
      textOf,
      async (dataSource, _unitId, keys) =>
        groupByQuestion(keys, await findTransferPages(dataSource, keys), textOf),
    ),
    /** Counts of a span, or a page of its pairs with one more when there is a next page: of equal spans in one pass. */
    overlaps: loaderByUnit<OverlapKey, OverlapEvidence>(
      databases,
      textOf,
      async (dataSource, _unitId, keys) => {
        const evidence = await loadOverlapEvidence(dataSource, keys);
        return new Map(evidence.map((one, place) => [textOf(keys[place] ?? {}), one]));
      },
    ),
    listedStudy: loaderByUnit<ListedStudyKey, ListedStudy>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) => {
        const studies = await loadListedStudy(dataSource, keys);
        return new Map(studies.map((study, place) => [keys[place]?.id ?? '', study]));
      },
    ),
    certificateOfEnrolment: loaderByUnit<RecordKey, CertificateRow>(
      databases,
      idOf,
      async (dataSource, unitId, keys) => {
        const rows = await findCertificatesOfEnrolments(dataSource, idsOf(keys));
        return mapBy(remember(certificate, unitId, rows), ({ enrolmentId }) => enrolmentId);
      },
    ),
    schoolResults: listLoaderByUnit<UnitKey & CadreProgramme, SchoolResultRow>(
      databases,
      cadreProgrammeText,
      async (dataSource, _unitId, keys) =>
        groupByQuestion(keys, await findSchoolResults(dataSource, keys), cadreProgrammeText),
    ),
    programmesOfCadre: listLoaderByUnit<RecordKey, EnrolledProgramme>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) =>
        groupBy(await findProgrammesOfCadres(dataSource, idsOf(keys)), ({ cadreId }) => cadreId),
    ),
    /** Null for a programme that the unit does not have. */
    certificateClaims: loaderByUnit<CertifiedQuestion, FoundClaims>(
      databases,
      textOf,
      async (dataSource, _unitId, keys) => byQuestion(keys, await findClaims(dataSource, keys)),
    ),
    /** Null for a programme that the unit does not have. */
    certifiedCadres: loaderByUnit<CertifiedQuestion, CertifiedCadres>(
      databases,
      textOf,
      async (dataSource, _unitId, keys) => byQuestion(keys, await findCertified(dataSource, keys)),
    ),
    certifiedOfCell: loaderByUnit<CertifiedKey, CertifiedCounts>(databases, idOf, loadCertifiedCounts),
    fundingOfCell: loaderByUnit<FundingKey, FundingEvidence>(databases, idOf, loadFundingEvidence),
    capacityOfCell: loaderByUnit<CapacityKey, CapacityEvidence>(databases, idOf, loadCapacityEvidence),
    yearEvidence: loaderByUnit<RecordKey, YearEvidence>(databases, idOf, async (dataSource, _unitId, keys) =>
      loadYearEvidence(dataSource, idsOf(keys)),
    ),
    trainingEvidence: loaderByUnit<TrainingTallyKey, TrainingEvidence>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) => {
        const cells = keys.map(({ selection }) => selection);
        const evidence = await loadTrainingEvidence(dataSource, cells);
        return new Map(evidence.map((one, place) => [keys[place]?.id ?? '', one]));
      },
    ),
    outcomeEvidence: loaderByUnit<OutcomeKey, OutcomeEvidence>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) => {
        const filters = keys.map(({ filter }) => filter);
        const evidence = await loadOutcomeEvidence(dataSource, filters);
        return new Map(evidence.map((one, place) => [keys[place]?.id ?? '', one]));
      },
    ),
    /** Gives one class more than asked for when there is a next page. */
    classesOfCell: listLoaderByUnit<CellClassPageKey, TrainingClassRow>(
      databases,
      textOf,
      async (dataSource, unitId, keys) => {
        const rows = remember(trainingClass, unitId, await findClassesOfCells(dataSource, unitId, keys));
        return groupByQuestion(keys, rows, textOf);
      },
    ),
    /** Gives one enrolment more than asked for when there is a next page. */
    selectedEnrolments: listLoaderByUnit<SelectedPageKey, SelectedEnrolment>(
      databases,
      selectedText,
      async (dataSource, unitId, keys) => {
        const pages = keys.map(({ page }) => page);
        const rows = remember(enrolment, unitId, await findSelectedEnrolments(dataSource, pages));
        return groupByQuestion(keys, rows, selectedText);
      },
    ),
    /** Whom of the persons of a cell it counts as having completed. */
    completedOfCell: listLoaderByUnit<ListedKey, ListedCompletionRow>(
      databases,
      idOf,
      async (dataSource, unitId, keys) =>
        groupByQuestion(keys, await findCompletedOf(dataSource, unitId, keys), idOf),
    ),
    learnersOfCell: loaderByUnit<CellLoaderKey, number>(databases, idOf, async (dataSource, unitId, keys) => {
      const counts = await countLearnersOfCells(
        dataSource,
        unitId,
        keys.map(({ cell }) => cell),
      );
      return new Map(counts.map((count, place) => [keys[place]?.id ?? '', count]));
    }),
    staffStudy: loaderByUnit<StaffStudyKey, StaffStudyParts>(
      databases,
      idOf,
      async (dataSource, _unitId, keys) => {
        const parts = await loadStaffStudies(
          dataSource,
          keys.map(({ question }) => question),
        );
        return new Map(parts.map((one, place) => [keys[place]?.id ?? '', one]));
      },
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

function byQuestion<Row extends Answering>(keys: readonly object[], rows: readonly Row[]): Map<string, Row> {
  return mapBy(rows, ({ asked }) => textOf(keys[asked] ?? {}));
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
