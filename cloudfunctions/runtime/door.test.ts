import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { createDoor, idOfRequest } from './door';

describe('keys of the doors', () => {
  const door = createDoor('secret of the office');

  it('the organiser’s phone draws with its key what the server expects', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (activityId, message) => {
        const key = Buffer.from(door.keyHexFor(activityId), 'hex');
        const drawn = createHmac('sha256', key).update(message).digest();
        expect(Buffer.from(door.macFor(activityId)(message))).toEqual(drawn);
      }),
    );
  });

  it('each activity and each office has its own', () => {
    const keys = [
      door.keyHexFor('a'),
      door.keyHexFor('b'),
      createDoor('another secret').keyHexFor('a'),
    ];
    expect(new Set(keys).size).toBe(3);
  });
});

describe('the id of what a request makes', () => {
  it('is the same for the same person and request, and nobody else’s', () => {
    expect(idOfRequest('m', 'request-1')).toBe(idOfRequest('m', 'request-1'));
    expect(idOfRequest('m', 'request-1')).not.toBe(idOfRequest('n', 'request-1'));
    expect(idOfRequest('m', 'request-1')).not.toBe(idOfRequest('m', 'request-2'));
    expect(idOfRequest('m', 'request-1')).toMatch(/^[0-9a-f]{24}$/);
  });
});
