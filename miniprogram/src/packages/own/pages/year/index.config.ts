export default definePageConfig({
  navigationBarTitleText: '我的参加情况',
  enablePageMeta: true,
});
