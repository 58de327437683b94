/** Served by `.storybook/playground-file.ts`: the file that `npm start -- FILE` named. */
declare module 'virtual:playground-file' {
  export const file: { readonly name: string; readonly text: string } | undefined;
}
