import { randomBytes } from 'node:crypto';
import { setUpCodeFrom, setUpCodeHash } from '@cloud/runtime/set-up';
import { groupedCode } from '@shared/domain/binding/code';

/** Prints a new set-up code and its hash: the code for the first administrator, the hash for the server. */
const code = setUpCodeFrom(randomBytes(64));
console.log(`启动码 ${groupedCode(code)}`);
console.log(`SETUP_CODE_HASH=${setUpCodeHash(code)}`);
