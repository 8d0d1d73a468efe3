import { LARGEST, MOST_TRIES } from './queue-state';
import {
  CLOSED,
  checkInTo,
  ENTERED,
  entryOf,
  FAULT,
  NO_CONNECTION,
  TestPhone,
} from './test-support';

let phone: TestPhone;

beforeEach(() => {
  phone = new TestPhone();
});

const sentIds = () => phone.sent.map(({ input }) => input.requestId);

describe('an act with a network', () => {
  it('is sent at once as it is, and nobody is asked who uses the phone', async () => {
    const taken = await phone.queue.take(checkInTo('a1', 'r1'));
    expect(taken).toMatchObject({ name: 'settled', act: { state: { name: 'done' } } });
    expect(phone.sent[0]?.input).not.toHaveProperty('kept');
    expect([phone.asked, phone.done]).toEqual([0, 1]);
  });

  it('stands on the phone before it is sent, so that nothing is lost if the app is closed meanwhile', async () => {
    phone.answer = () => new Promise(() => undefined);
    void phone.queue.take(checkInTo('a1', 'r1'));
    phone.restart();
    expect(phone.standing()).toEqual({ r1: 'waiting' });
  });
});

describe('an act without a network', () => {
  it('waits, survives a restart, and is sent as kept when the app opens', async () => {
    phone.answer = () => NO_CONNECTION;
    expect(await phone.queue.take(checkInTo('a1', 'r1'))).toEqual({ name: 'kept' });
    phone.answer = () => ENTERED;
    phone.now += 60_000;
    phone.restart().open();
    await phone.queue.wake();
    expect(phone.sent[1]?.input).toEqual({ ...phone.sent[0]?.input, kept: true });
    expect(phone.standing()).toEqual({ r1: 'done' });
  });

  it('of the organiser says when it was put down', async () => {
    phone.isCutOff = true;
    const at = phone.now;
    await phone.queue.take(entryOf('a1', 'r1'));
    expect(phone.sent).toEqual([]);
    phone.now += 60_000;
    await phone.queue.wake();
    expect(phone.sent[0]?.input).toMatchObject({ requestId: 'r1', capturedAt: at });
  });

  it('is tried again more and more slowly by itself, and at once when the network is back', async () => {
    phone.answer = () => NO_CONNECTION;
    await phone.queue.take(checkInTo('a1', 'r1'));
    const pauses: Array<number | undefined> = [];
    for (let round = 0; round < 9; round += 1) {
      pauses.push(phone.timer?.milliseconds);
      phone.timer?.run();
      await new Promise(setImmediate);
    }
    expect(pauses).toEqual([...pauses].sort((left = 0, right = 0) => left - right));
    expect(pauses[0]).toBe(5_000);
    expect(pauses[8]).toBe(300_000);
    phone.answer = () => ENTERED;
    await phone.queue.wake();
    expect(phone.standing()).toEqual({ r1: 'done' });
    expect(phone.timer).toBeUndefined();
  });

  it('asks nothing of the server while nothing waits', async () => {
    await phone.queue.wake();
    expect([phone.asked, phone.sent.length]).toEqual([0, 0]);
  });
});

describe('the answer', () => {
  it('of a refusal is kept until the person has read it', async () => {
    phone.isCutOff = true;
    await phone.queue.take(checkInTo('a1', 'r1'));
    phone.answer = () => CLOSED;
    phone.now += 3_600_000;
    await phone.queue.wake();
    phone.restart().open();
    await phone.queue.wake();
    expect(phone.queue.view().acts[0]?.state).toMatchObject({
      name: 'refused',
      error: { code: 'CHECK_IN_CLOSED', message: '签到已结束' },
    });
    expect(phone.sent).toHaveLength(1);
    phone.queue.drop('r1');
    expect(phone.standing()).toEqual({});
  });

  it('of a failing server is tried again, then shown; a person can send it once more', async () => {
    phone.answer = () => FAULT;
    await phone.queue.take(checkInTo('a1', 'r1'));
    for (let round = 1; round < MOST_TRIES; round += 1) {
      expect(phone.standing()).toEqual({ r1: 'waiting' });
      await phone.queue.wake();
    }
    expect(phone.standing()).toEqual({ r1: 'refused' });
    phone.answer = () => ENTERED;
    await phone.queue.retry('r1');
    expect(phone.standing()).toEqual({ r1: 'done' });
  });

  it('of a failing server holds back acts at the same activity, not those at others', async () => {
    phone.isCutOff = true;
    await phone.queue.take(entryOf('a1', 'r1'));
    await phone.queue.take(entryOf('a1', 'r2'));
    await phone.queue.take(entryOf('a2', 'r3'));
    phone.answer = ({ activityId }) => (activityId === 'a1' ? FAULT : ENTERED);
    await phone.queue.wake();
    expect(sentIds()).toEqual(['r1', 'r3']);
    expect(phone.standing()).toEqual({ r1: 'waiting', r2: 'waiting', r3: 'done' });
  });
});

