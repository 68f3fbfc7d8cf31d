import type { OfficialDocumentRow } from '../../subgraphs/planning/entities/official-document.ts';
import type { PlanTargetRow } from '../../subgraphs/planning/entities/plan-target.ts';
import type { SourceParts } from '../../subgraphs/planning/entities/source.ts';
import type { TrainingPlanRow } from '../../subgraphs/planning/entities/training-plan.ts';
import type { TrainingPracticeRow } from '../../subgraphs/planning/entities/training-practice.ts';
import type { DocumentKind } from '../../subgraphs/planning/types.generated.ts';
import { sampleId } from '../deterministic.ts';
import { fact, publicationOf } from '../facts.ts';
import { measurePart } from '../measures.ts';

/** The source of a made-up record: none. */
export const NO_SOURCE: SourceParts = {
  factIds: [],
  sourceFile: null,
  publishedOn: null,
  publishedOnReliable: null,
};

/** The source of a record that facts of one file tell of. */
export function sourceOfFacts(first: string, ...others: string[]): SourceParts & { sourceFile: string } {
  const entry = fact(first);
  const publication = publicationOf(entry);
  return {
    factIds: [first, ...others],
    sourceFile: entry.file,
    publishedOn: publication?.on ?? null,
    publishedOnReliable: publication?.reliable ?? null,
  };
}

/** The id of a document that `unitId` keeps; its number is enough inside the sample. */
export function documentId(unitId: string, number: string): string {
  return sampleId('document', unitId, number);
}

type DocumentRest = Pick<OfficialDocumentRow, 'titleVi'> & Partial<OfficialDocumentRow>;

/** A document that a fact names: kind, number, issuer and day are the fact's. */
export function publishedDocument(
  keeperId: string,
  factId: string,
  kind: DocumentKind,
  rest: DocumentRest,
): OfficialDocumentRow {
  const entry = fact(factId);
  const number = entry.documentNumber ?? '';
  return {
    id: documentId(keeperId, number),
    kind,
    number,
    issuer: entry.issuer ?? '',
    issuerUnitId: entry.unitId === 'TW' ? null : entry.unitId,
    issuedOn: entry.documentDate ?? null,
    effectiveFrom: null,
    effectiveTo: null,
    origin: 'PUBLISHED',
    ...sourceOfFacts(factId),
    ...rest,
  };
}

/** A made-up document; its title says so. */
export function madeUpDocument(
  keeperId: string,
  parts: Pick<OfficialDocumentRow, 'kind' | 'number' | 'issuer' | 'issuerUnitId' | 'issuedOn'> & {
    titleVi: string;
  },
): OfficialDocumentRow {
  return {
    id: documentId(keeperId, parts.number),
    effectiveFrom: parts.issuedOn,
    effectiveTo: null,
    origin: 'SYNTHETIC',
    ...NO_SOURCE,
    ...parts,
    titleVi: `${parts.titleVi} (dữ liệu tổng hợp)`,
  };
}

type PlanParts = Pick<
  TrainingPlanRow,
  'id' | 'titleVi' | 'horizon' | 'unitId' | 'periodFrom' | 'periodTo' | 'origin'
> &
  Partial<TrainingPlanRow>;

/** An approved plan; what is not given is empty. */
export function plan(parts: PlanParts): TrainingPlanRow {
  return {
    status: 'DA_PHE_DUYET',
    unitEndedOn: null,
    approvedById: null,
    parentId: null,
    contents: [],
    fundingSources: [],
    priorityGroups: [],
    ...NO_SOURCE,
    ...parts,
  };
}

/** A made-up plan of one calendar year. */
export function yearlyPlan(unitId: string, year: number, parentId: string | null = null): TrainingPlanRow {
  return plan({
    id: sampleId('plan', unitId, year),
    titleVi: `Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức năm ${year} (dữ liệu tổng hợp)`,
    horizon: 'NAM',
    unitId,
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
    parentId,
    origin: 'SYNTHETIC',
  });
}

type TargetParts = Pick<
  PlanTargetRow,
  'planId' | 'position' | 'nameVi' | 'comparison' | 'value' | 'startsOn' | 'deadline' | 'origin'
> &
  SourceParts;

/** A target in percent that points to a measure of the list; the measure's definition is kept with it. */
export function target(measureId: string, parts: TargetParts): PlanTargetRow {
  const { kind: measureKind, ...definition } = measurePart(measureId);
  return {
    id: sampleId('target', parts.planId, parts.position),
    valueUnit: 'PHAN_TRAM',
    ...definition,
    measureKind,
    ...parts,
  };
}

type PracticeParts = Pick<TrainingPracticeRow, 'kind' | 'textVi'> & Partial<TrainingPracticeRow>;

/** A practice that a fact tells of: where, whether yearly and from which file is the fact's. */
export function practice(factId: string, parts: PracticeParts): TrainingPracticeRow {
  const entry = fact(factId);
  return {
    id: practiceId(factId),
    unitId: entry.unitId,
    annual: entry.annual,
    programmeGroup: null,
    priorityGroups: [],
    fundingSources: [],
    ...sourceOfFacts(factId),
    ...parts,
  };
}

/** The id of the practice that a fact tells of. */
export function practiceId(factId: string): string {
  return sampleId('practice', factId);
}
