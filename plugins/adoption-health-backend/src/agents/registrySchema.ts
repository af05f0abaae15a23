import { z } from 'zod';
import type { AnyZodObject, z as RegistryZod, ZodTypeAny } from 'zod/v3';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Zod = typeof RegistryZod;

/**
 * A schema of the contract as the actions registry takes it, which still
 * speaks the language of zod 3. What JSON cannot say of it, such as that a day
 * must exist, is left out: inputs are parsed with the contract as well. Throws
 * for a kind of schema that no action has needed so far.
 */
export function registrySchema(
  schema: z.ZodObject,
): (zod: Zod) => AnyZodObject {
  const json = z.toJSONSchema(schema);
  return zod => objectOf(zod, json);
}

function typeOf(zod: Zod, json: JsonSchema): ZodTypeAny {
  const type = bareTypeOf(zod, json);
  return json.description === undefined
    ? type
    : type.describe(json.description);
}

function bareTypeOf(zod: Zod, json: JsonSchema): ZodTypeAny {
  const choices = json.oneOf ?? json.anyOf;
  if (choices) {
    return oneOf(
      zod,
      choices.map(choice => typeOf(zod, choice)),
    );
  }
  if (typeof json.const === 'string') {
    return zod.literal(json.const);
  }
  if (json.enum) {
    return oneOf(
      zod,
      json.enum.map(value => zod.literal(value)),
    );
  }
  switch (json.type) {
    case 'string':
      return zod.string();
    case 'number':
      return zod.number();
    case 'boolean':
      return zod.boolean();
    case 'array':
      return zod.array(itemsOf(zod, json));
    case 'object':
      return objectOf(zod, json);
    default:
      throw unknownKind(json);
  }
}

function objectOf(zod: Zod, json: JsonSchema): AnyZodObject {
  if (!json.properties) {
    throw unknownKind(json);
  }
  const required = new Set(json.required);
  return zod.object(
    Object.fromEntries(
      Object.entries(json.properties).map(([name, property]) => {
        const type = typeOf(zod, schemaOf(property));
        return [name, required.has(name) ? type : type.optional()];
      }),
    ),
  );
}

function itemsOf(zod: Zod, json: JsonSchema): ZodTypeAny {
  if (!json.items || Array.isArray(json.items)) {
    throw unknownKind(json);
  }
  return typeOf(zod, schemaOf(json.items));
}

function oneOf(zod: Zod, types: ZodTypeAny[]): ZodTypeAny {
  const [first, second, ...rest] = types;
  return second ? zod.union([first, second, ...rest]) : first;
}

/** A schema may also be `true` or `false`: anything, or nothing. */
function schemaOf(json: JsonSchema | boolean): JsonSchema {
  if (typeof json === 'boolean') {
    throw unknownKind(json);
  }
  return json;
}

function unknownKind(json: JsonSchema | boolean): Error {
  return new Error(
    `No action has this kind of schema: ${JSON.stringify(json)}`,
  );
}
