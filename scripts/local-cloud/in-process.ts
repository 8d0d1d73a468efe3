import cloudbase from '@cloudbase/node-sdk';
import type { Engine } from './engine/engine';
import { pinRequests } from './sdk-requests';

/**
 * Sends the database calls of `@cloudbase/node-sdk`, in this process, straight to an engine: same
 * SDK code, same actions and same answers, without HTTP, signing and the cost of both.
 *
 * The deployed code stays as it is: only the one who puts a local run together calls this.
 * `callFunction` and storage still go over the wire. It does not reach a bundle that carries its
 * own copy of the SDK.
 * @returns how to undo it; queries made before keep their transport
 */
export const connectInProcess = (engine: Engine): (() => void) =>
  pinRequests(databaseClass(), (action, parameters) => engine.execute({ ...parameters, action }));

/** The database class of the very copy of the SDK that the product imports. */
const databaseClass = () => cloudbase.init({ env: 'local' }).database().constructor;
