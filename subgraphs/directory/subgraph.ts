import { defineSubgraph } from '../kit/definition.ts';
import { AdministrativeSuccessionTable } from './entities/administrative-succession.ts';
import { AdministrativeUnitTable } from './entities/administrative-unit.ts';
import { CodeListEntryTable } from './entities/code-list-entry.ts';
import { MeasureTable } from './entities/measure.ts';
import { PersonContemporaryTable } from './entities/person-contemporary.ts';
import { PersonIndexTable } from './entities/person-index.ts';
import { PersonUnitTable } from './entities/person-unit.ts';
import { ProvinceTable } from './entities/province.ts';
import { ProvinceVersionTable } from './entities/province-version.ts';
import { RegionTable } from './entities/region.ts';
import { SuccessionTable } from './entities/succession.ts';
import { UnitWeightTable } from './entities/unit-weight.ts';
import { createLoaders } from './loaders.ts';
import { CreateTables1763769600000 } from './migrations/1763769600000-create-tables.ts';
import { WeightsAndPersonIndex1795305600000 } from './migrations/1795305600000-weights-and-person-index.ts';
import { AdministrativeUnit } from './resolvers/administrative-unit.ts';
import { Coverage } from './resolvers/coverage.ts';
import { Measure } from './resolvers/measure.ts';
import { OverlapCell, Overlaps } from './resolvers/overlaps.ts';
import { Person } from './resolvers/person.ts';
import { Province } from './resolvers/province.ts';
import { Query } from './resolvers/query.ts';
import { Report, ReportRow } from './resolvers/report.ts';
import { ReportCell } from './resolvers/report-cell.ts';
import { ReportLine } from './resolvers/report-line.ts';
import { TABLE_TYPES } from './resolvers/tables.ts';
import { TrainingRecord } from './resolvers/training-record.ts';
import { TrainingRecordPage } from './resolvers/training-record-page.ts';
import type { Resolvers } from './types.generated.ts';

const resolvers: Resolvers = {
  Query,
  Province,
  AdministrativeUnit,
  Measure,
  Coverage,
  OverlapCell,
  Overlaps,
  Person,
  Report,
  ReportRow,
  ReportLine,
  ReportCell,
  TrainingRecord,
  TrainingRecordPage,
  ...TABLE_TYPES,
};

/** National reference: units and their history, code lists, measures, and the cross-province entry points. */
export const subgraph = defineSubgraph({
  name: 'directory',
  schema: new URL('./schema.graphql', import.meta.url),
  entities: [
    RegionTable,
    ProvinceTable,
    ProvinceVersionTable,
    SuccessionTable,
    AdministrativeUnitTable,
    AdministrativeSuccessionTable,
    MeasureTable,
    CodeListEntryTable,
    PersonUnitTable,
    PersonContemporaryTable,
    PersonIndexTable,
    UnitWeightTable,
  ],
  migrations: [CreateTables1763769600000, WeightsAndPersonIndex1795305600000],
  createLoaders,
  resolvers,
});
