export default definePageConfig({
  navigationBarTitleText: '单位情况',
  enablePageMeta: true,
});
