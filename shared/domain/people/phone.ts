/** A mobile number as it is shown: `138****0000`. Anything shorter is hidden altogether. */
export const maskPhone = (phone: string): string =>
  phone.length < 7 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
