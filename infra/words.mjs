/** For who calls a tool directly (an editor, `nx`): the words, made anew if they are out of date, as before every other command. */
import { onOwnNode } from './setup/node24.mjs';

await onOwnNode(import.meta.url, () => Promise.resolve(0));
