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
    OverlapCell: './resolvers/overlaps.ts#OverlapCellParent',
    Overlaps: './resolvers/overlaps.ts#OverlapsParent',
    Person: './resolvers/person.ts#PersonParent',
    Province: './entities/province.ts#ProvinceRow',
    ProvinceVersion: './entities/province-version.ts#ProvinceVersionRow',
    Region: './entities/region.ts#RegionRow',
    Report: './resolvers/open-report.ts#OpenReport',
    ReportCell: './resolvers/report-cell.ts#CellParent',
    ReportLine: './resolvers/report-line.ts#LineParent',
    ReportRow: './resolvers/report.ts#RowParent',
    TrainingRecordPage: './resolvers/training-record-page.ts#TrainingRecordPageParent',
    StaffCell: './resolvers/cell.ts#CellReference',
    StaffLine: './resolvers/table.ts#TableLine',
    StaffRow: './resolvers/open-table.ts#TableRow',
    StaffTable: './resolvers/open-table.ts#OpenTable',
    TrainingCell: './resolvers/cell.ts#CellReference',
    TrainingLine: './resolvers/table.ts#TableLine',
    TrainingRow: './resolvers/open-table.ts#TableRow',
    TrainingTable: './resolvers/open-table.ts#OpenTable',
    NominationCell: './resolvers/cell.ts#CellReference',
    NominationLine: './resolvers/table.ts#TableLine',
    NominationRow: './resolvers/open-table.ts#TableRow',
    NominationTable: './resolvers/open-table.ts#OpenTable',
    BudgetCell: './resolvers/cell.ts#CellReference',
    BudgetTableLine: './resolvers/table.ts#TableLine',
    BudgetTableRow: './resolvers/open-table.ts#TableRow',
    BudgetTable: './resolvers/open-table.ts#OpenTable',
    CapacityCell: './resolvers/cell.ts#CellReference',
    CapacityLine: './resolvers/table.ts#TableLine',
    CapacityRow: './resolvers/open-table.ts#TableRow',
    CapacityTable: './resolvers/open-table.ts#OpenTable',
  },
  personnel: {
    CellDossier: './resolvers/dossier-groups.ts#DossierParent',
    StaffCell: './resolvers/staff-question.ts#StaffCellParent',
    StaffTally: './resolvers/staff-tally.ts#StaffTallyParent',
  },
  institutions: {
    AttendanceTally: './resolvers/attendance-tally.ts#AttendanceTallyParent',
    CapacityTally: './resolvers/capacity-tally.ts#CapacityTallyParent',
    CellTraining: './resolvers/cell-training.ts#CellTrainingParent',
    TrainingTally: './resolvers/training-tally.ts#CountedTraining',
  },
  planning: {
    BudgetTally: './resolvers/budget-tally.ts#BudgetTallyParent',
    NeedTally: './resolvers/need-tally.ts#NeedTallyParent',
    NominationTally: './resolvers/nomination-tally.ts#CountedNominations',
  },
};
