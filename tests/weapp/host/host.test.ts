import type { TempDir } from '../../support/temp-dir';
import { type LaunchOptions, launchMiniProgram, type MiniProgram } from '.';
import { type NativePage, nativeProgram } from './native-program';

describe('the mini-program host', () => {
  const made: TempDir[] = [];
  const running: MiniProgram[] = [];

  async function launch(
    pages: Record<string, NativePage>,
    { tabs = [], ...options }: Partial<LaunchOptions> & { tabs?: string[] } = {},
  ): Promise<MiniProgram> {
    const program = nativeProgram(pages, tabs);
    made.push(program);
    const app = await launchMiniProgram({ dir: program.path, ...options });
    running.push(app);
    return app;
  }

  afterEach(() => {
    for (const app of running.splice(0)) app.close();
    for (const program of made.splice(0)) program.remove();
  });

  test('a tap rises from the node to its parents, until one catches it', async () => {
    const handler = (name: string) =>
      `${name}() { this.setData({ log: this.data.log + '${name} ' }) }`;
    const app = await launch({
      home: {
        wxml: '<view bindtap="outer"><view catchtap="middle"><view bindtap="inner">按</view></view></view><text>{{log}}</text>',
        script: `{ data: { log: '' }, ${['outer', 'middle', 'inner'].map(handler).join(', ')} }`,
      },
    });
    await app.tap({ text: '按' });
    expect(app.text()).toContain('inner middle');
    expect(app.text()).not.toContain('outer');
  });

  test('a disabled button does nothing', async () => {
    const app = await launch({
      home: {
        wxml: '<button disabled="{{true}}" bindtap="go">签到</button>{{went}}',
        script: "{ go() { this.setData({ went: '去了' }) } }",
      },
    });
    expect(await app.tap({ role: 'button', label: '签到' })).toBe(false);
    expect(app.text()).toBe('签到');
  });

  test('a field keeps what was typed until the program sets it anew', async () => {
    const app = await launch({
      home: {
        wxml: '<input aria-label="姓名" data-sid="1" value="{{value}}"/><button bindtap="set">改</button>',
        script: "{ data: { value: '' }, set() { this.setData({ value: '李四' }) } }",
      },
    });
    await app.type({ label: '姓名' }, '张三');
    expect(app.find({ label: '姓名' }).attrs.value).toBe('张三');
    await app.tap({ label: '改' });
    expect(app.find({ label: '姓名' }).attrs.value).toBe('李四');
  });

  test('a link carries its query as written: WeChat decodes nothing', async () => {
    const app = await launch(
      { home: { wxml: '<view>家</view>', script: '{}' } },
      { query: { a: '甲&乙' } },
    );
    expect(app.page().query).toEqual({ a: encodeURIComponent('甲&乙') });
  });

  test('a tab left is hidden, not closed, and shows again as it was', async () => {
    const counted = {
      wxml: '<view>开 {{opened}} 显 {{shown}}</view>',
      script: `{ data: { opened: 0, shown: 0 },
        onLoad() { this.setData({ opened: this.data.opened + 1 }) },
        onShow() { this.setData({ shown: this.data.shown + 1 }) } }`,
    };
    const app = await launch({ home: counted, mine: counted }, { tabs: ['home', 'mine'] });
    await app.tapTab('mine');
    await app.tapTab('home');
    expect(app.text()).toBe('开 1 显 2');
  });

  test('a page that WeChat would refuse is refused with its words', async () => {
    const app = await launch(
      {
        home: {
          wxml: '<button bindtap="go">去</button>{{said}}',
          script:
            "{ go() { wx.navigateTo({ url: '/mine', fail: (e) => this.setData({ said: e.errMsg }) }) } }",
        },
        mine: { wxml: '<view>我</view>', script: '{}' },
      },
      { tabs: ['mine'] },
    );
    await app.tap({ label: '去' });
    expect(app.text()).toContain('navigateTo:fail can not navigateTo a tabbar page');
  });

  test('the cloud answers by the given function, and not at all without a network', async () => {
    const asked: unknown[] = [];
    const app = await launch(
      {
        home: {
          wxml: '<button bindtap="ask">问</button>{{said}}',
          script: `{ async ask() {
            try {
              const { result } = await wx.cloud.callFunction({ name: 'api', data: { n: 1 } })
              this.setData({ said: Array.isArray(result.list) && result.list instanceof Array ? '有' : '别家的' })
            } catch (error) { this.setData({ said: String(error.errCode) }) }
          } }`,
        },
      },
      {
        callFunction: async (name, data) => {
          asked.push([name, data]);
          return { list: [1] };
        },
      },
    );
    await app.tap({ label: '问' });
    expect(app.text()).toContain('有');
    await app.setNetwork('none');
    await app.tap({ label: '问' });
    expect(app.text()).toContain('-1');
    expect(asked).toEqual([['api', { n: 1 }]]);
  });

  test('what the phone stored is there at the next launch', async () => {
    const storage = new Map<string, string>();
    const page = {
      wxml: '<view>{{before}}</view>',
      script:
        "{ onLoad() { this.setData({ before: wx.getStorageSync('k').n || '空' }); wx.setStorageSync('k', { n: 7 }) } }",
    };
    expect((await launch({ home: page }, { storage })).text()).toBe('空');
    expect((await launch({ home: page }, { storage })).text()).toBe('7');
  });

  test('an error in a timer reaches the test', async () => {
    const page = {
      wxml: '<view/>',
      script: "{ onLoad() { setTimeout(() => { throw new Error('坏了') }, 5) } }",
    };
    await expect(launch({ home: page })).rejects.toThrow('坏了');
  });
});
