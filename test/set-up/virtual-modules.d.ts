declare module 'virtual:server-html' {
  export const html: typeof import('./server-html.tsx')['html'];
}
