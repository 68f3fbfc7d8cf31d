import { ClientError } from '../../../common/errors.ts';

const FORM = 'cadre';

/** The place after a dossier in its unit's list. */
export function writeCursor(unitId: string, id: string): string {
  return Buffer.from(JSON.stringify([FORM, unitId, id])).toString('base64url');
}

/** The id of the dossier that a cursor stands after. Throws BAD_ARGUMENT unless it is one of this unit's. */
export function readCursor(unitId: string, cursor: string): string {
  const parts = partsOf(cursor);
  const [form, unit, id] = parts;
  if (parts.length === 3 && form === FORM && unit === unitId && typeof id === 'string') return id;
  throw new ClientError('BAD_ARGUMENT', 'after must be the endCursor of a page of the same unit.');
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
