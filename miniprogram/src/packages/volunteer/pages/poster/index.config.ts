export default definePageConfig({
  navigationBarTitleText: '活动海报',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
