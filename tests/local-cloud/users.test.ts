import { codeOf, openCloud, type TestCloud } from './support/cloud';

describe('users', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud();
  });
  afterAll(() => test.close());

  it('nobody recorded is anonymous', async () => {
    const { userInfo } = await test.app.auth().getEndUserInfo('nobody');
    expect(userInfo).toMatchObject({ uid: 'nobody', openId: '', isAnonymous: true });
  });

  describe('recorded in the collection __users', () => {
    beforeAll(async () => {
      await test.db.createCollection('__users');
      const somebody = {
        _id: 'somebody',
        openId: 'open-1',
        nickName: '演示·甲',
        email: 'a@b.test',
      };
      await test.db.collection('__users').add(somebody);
    });

    it('are known by their uid', async () => {
      const { userInfo } = await test.app.auth().getEndUserInfo('somebody');
      const known = { uid: 'somebody', uuid: 'somebody', openId: 'open-1', nickName: '演示·甲' };
      expect(userInfo).toMatchObject({ ...known, isAnonymous: false, envName: 'local' });
    });

    it('are found by what another platform knows them as', async () => {
      const query = { platform: 'EMAIL', platformId: 'a@b.test' };
      const { userInfo } = await test.app.auth().queryUserInfo(query);
      expect(userInfo.uid).toBe('somebody');
    });

    it('are not found by a platform nobody knows', async () => {
      for (const platform of ['constructor', 'FAX']) {
        const { userInfo } = await test.app.auth().queryUserInfo({ platform, platformId: 'x' });
        expect(userInfo).toMatchObject({ uid: '', isAnonymous: true });
      }
    });

    it('are not found by something that is no id', async () => {
      const uid = { $ne: '' };
      // What a caller without types could send.
      const query = test.app.auth().queryUserInfo(Object({ uid }));
      expect(await codeOf(query)).toBe('INVALID_PARAM');
    });
  });
});
