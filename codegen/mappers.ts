import type { SubgraphName } from '../common/units.ts';

/**
 * What a resolver of each GraphQL type receives as its parent, where that is not the GraphQL type itself: mostly the row.
 * `./entities/cadre.ts#CadreRow` is read from the subgraph's own folder.
 */
export const MAPPERS: Record<SubgraphName, Record<string, string>> = {
  directory: {
    AdministrativeSuccession: './resolvers/administrative-unit.ts#SuccessionParent',
    AdministrativeUnit: './entities/administrative-unit.ts#AdministrativeUnitRow',
    CodeList: './resolvers/query.ts#CodeListParent',
    CodeListEntry: './entities/code-list-entry.ts#CodeListEntryRow',
    Coverage: './resolvers/coverage.ts#CoverageParent',
    Measure: './entities/measure.ts#MeasureRow',
    Person: './resolvers/person.ts#PersonParent',
    Province: './entities/province.ts#ProvinceRow',
    ProvinceVersion: './entities/province-version.ts#ProvinceVersionRow',
    Region: './entities/region.ts#RegionRow',
    Report: './resolvers/open-report.ts#OpenReport',
    ReportCell: './resolvers/report-cell.ts#CellParent',
    ReportLine: './resolvers/report-line.ts#LineParent',
    ReportRow: './resolvers/report.ts#RowParent',
  },
  personnel: {},
  institutions: {},
  planning: {},
};
