import type { CellKey } from '../../../common/measure.ts';
import type { BodyTotals } from '../repositories/nominating-body.ts';
import type { NominationTotal } from '../types.generated.ts';
import { personsSent } from './persons-sent.ts';

/** What one body sent, as the cell of its own measure and unit; decisions are told only behind a count. */
export function nominationTotal(provinceId: string, total: BodyTotals): NominationTotal {
  const { key, body, sent } = total;
  const cell: CellKey = {
    ...{ unitId: body.unitId, measureId: body.measureId, kind: 'VOLUME', countUnit: 'NGUOI' },
    ...{ population: 'TAT_CA', dimension: 'PROGRAMME', threshold: body.programmeCode },
    ...{ includesInProgress: false, from: key.from, to: key.to, asOf: key.to },
  };
  const persons = personsSent(cell, provinceId, { ...total, persons: sent.persons });
  const counted = persons.computed.state === 'COMPUTED';
  return {
    unitId: body.unitId,
    sentBy: { nameVi: body.nameVi, unitId: body.unitId },
    withinQuota: body.withinQuota,
    decisions: counted ? sent.decisionIds.map((id) => ({ provinceId, id })) : [],
    programmeCode: body.programmeCode,
    persons,
  };
}
