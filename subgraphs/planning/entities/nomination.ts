import { EntitySchema } from 'typeorm';
import type { DataOrigin, NominationStatus } from '../types.generated.ts';

/** A person sent to study. It stands in the unit that recorded it and carries no name. */
export interface NominationRow {
  id: string;
  cadreId: string;
  /** Null = the dossier is not registered nationally; then the dossier counts as the person. */
  personId: string | null;
  programmeCode: string;
  programmeGroup: string;
  status: NominationStatus;
  /** Null only while the need is recorded and nobody has nominated yet. */
  sentById: string | null;
  decisionId: string | null;
  decidedOn: string | null;
  /** Day on which it was recorded, where there is no decision yet; null = not known. */
  recordedOn: string | null;
  /** Day of the completion that the plan counts as achieved; null = it counts none. */
  achievedOn: string | null;
  inSuccessionPool: boolean;
  origin: DataOrigin;
}

/** Table `nomination`. */
export const NominationTable = new EntitySchema<NominationRow>({
  name: 'nomination',
  tableName: 'nomination',
  columns: {
    id: { type: 'uuid', primary: true },
    cadreId: { name: 'cadre_id', type: 'text' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    programmeCode: { name: 'programme_code', type: 'text' },
    programmeGroup: { name: 'programme_group', type: 'text' },
    status: { type: 'text' },
    sentById: { name: 'sent_by_id', type: 'uuid', nullable: true },
    decisionId: { name: 'decision_id', type: 'uuid', nullable: true },
    decidedOn: { name: 'decided_on', type: 'date', nullable: true },
    recordedOn: { name: 'recorded_on', type: 'date', nullable: true },
    achievedOn: { name: 'achieved_on', type: 'date', nullable: true },
    inSuccessionPool: { name: 'in_succession_pool', type: 'boolean' },
    origin: { type: 'text' },
  },
  checks: [
    { name: 'nomination_sent_by', expression: "status = 'NHU_CAU' or sent_by_id is not null" },
    { name: 'nomination_decided', expression: "status <> 'DA_DUYET' or decided_on is not null" },
  ],
  indices: [
    { name: 'nomination_cadre', columns: ['cadreId'] },
    { name: 'nomination_code', columns: ['programmeCode', 'decidedOn'] },
    { name: 'nomination_group', columns: ['programmeGroup', 'decidedOn'] },
    {
      name: 'nomination_approved_code',
      columns: ['programmeCode', 'decidedOn'],
      where: "status = 'DA_DUYET'",
    },
    {
      name: 'nomination_approved_group',
      columns: ['programmeGroup', 'decidedOn'],
      where: "status = 'DA_DUYET'",
    },
    { name: 'nomination_body', columns: ['sentById', 'decidedOn'] },
    {
      name: 'nomination_approved',
      columns: ['decidedOn', 'programmeCode', 'programmeGroup', 'cadreId'],
      where: "status = 'DA_DUYET'",
    },
    { name: 'nomination_achieved', columns: ['achievedOn', 'programmeGroup', 'programmeCode', 'cadreId'] },
    // All that a body sent can be read from this index alone.
    {
      name: 'nomination_sent',
      columns: ['sentById', 'status', 'decidedOn', 'programmeCode', 'cadreId', 'id'],
    },
  ],
  foreignKeys: [
    {
      name: 'nomination_nominating_body',
      target: 'nominating_body',
      columnNames: ['sent_by_id'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'nomination_decision',
      target: 'official_document',
      columnNames: ['decision_id'],
      referencedColumnNames: ['id'],
    },
  ],
});
