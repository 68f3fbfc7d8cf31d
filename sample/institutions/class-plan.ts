import type { InstitutionRow } from '../../subgraphs/institutions/entities/institution.ts';
import type { ProgrammeRow } from '../../subgraphs/institutions/entities/programme.ts';
import type { TrainingClassRow } from '../../subgraphs/institutions/entities/training-class.ts';
import type { AdministrativeLevel, CadreKind, Gender } from '../../subgraphs/institutions/types.generated.ts';
import type { ReportedFigureRow } from '../../subgraphs/kit/reported-figure.ts';
import type { RowHoldingRow } from '../../subgraphs/kit/row-holding.ts';

/** A learner as a school notes one on the day of enrolment. */
export interface SampleLearner {
  personId: string;
  /** Null = no dossier in this unit. */
  cadreId: string | null;
  gender: Gender;
  birthYear: number;
  kind: CadreKind;
  title: string | null;
  level: AdministrativeLevel;
  leading: boolean;
  unitId: string;
}

/** How learners of a class fare: as most do, all with a certificate, or still at it. */
export type Fate = 'MIXED' | 'ALL_CERTIFIED' | 'STUDYING';

/** A class of the sample with its learners, before it is written out as rows. */
export interface ClassPlan {
  /** Unique in its unit; ids grow from it. */
  key: string;
  row: Omit<TrainingClassRow, 'id' | 'origin'>;
  learners: readonly SampleLearner[];
  fate: Fate;
}

/** All that one unit's database holds. */
export interface UnitPlan {
  institutions: readonly InstitutionRow[];
  programmes: readonly ProgrammeRow[];
  classes: readonly ClassPlan[];
  reported: readonly ReportedFigureRow[];
  holdings: readonly RowHoldingRow[];
}