describe('whose act it is', () => {
  const keptBy = async (user: TestPhone['user'], requestId: string) => {
    phone.user = user;
    phone.isCutOff = true;
    await phone.queue.take(checkInTo('a1', requestId));
    phone.isCutOff = false;
  };

  it('another person who uses the phone never sends it; its owner does on return', async () => {
    await keptBy({ account: 'a', memberId: 'm1' }, 'r1');
    phone.user = { account: 'b', memberId: 'm2' };
    await phone.queue.wake();
    expect(phone.sent).toEqual([]);
    phone.user = { account: 'a', memberId: 'm1' };
    await phone.queue.wake();
    expect(phone.sent.map(({ by }) => by)).toEqual(['m1']);
  });

  it('an account that was bound to somebody else meanwhile does not send it either', async () => {
    await keptBy({ account: 'a', memberId: 'm1' }, 'r1');
    phone.restart();
    phone.identified = () => ({ memberId: 'm2' });
    await phone.queue.wake();
    expect(phone.sent).toEqual([]);
    expect(phone.standing()).toEqual({ r1: 'waiting' });
  });

  it('an act taken before anybody knew who it was belongs to the account', async () => {
    await keptBy({ account: 'a', memberId: null }, 'r1');
    phone.user = { account: 'b', memberId: 'm2' };
    await phone.queue.wake();
    expect(phone.sent).toEqual([]);
    phone.user = { account: 'a', memberId: 'm1' };
    await phone.queue.wake();
    expect(sentIds()).toEqual(['r1']);
  });

  it('somebody who comes while the server is asked sends nothing of the one before', async () => {
    await keptBy({ account: 'a', memberId: 'm1' }, 'r1');
    phone.restart();
    phone.identified = () => {
      phone.user = { account: 'b', memberId: 'm2' };
      return { memberId: 'm1' };
    };
    const waking = phone.queue.wake();
    await new Promise(setImmediate);
    phone.identified = () => ({ memberId: 'm2' });
    await waking;
    expect(phone.sent).toEqual([]);
  });
});

describe('the phone’s storage', () => {
  it('without room: an act is sent all the same, and told that it is not kept', async () => {
    phone.isFull = true;
    expect(await phone.queue.take(checkInTo('a1', 'r1'))).toEqual({
      name: 'unkept',
      outcome: ENTERED,
    });
    expect(phone.queue.view().trouble).toBe('unwritable');
    phone.isFull = false;
    await phone.queue.take(checkInTo('a2', 'r2'));
    expect(phone.queue.view().trouble).toBe('none');
  });

  it('that fills up between sending and answer sends nothing a second time', async () => {
    phone.answer = () => {
      phone.isFull = true;
      return ENTERED;
    };
    await phone.queue.take(checkInTo('a1', 'r1'));
    await phone.queue.wake();
    expect(sentIds()).toEqual(['r1']);
    expect(phone.standing()).toEqual({ r1: 'done' });
  });

  it('holds so many acts: what is done makes room, what waits never does', async () => {
    await phone.queue.take(checkInTo('a0', 'done'));
    phone.isCutOff = true;
    for (let count = 0; count < LARGEST; count += 1) {
      await phone.queue.take(entryOf('a1', `r${count}`));
    }
    expect(phone.standing()).not.toHaveProperty('done');
    phone.answer = () => NO_CONNECTION;
    expect(await phone.queue.take(entryOf('a1', 'more'))).toEqual({
      name: 'unkept',
      outcome: NO_CONNECTION,
    });
    expect(Object.keys(phone.standing())).toHaveLength(LARGEST);
  });

  it.each(['{', '[{"operation":"other"}]', '7'])(
    'with unreadable text (%s) says so and puts it aside',
    (text) => {
      phone.stored = text;
      phone.restart();
      expect(phone.queue.view()).toMatchObject({ acts: [], trouble: 'unreadable' });
      expect(phone.aside).toBe(text);
    },
  );

  it('written by another tab is read before it is changed', async () => {
    const other = new TestPhone();
    phone.isCutOff = true;
    await phone.queue.take(checkInTo('a1', 'r1'));
    other.stored = phone.stored;
    other.isCutOff = true;
    other.restart();
    await other.queue.take(checkInTo('a2', 'r2'));
    phone.stored = other.stored;
    await phone.queue.take(checkInTo('a3', 'r3'));
    expect(Object.keys(phone.standing())).toEqual(['r1', 'r2', 'r3']);
  });
});
