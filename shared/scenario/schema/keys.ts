import type { z } from 'zod';
import type { Path } from '../yaml/places.ts';

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  valueType?: z.ZodType;
  keyType?: z.ZodType;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  items?: readonly z.ZodType[];
};

const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The keys a schema knows for the mapping at a path, for "did you mean"; empty where any key may stand. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let now = open(schema);
  for (const step of path) now = now.flatMap((one) => open(below(one, step)));
  return now.flatMap((one) => {
    const { shape, keyType } = definition(one);
    if (shape !== undefined) return Object.keys(shape);
    return keyType === undefined ? [] : Object.keys(definition(keyType).entries ?? {});
  });
}

function below(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const { shape, valueType, element, items } = definition(schema);
  if (shape !== undefined) return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
  return valueType ?? element ?? items?.[Number(step)];
}

/** All schemas a wrapper or a union stands for. */
function open(schema: z.ZodType | undefined): z.ZodType[] {
  if (schema === undefined) return [];
  const { innerType, options } = definition(schema);
  if (innerType !== undefined) return open(innerType);
  return options === undefined ? [schema] : options.flatMap(open);
}
