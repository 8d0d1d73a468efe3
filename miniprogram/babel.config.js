/** `targets` is what old phones run; a browserslist in package.json is not read by this preset. */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: { chrome: '80', ios: '13' },
      },
    ],
  ],
};
