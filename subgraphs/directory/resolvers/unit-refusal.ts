import { writtenDay } from '../../../common/days.ts';
import { ClientError } from '../../../common/errors.ts';
import { eraOf, isUnitId, LAST_DAY_OF_63 } from '../../../common/units.ts';
import type { HomonymRow } from '../repositories/province.ts';
import type { Boundaries } from '../types.generated.ts';
import type { RowUnits } from './line-units.ts';

/** What to look up so that {@link unknownUnit} can say whom the caller may have meant: the code of an id, or the text. */
export function homonymOf(asked: string): string {
  return isUnitId(asked) && asked !== 'TW' ? asked.slice(4) : asked;
}

/**
 * UNKNOWN_UNIT for an id that is none. A code or a name may stand for other units than the caller thinks: seven codes
 * changed meaning on 1/7/2025, so the answer tells who bore it and when instead of guessing.
 */
export function unknownUnit(place: string, asked: string, homonyms: readonly HomonymRow[]): ClientError {
  const said = JSON.stringify(asked.slice(0, 60));
  const known = homonyms.map(story).join('; ');
  if (!known) {
    return new ClientError(
      'UNKNOWN_UNIT',
      `${place}: no unit has the id ${said}. Query.provinces lists all; ids are such as "P34-24".`,
    );
  }
  const text = homonymOf(asked);
  const subject = /^\d+$/.test(text) ? `code ${text}` : `name ${JSON.stringify(text.slice(0, 60))}`;
  const today = homonyms.some(({ validTo }) => validTo === null) ? '' : '; today no unit has it';
  return new ClientError(
    'UNKNOWN_UNIT',
    `${place}: no unit has the id ${said}: ${subject} ${known}${today}. Ask by id, for codes and names changed hands.`,
  );
}

function story(unit: HomonymRow): string {
  if (unit.validTo === null) return `today it is ${unit.nameVi}, ${unit.id}`;
  const became = unit.successorId
    ? `, which became part of ${unit.successorNameVi}, ${unit.successorId}`
    : '';
  return `was ${unit.nameVi} until ${writtenDay(unit.validTo)} (${unit.id}${became})`;
}

/** BAD_ARGUMENT for a unit that today's map does not show, with the unit that does. */
export function notOnMapOf34(
  place: string,
  asked: { readonly id: string; readonly nameVi: string; readonly validTo: string | null },
  successor: { readonly id: string; readonly nameVi: string },
): ClientError {
  const until = writtenDay(asked.validTo ?? LAST_DAY_OF_63);
  return new ClientError(
    'BAD_ARGUMENT',
    `${place}: ${asked.id} was ${asked.nameVi} until ${until}; today it is ${successor.id} (${successor.nameVi}). ` +
      `Ask for ${successor.id}, whose cells hold it, or set boundaries: AS_RECORDED.`,
  );
}

/**
 * On the map of 63 there is no figure of the days since it ended: what was recorded since belongs to units of today, and
 * nothing says which part of it each old unit would have had. Throws BAD_ARGUMENT for the first of the days asked for, by the
 * name of its argument, that is later.
 */
export function checkRecordedBefore34(
  boundaries: Boundaries,
  days: readonly (readonly [place: string, day: string])[],
  rows: readonly RowUnits[],
): void {
  const old = rows.find(({ unit }) => eraOf(unit.id) === '63');
  if (boundaries !== 'HISTORICAL_63' || !old) return;
  const late = days.find(([, day]) => day > LAST_DAY_OF_63);
  if (!late) return;
  const [place, day] = late;
  throw new ClientError(
    'BAD_ARGUMENT',
    `${place}: ${day} is after ${LAST_DAY_OF_63}, the last day of the map of 63 units. What was recorded since belongs to ` +
      `units of today and cannot be split back to old ones such as ${old.unit.id}. ` +
      `Ask to ${LAST_DAY_OF_63} at most, or set boundaries: CURRENT_34.`,
  );
}

/** BAD_ARGUMENT for a district or commune on a map of provinces. */
export function onlyAsRecorded(place: string, id: string): ClientError {
  return new ClientError(
    'BAD_ARGUMENT',
    `${place}: ${id} is a district or commune; these are shown with boundaries: AS_RECORDED only.`,
  );
}
