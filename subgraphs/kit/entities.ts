import { ClientError } from '../../common/errors.ts';
import { isUnitId } from '../../common/units.ts';
import { NotConnectedError } from './errors.ts';

/** Takes a representation in and gives the stub back that the type's field resolvers start from. */
export type ReferenceResolver = <Reference extends object>(
  reference: Reference,
  context: { readonly unitIds: readonly string[] },
) => Promise<Reference>;

/**
 * `__resolveReference` of a routed entity: the stub is the representation itself (keys and what `@requires`
 * brought), without a query; fields load what they need. `unitField` is `id` for `Province`.
 * Rejects this representation alone with `NO_UNIT_IN_KEY`, `UNKNOWN_UNIT` or `NOT_CONNECTED`.
 */
export function routedReference(unitField: 'provinceId' | 'id' = 'provinceId'): ReferenceResolver {
  return async (reference, context) => {
    assertHeld(Reflect.get(reference, unitField), unitField, context.unitIds);
    return reference;
  };
}

function assertHeld(unitId: unknown, unitField: string, held: readonly string[]): void {
  if (unitId === undefined || unitId === null) {
    throw new ClientError('NO_UNIT_IN_KEY', `The key lacks ${unitField}, which says whose record it is.`);
  }
  if (!isUnitId(unitId)) {
    throw new ClientError('UNKNOWN_UNIT', `${unitField} is not the id of a unit, such as "P34-19" or "TW".`);
  }
  if (!held.includes(unitId)) throw new NotConnectedError(unitId);
}
