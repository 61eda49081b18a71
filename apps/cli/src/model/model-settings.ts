/** Which model to ask, where, and with what key: from options and the environment, and only when asked for. */

import { InputError } from '@parley/input';
import { isLocal, webAddress } from '../http/addresses.js';
import { HttpFailure } from '../http/http-failure.js';

export interface ModelSettings {
  /** Name that the endpoint knows the model by. */
  readonly model: string;
  /** Base address; `/chat/completions` is added. */
  readonly endpoint: string;
  /** Key for the endpoint; null for endpoints that need none. Never printed. */
  readonly key: string | null;
}

export interface ModelOptions {
  /** `--model NAME`; true when given without a name. */
  readonly model?: string | true;
  /** `--endpoint ADDRESS`. */
  readonly endpoint?: string;
}

/**
 * Settings from options, else from PARLEY_MODEL and PARLEY_MODEL_ENDPOINT; the key from PARLEY_MODEL_KEY alone, since options
 * stand in the history of the shell and in the list of processes.
 * @returns nothing unless `--model` is given, whatever the environment holds
 * @throws {InputError} when the model or the endpoint is missing or cannot be used
 */
export function modelSettings(
  options: ModelOptions,
  environment: Readonly<Record<string, string | undefined>>,
): ModelSettings | undefined {
  if (options.model === undefined) return undefined;
  const model = (options.model === true ? environment.PARLEY_MODEL : options.model)?.trim();
  if (!model) throw fault('no model is named', '--model NAME, or PARLEY_MODEL in the environment');
  const endpoint = (options.endpoint ?? environment.PARLEY_MODEL_ENDPOINT)?.trim();
  if (!endpoint) {
    throw fault('no endpoint of a model is given', '--endpoint ADDRESS, or PARLEY_MODEL_ENDPOINT in the environment');
  }
  const url = endpointAddress(endpoint);
  const key = environment.PARLEY_MODEL_KEY?.trim() || null;
  if (key !== null && !/^[\x21-\x7e]{1,4096}$/.test(key)) {
    throw fault('PARLEY_MODEL_KEY holds characters that no key has', 'one word of ASCII characters');
  }
  if (key !== null && url.protocol === 'http:' && !isLocal(url)) {
    throw fault(`the key would travel to ${url.host} unencrypted`, 'an endpoint with https, or no PARLEY_MODEL_KEY');
  }
  return { model, endpoint, key };
}

/** The base address of an endpoint, without a slash at its end. */
export function endpointAddress(endpoint: string): URL {
  try {
    const url = webAddress(endpoint);
    url.pathname = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
    return url;
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    throw fault(
      `the endpoint of the model cannot be used: ${error.message}`,
      'an address such as http://localhost:11434/v1',
    );
  }
}

function fault(message: string, expected: string): InputError {
  return new InputError([{ code: 'model', severity: 'error', path: [], message, expected }]);
}
