import { virtual } from '@guidepup/virtual-screen-reader';

/** Everything that a screen reader says while it reads on from the start of an element to its end. */
export async function transcript(container: HTMLElement): Promise<readonly string[]> {
  await virtual.start({ container });
  const end = `end of ${(await virtual.lastSpokenPhrase()).split(',')[0]}`;
  for (let step = 0; step < 500 && (await virtual.lastSpokenPhrase()) !== end; step += 1) await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}
