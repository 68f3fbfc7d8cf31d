/** All rows of one case, as the oracle keeps them: in one place, each with the unit that recorded it. */
export interface Rows {
  readonly classes: readonly ClassRow[];
  readonly dossiers: readonly DossierRow[];
  readonly nominations: readonly NominationRow[];
  readonly pool: readonly PoolRow[];
  readonly plans: readonly PlanRow[];
  readonly practices: readonly PracticeRow[];
  readonly published: readonly PublishedRow[];
  readonly holdings: readonly HoldingRow[];
  readonly weights: readonly WeightRow[];
  /** How far each unit keeps the index of people with several units; one that is not here never told of its people. */
  readonly indexes: readonly { readonly unit: string; readonly isCurrent: boolean }[];
}

export interface ClassRow {
  readonly id: string;
  readonly unit: string;
  /** The unit, or the district or commune that had it opened. */
  readonly place: string;
  readonly institution: string;
  readonly programme: string;
  readonly group: string;
  readonly audience: string | null;
  readonly status: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly days: number | null;
  readonly form: string | null;
  readonly schedule: string | null;
  readonly basis: string | null;
  readonly learners: readonly LearnerRow[];
}

interface LearnerRow {
  readonly id: string;
  readonly person: string;
  readonly status: string;
  readonly completedOn: string | null;
  readonly post: PostKind | null;
}

export interface PostKind {
  readonly kind: string;
  readonly title: string;
  readonly level: string;
  readonly leading: boolean;
}

export interface DossierRow {
  readonly id: string;
  readonly unit: string;
  readonly person: string | null;
  readonly posts: readonly (PostKind & {
    readonly id: string;
    /** The unit, district or commune of the agency; null = none recorded. */
    readonly agency: string | null;
    readonly validFrom: string;
    readonly validTo: string | null;
  })[];
  readonly qualifications: readonly {
    readonly id: string;
    readonly dimension: 'LLCT' | 'CHUYEN_MON' | 'BOI_DUONG';
    readonly rank: number | null;
    readonly group: string | null;
    readonly obtainedOn: string | null;
    readonly startedOn: string | null;
  }[];
}

export interface NominationRow {
  readonly id: string;
  readonly unit: string;
  readonly person: string | null;
  readonly dossier: string;
  readonly programme: string;
  readonly group: string;
  readonly status: string;
  /** The place of the body that sent the person. */
  readonly place: string;
  readonly body: string;
  readonly decidedOn: string | null;
}

export interface PoolRow {
  readonly id: string;
  readonly unit: string;
  readonly place: string;
  readonly person: string | null;
  readonly dossier: string;
  readonly title: string;
  readonly level: string;
  readonly status: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface PlanRow {
  readonly id: string;
  readonly unit: string;
  readonly place: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly targets: readonly TargetRow[];
}

export interface TargetRow {
  readonly id: string;
  readonly position: number;
  readonly measure: string | null;
  readonly comparison: string;
  readonly value: number | null;
  readonly startsOn: string;
  readonly deadline: string;
  readonly source: SourceRow | null;
}

export interface PracticeRow {
  readonly id: string;
  readonly unit: string;
}

export interface SourceRow {
  readonly facts: readonly string[];
  readonly file: string;
  readonly publishedOn: string | null;
  readonly reliable: boolean | null;
}

export interface PublishedRow extends SourceRow {
  readonly id: string;
  readonly domain: 'personnel' | 'institutions' | 'planning';
  readonly unit: string;
  readonly place: string;
  readonly measure: string | null;
  readonly subject: string;
  /** The institution, plan, body or practice that it tells of. */
  readonly record: string | null;
  readonly operator: string;
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly countUnit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly population: string | null;
  readonly inProgress: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly openEnd: boolean;
  readonly annual: boolean;
  readonly asOf: string | null;
}

export interface HoldingRow {
  readonly id: string;
  readonly domain: 'personnel' | 'institutions' | 'planning';
  readonly unit: string;
  readonly place: string;
  /** `*` = every measure. */
  readonly measure: string;
  readonly from: string;
  readonly to: string | null;
}

/** What a place weighs in the totals of a measure, for a period or on every day of a span. */
export interface WeightRow {
  readonly place: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly publishedOn: string;
  readonly weight: number;
}
