export default definePageConfig({
  navigationBarTitleText: '我的责任清单',
  enablePageMeta: true,
});
