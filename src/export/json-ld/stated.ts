/** A type in which every property is there and may be `undefined`. */
type Candidate<Shape> = { readonly [Key in keyof Shape]-?: Shape[Key] | undefined };

/** The properties that have a value: JSON has no `undefined`, and a type with exact properties allows none. */
export function stated<Shape extends object>(candidate: Candidate<Shape>): Shape {
  return Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined)) as Shape;
}
