import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { Draw } from './draw.ts';
import { Variables } from './draw-inputs.ts';
import type { Question } from './run-world.ts';
import { fieldOf, givesInterfaceObject, objectOf, type World } from './world.ts';

/** How freely response keys are chosen: common ones make fields of different types meet under one name. */
type Aliases = 'common' | 'some' | 'own';

/** Some are the names of keys and of fields that others require: what the planner sets beside the client's own. */
const COMMON_ALIASES = ['p', 'q', 'id', 'x', 'y', 'sku', 'org', 'code', 'shared', 'shown', 'e0f0', 'e1f1'];

/** A document that is valid for the schema, with what was drawn for it. */
export function drawQuestion(
  world: World,
  schema: GraphQLSchema,
  seed: number,
): Question & { features: Set<string> } {
  for (const aliases of ['common', 'common', 'some', 'own'] as const) {
    const drawn = new Drawing(world, schema, new Draw(seed), aliases).question();
    // Fields that share a response key without being the same are the caller's fault.
    if (validate(schema, parse(drawn.source)).length === 0) return drawn;
    seed ^= 0x5bd1e995;
  }
  throw new Error(`no valid document for seed ${seed}`);
}

/** Fields whose features would else be drawn too seldom. */
function isRare(world: World, type: GraphQLNamedType, name: string): boolean {
  const field = fieldOf(world, type.name, name);
  if (!field) return false;
  const isLost = field.in[0] === objectOf(world, type.name)?.lostIn;
  return Boolean(isLost || field.overrides || /^[SIU]$/.test(field.type.name) || field.requires);
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

class Drawing {
  readonly #world: World;
  readonly #schema: GraphQLSchema;
  readonly #draw: Draw;
  readonly #aliases: Aliases;
  readonly #features = new Set<string>();
  #variables: Variables;
  #fragments: Fragment[] = [];
  #allFragments: Fragment[] = [];
  #count = 0;
  /** Fields still to draw; keeps answers small. */
  #left = 0;

  constructor(world: World, schema: GraphQLSchema, draw: Draw, aliases: Aliases) {
    this.#world = world;
    this.#schema = schema;
    this.#draw = draw;
    this.#aliases = aliases;
    this.#variables = new Variables(draw);
  }

  question(): Question & { features: Set<string> } {
    const draw = this.#draw;
    const count = draw.chance(20) ? 2 : 1;
    const operations = Array.from({ length: count }, (_, i) => this.#operation(`Op${i}`, count > 1));
    const chosen = draw.pick(operations);
    if (count > 1) this.#note('several operations');
    for (const feature of chosen.variables.features) this.#note(feature);
    if (chosen.isMutation) this.#note('mutation');
    const fragments = this.#allFragments.map((each) => `fragment ${each.name} on ${each.type} ${each.text}`);
    return {
      source: [...operations.map((each) => each.text), ...fragments].join('\n'),
      operationName: count > 1 || (chosen.isNamed && draw.chance(50)) ? chosen.name : undefined,
      variables: chosen.variables.values,
      features: this.#features,
    };
  }

  #operation(name: string, mustHaveName: boolean) {
    const draw = this.#draw;
    const variables = new Variables(draw);
    this.#variables = variables;
    this.#fragments = [];
    this.#left = 26;
    const mutation = this.#schema.getMutationType();
    const isMutation = mutation !== undefined && mutation !== null && draw.chance(22);
    const root = isMutation ? mutation : this.#schema.getQueryType();
    if (!root) throw new Error('there is no query type');
    const parts = Array.from({ length: isMutation ? 2 + draw.below(3) : 1 + draw.below(2) }, () =>
      this.#field(root, isMutation ? 2 : 4),
    );
    if (draw.chance(12)) parts.push(this.#typename());
    if (!isMutation && draw.chance(14)) parts.push(this.#introspection());
    if (!isMutation && draw.chance(15)) parts.push(this.#fragment(root, 3, root));
    const text = `{ ${parts.join(' ')} }`;
    const isNamed = mustHaveName || draw.chance(60);
    const head = `${isMutation ? 'mutation' : 'query'}${isNamed ? ` ${name}` : ''}${variables.declaration}`;
    return { name, isNamed, isMutation, variables, text: `${head} ${text}` };
  }

  #selection(type: GraphQLNamedType, depth: number, isInterfaceObject = false): string {
    const draw = this.#draw;
    const parts: string[] = [];
    if (draw.chance(15)) parts.push(this.#typename());
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = 1 + draw.below(3);
      for (let i = 0; i < fields && this.#left > 0; i++) parts.push(this.#field(type, depth));
      if (draw.chance(24)) parts.push(this.#fragment(type, depth, type));
    }
    // Of an `@interfaceObject` the planner (0.0.38) can hardly find what belongs to one of the types behind it.
    if (isAbstractType(type) && !(isInterfaceObject && draw.chance(90))) {
      const possible = draw.some(this.#schema.getPossibleTypes(type), 1);
      for (const each of possible) parts.push(this.#fragment(each, depth, type));
      // The same field of several types, non-null in some of them, and one of different types.
      if (draw.chance(50))
        for (const each of this.#schema.getPossibleTypes(type))
          if ('shared' in each.getFields()) parts.push(`... on ${each.name} { shared }`);
      const mixed = this.#schema.getPossibleTypes(type).filter((each) => 'mixed' in each.getFields());
      if (mixed.length > 1 && draw.chance(90)) {
        this.#note('one name of different types');
        for (const [i, each] of mixed.entries())
          parts.push(
            `... on ${each.name} { ${i > 0 || this.#aliases === 'own' ? `k${this.#count++}: ` : ''}mixed }`,
          );
      }
      this.#note(isInterfaceType(type) ? 'interface' : 'union');
      if (possible.length > 1) this.#note('several types behind one field');
    }
    return `{ ${parts.join(' ') || '__typename'} }`;
  }

  #field(type: GraphQLNamedType, depth: number, name?: string): string {
    const draw = this.#draw;
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    this.#left--;
    const fields = Object.values(type.getFields());
    const flat = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const candidates = depth > 0 && this.#left > 0 ? fields : flat;
    if (candidates.length === 0) return this.#typename();
    const rare = candidates.filter((each) => isRare(this.#world, type, each.name));
    const asked = candidates.filter((each) => each.name === name);
    const field = draw.pick(asked[0] ? asked : rare.length > 0 && draw.chance(45) ? rare : candidates);
    const named = getNamedType(field.type);
    const given = field.args.flatMap(({ name, type: argument, defaultValue }) => {
      const mayBeAbsent = !isNonNullType(argument) || defaultValue !== undefined;
      const value = this.#variables.value(argument, mayBeAbsent);
      return value === undefined ? [] : [`${name}: ${value}`];
    });
    this.#noteType(field.type);
    const alias = this.#alias(given.length > 0);
    const model = fieldOf(this.#world, type.name, field.name);
    const isInterfaceObject = model !== undefined && givesInterfaceObject(this.#world, model);
    const inner = isCompositeType(named) ? ` ${this.#selection(named, depth - 1, isInterfaceObject)}` : '';
    const args = given.length > 0 ? `(${given.join(', ')})` : '';
    if (args) this.#note('argument');
    const text = `${alias}${field.name}${args}${this.#conditions()}${inner}`;
    // The client's own arguments for a field that is required with others.
    const required = model?.requires?.find((each) => each.args.text);
    if (!required || !draw.chance(95)) return text;
    this.#note('other arguments than required');
    return `${text} ${this.#field(type, depth, required.field)}`;
  }

  #alias(hasArguments: boolean): string {
    const draw = this.#draw;
    const isOwn = this.#aliases === 'own' || (this.#aliases === 'some' && (hasArguments || draw.chance(30)));
    const alias = isOwn ? `k${this.#count++}` : draw.chance(30) ? draw.pick(COMMON_ALIASES) : undefined;
    if (alias === undefined) return '';
    this.#note('alias');
    if (alias.length > 1 && !isOwn) this.#note('alias called like a field');
    return `${alias}: `;
  }

  /** A part of a selection as an inline fragment or a named one, new or known. */
  #fragment(type: GraphQLNamedType, depth: number, parent: GraphQLNamedType): string {
    const draw = this.#draw;
    const known = this.#fragments.filter((each) => each.type === type.name);
    if (known.length > 0 && draw.chance(75)) {
      this.#note('fragment used twice');
      return `...${draw.pick(known).name}${this.#conditions()}`;
    }
    const above = isObjectType(type) ? type.getInterfaces() : [];
    const condition = above.length > 0 && draw.chance(15) ? draw.pick(above) : type;
    const text = this.#selection(condition, depth);
    if (draw.chance(35)) {
      this.#note('named fragment');
      const fragment = { name: `F${this.#allFragments.length}`, type: condition.name, text };
      this.#fragments.push(fragment);
      this.#allFragments.push(fragment);
      return `...${fragment.name}${this.#conditions()}`;
    }
    this.#note('inline fragment');
    const on = condition === parent && draw.chance(20) ? '' : ` on ${condition.name}`;
    return `...${on}${this.#conditions()} ${text}`;
  }

  #conditions(): string {
    const draw = this.#draw;
    let text = '';
    if (draw.chance(7)) text += ` @include(if: ${this.#variables.condition()})`;
    if (draw.chance(7)) text += ` @skip(if: ${this.#variables.condition()})`;
    if (text) this.#note('@skip and @include');
    return text;
  }

  #typename(): string {
    this.#note('__typename');
    return this.#draw.chance(25) ? `t${this.#count++}: __typename` : '__typename';
  }

  #introspection(): string {
    this.#note('introspection');
    const draw = this.#draw;
    const types = Object.keys(this.#schema.getTypeMap()).filter((name) => !name.startsWith('__'));
    const alias = `introspected${this.#count++}`;
    const type = 'type { kind name ofType { kind name ofType { name } } }';
    if (draw.chance(20)) return `${alias}: __schema { queryType { name } mutationType { name } }`;
    return `${alias}: __type(name: "${draw.pick(types)}") { kind name fields { name args { name defaultValue ${type} } ${type} }
      interfaces { name } possibleTypes { name } enumValues { name } inputFields { name defaultValue ${type} } }`;
  }

  #noteType(type: GraphQLOutputType): void {
    const name = getNamedType(type).name;
    if (/\[.*\[/.test(String(type))) this.#note('list of lists');
    if (name === 'Big' || name === 'Json') this.#note('custom scalar');
    if (name === 'Big') this.#note('number beyond 2^53');
    if (name === 'Color') this.#note('enum');
  }

  #note(feature: string): void {
    this.#features.add(feature);
  }
}
