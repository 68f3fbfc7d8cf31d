import type { Answer } from '../kit/test-host.ts';

/** The entities of an answer, null where one was refused; throws when there are none at all. */
export function entitiesOf<Entity>({ data, text }: Answer): Entity[] {
  const entities = data?._entities;
  if (!Array.isArray(entities)) throw new Error(`No entities in ${text}`);
  return entities;
}

/** One of them; throws when it was refused. */
export function entityOf<Entity>(answer: Answer, index = 0): Entity {
  const entity = entitiesOf<Entity | null>(answer)[index];
  if (entity === null || entity === undefined)
    throw new Error(`Entity ${index} is missing in ${answer.text}`);
  return entity;
}
