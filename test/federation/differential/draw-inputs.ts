import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Draw } from './draw.ts';

interface Variable {
  readonly type: string;
  readonly default: string | undefined;
}

/** The variables of one operation, declared as they come into use. */
export class Variables {
  readonly #draw: Draw;
  readonly #declared = new Map<string, Variable>();
  readonly values: Record<string, unknown> = {};
  readonly features = new Set<string>();

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  get declaration(): string {
    if (this.#declared.size === 0) return '';
    const each = [...this.#declared].map(
      ([name, variable]) =>
        `$${name}: ${variable.type}${variable.default === undefined ? '' : ` = ${variable.default}`}`,
    );
    return `(${each.join(', ')})`;
  }

  /** A value for an argument, as text of the document; undefined: better none at all. */
  value(type: GraphQLInputType, mayBeAbsent: boolean): string | undefined {
    if (mayBeAbsent && this.#draw.chance(30)) return undefined;
    return this.#draw.chance(50) ? this.#variable(type, mayBeAbsent) : this.#literal(type, 2);
  }

  condition(): string {
    const draw = this.#draw;
    const value = draw.chance(30) ? String(draw.chance(50)) : this.#conditionVariable();
    if (value.startsWith('$')) this.features.add('@skip and @include by variable');
    return value;
  }

  #conditionVariable(): string {
    const draw = this.#draw;
    const known = [...this.#declared]
      .filter(([, { type }]) => type.startsWith('Boolean'))
      .map(([name]) => name);
    if (known.length > 0 && draw.chance(50)) return `$${draw.pick(known)}`;
    const otherwise = draw.chance(50) ? String(draw.chance(50)) : undefined;
    // A nullable variable needs a default where a non-null one is asked for.
    const name = this.#declare(
      otherwise !== undefined && draw.chance(50) ? 'Boolean' : 'Boolean!',
      otherwise,
    );
    if (otherwise === undefined || draw.chance(50)) this.values[name] = draw.chance(50);
    else this.features.add('default of a condition');
    return `$${name}`;
  }

  #variable(type: GraphQLInputType, mayBeAbsent: boolean): string {
    const draw = this.#draw;
    const text = String(type);
    const same = [...this.#declared].filter(([, variable]) => variable.type === text).map(([name]) => name);
    if (same.length > 0 && draw.chance(30)) return `$${draw.pick(same)}`;
    this.features.add('variable');
    if (draw.chance(45)) {
      const name = this.#declare(text, this.#literal(type, 1, false));
      if (draw.chance(30)) this.values[name] = this.#json(type, 2);
      else this.features.add('default of a variable');
      return `$${name}`;
    }
    const name = this.#declare(text, undefined);
    // Left out, the argument is as if it had not been given.
    if (!mayBeAbsent || isNonNullType(type) || draw.chance(70)) this.values[name] = this.#json(type, 2);
    else this.features.add('variable left out');
    return `$${name}`;
  }

  #declare(type: string, otherwise: string | undefined): string {
    const name = `v${this.#declared.size}`;
    this.#declared.set(name, { type, default: otherwise });
    return name;
  }

  #literal(type: GraphQLInputType, depth: number, mayHold = true): string {
    const draw = this.#draw;
    if (isNonNullType(type)) return this.#literal(type.ofType, depth, mayHold);
    if (isListType(type)) {
      const item = type.ofType;
      // One value stands for a list of one.
      if (draw.chance(15) && !isListType(item)) return this.#literal(item, depth, false);
      return `[${Array.from({ length: draw.below(3) }, () => this.#literal(item, depth, mayHold)).join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      this.features.add('input object');
      const parts: string[] = [];
      for (const field of Object.values(type.getFields())) {
        if (draw.chance(50) || (depth === 0 && isInputObjectType(field.type))) continue;
        const isVariable = mayHold && draw.chance(25);
        const value = isVariable
          ? this.#variable(field.type, false)
          : this.#literal(field.type, depth - 1, mayHold);
        parts.push(`${field.name}: ${value}`);
      }
      return `{${parts.join(', ')}}`;
    }
    if (isEnumType(type)) return draw.pick(type.getValues()).name;
    const value = this.#scalar(type.name);
    if (type.name === 'Big') return `9007199254740${993 + draw.below(7)}`;
    return type.name === 'Json' ? `{a: [1, null, "${draw.below(5)}"]}` : JSON.stringify(value);
  }

  #json(type: GraphQLInputType, depth: number): unknown {
    const isNull = !isNonNullType(type) && this.#draw.chance(12);
    return isNull ? null : this.#sure(type, depth);
  }

  #sure(type: GraphQLInputType, depth: number): unknown {
    const draw = this.#draw;
    if (isNonNullType(type)) return this.#sure(type.ofType, depth);
    if (isListType(type)) return Array.from({ length: draw.below(3) }, () => this.#sure(type.ofType, depth));
    if (isInputObjectType(type)) {
      this.features.add('input object');
      const out: Record<string, unknown> = {};
      for (const field of Object.values(type.getFields()))
        if (draw.chance(50) && (depth > 0 || !isInputObjectType(field.type)))
          out[field.name] =
            !isNonNullType(field.type) && draw.chance(15) ? null : this.#sure(field.type, depth - 1);
      return out;
    }
    return isEnumType(type) ? draw.pick(type.getValues()).name : this.#scalar(type.name);
  }

  #scalar(name: string): unknown {
    const draw = this.#draw;
    if (name === 'Int') return draw.below(4);
    if (name === 'Boolean') return draw.chance(50);
    if (name === 'Big') return draw.below(9);
    if (name === 'Json') return { a: [draw.below(3), null] };
    return draw.pick(['', 'x', 'é "quoted"']);
  }
}
