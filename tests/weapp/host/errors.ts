/** Something a phone would answer with a blank page; here it is said by name. */
export class HostError extends Error {
  override readonly name: string = 'HostError';
}

export class MissingTemplateError extends HostError {
  override readonly name = 'MissingTemplateError';

  constructor(
    readonly template: string,
    file: string,
  ) {
    super(`template "${template}" is used in ${file} but no imported WXML defines it`);
  }
}

export class UnsupportedComponentError extends HostError {
  override readonly name = 'UnsupportedComponentError';

  constructor(
    readonly tag: string,
    file: string,
  ) {
    super(`<${tag}> in ${file} is neither a WeChat component nor listed in usingComponents`);
  }
}

export class UnsupportedApiError extends HostError {
  override readonly name = 'UnsupportedApiError';

  constructor(readonly api: string) {
    super(`wx.${api} was called, which this host does not have; pass it in the option "wx"`);
  }
}

/** Throw it from `callFunction` to answer as a phone without a network would. */
export class NetworkDownError extends Error {
  override readonly name = 'NetworkDownError';

  constructor() {
    super('request:fail network is down');
  }
}
