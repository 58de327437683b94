/**
 * The parts of Standard Schema v1 (https://standardschema.dev) that a schema has to offer, written out here because the
 * specification asks to copy types rather than to depend on a package.
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    /** Checks any value. Never throws, and never returns a promise. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For type inference only: there is no such value. */
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/** What {@link StandardSchema} gives for a value. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A reason why a value was refused. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}
