import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A query that is valid for the schema, the same for the same seed. */
export function randomQuery(schema: GraphQLSchema, seed: number): string {
  let state = seed;
  let aliases = 0;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };

  function selection(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = draw(4) === 0 ? ['__typename'] : [];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
      );
      for (let i = 0; i <= draw(3) && fields.length > 0; i++) {
        const field = fields[draw(fields.length)];
        if (!field) continue;
        const named = getNamedType(field.type);
        // Own aliases keep two arguments, or two selections, of one field from clashing.
        const alias = draw(2) || field.args.length > 0 ? `a${aliases++}: ` : '';
        const args = field.args.length > 0 && draw(2) ? `(n: ${draw(3)})` : '';
        const condition =
          draw(12) === 0 ? ` @include(if: ${draw(2) === 0})` : draw(12) === 0 ? ' @skip(if: $no)' : '';
        parts.push(
          `${alias}${field.name}${args}${condition}${isCompositeType(named) ? ` ${selection(named, depth - 1)}` : ''}`,
        );
      }
    }
    if (isAbstractType(type))
      for (const possible of schema.getPossibleTypes(type))
        if (draw(2)) parts.push(`... on ${possible.name} ${selection(possible, depth - 1)}`);
    return `{ ${parts.join(' ') || '__typename'} }`;
  }

  const query = schema.getQueryType();
  return query ? `query($no: Boolean = false) ${selection(query, 5)}` : '';
}
